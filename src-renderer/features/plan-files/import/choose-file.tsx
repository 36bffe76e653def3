import { Button, Loader, Textarea } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileRefusal } from '#shared/plan-files/sheet.ts'
import { sheetsOfHtml } from './html-table.ts'
import styles from './import.module.css'
import type { Source } from './read-source.ts'

type ChooseFileProps = {
  readonly busy: boolean
  readonly refusal: FileRefusal | null
  /** The file that was refused; '': a pasted table. */
  readonly refusedName: string
  readonly onChoose: (chosen: File | Source) => void
}

/** The three ways in: a picked file, a dropped one, a table from the clipboard. */
export function ChooseFile({ busy, refusal, refusedName, onChoose }: ChooseFileProps) {
  const { t } = useTranslation('planFiles')
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (file: File | undefined) => {
    if (file) onChoose(file)
  }
  if (busy) {
    return (
      <p className={styles.busy} role="status">
        <Loader size="sm" /> {t('import.reading')}
      </p>
    )
  }
  return (
    <>
      {refusal ? (
        <p className={styles.refused} role="alert">
          {refusedName === '' ? null : <strong>{refusedName}</strong>}
          {t(`import.refused.${refusal.kind}`, { ...refusal })}
        </p>
      ) : null}
      <section
        className={styles.drop}
        data-over={over || undefined}
        aria-label={t('import.dropHere')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files[0])
        }}
      >
        <IconFileSpreadsheet size={28} stroke={1.5} aria-hidden />
        <p>{t('import.dropHere')}</p>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('import.choose')}
          accept=".xlsx,.xlsm,.csv,.tsv,.txt,.xls,text/csv,text/plain,text/tab-separated-values"
          onChange={(event) => {
            take(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
        <Button variant="filled" data-autofocus onClick={() => input.current?.click()}>
          {t('import.choose')}
        </Button>
        <small>{t('import.kinds')}</small>
      </section>
      <Paste onChoose={onChoose} />
    </>
  )
}

function Paste({ onChoose }: Pick<ChooseFileProps, 'onChoose'>) {
  const { t } = useTranslation('planFiles')
  const [pasted, setPasted] = useState('')
  return (
    <div className={styles.paste}>
      <Textarea
        label={t('import.paste')}
        description={t('import.pasteHint')}
        value={pasted}
        minRows={3}
        maxRows={6}
        autosize
        onChange={(event) => setPasted(event.currentTarget.value)}
        onPaste={(event) => {
          const sheets = sheetsOfHtml(event.clipboardData.getData('text/html'), (n) => t('import.table', { n }))
          if (sheets.length === 0) return
          event.preventDefault()
          onChoose({ kind: 'tables', sheets })
        }}
      />
      <Button disabled={pasted.trim() === ''} onClick={() => onChoose({ kind: 'pasted', text: pasted })}>
        {t('import.readPaste')}
      </Button>
    </div>
  )
}
