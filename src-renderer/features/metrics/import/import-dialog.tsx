import { Button, Modal, Select, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readBytes, readText, type TableRefusal, type TableText, type TableWishes } from '#renderer/ui/table-text.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import styles from './import.module.css'
import { ImportTable } from './import-table.tsx'

type ImportDialogProps = { readonly today: DayKey; readonly channels: readonly Channel[]; readonly onClose: () => void }

/** What was chosen: bytes of a file, which may be read another way, or pasted text. */
type Source = { readonly bytes: Uint8Array } | { readonly text: string }

/** Figures out of a file or a pasted table: read, mapped, shown, then loaded as one step that can be undone. */
export function ImportDialog({ today, channels, onClose }: ImportDialogProps) {
  const { t } = useTranslation('metrics')
  const [channelId, setChannelId] = useState(channels[0]?.id ?? null)
  const [source, setSource] = useState<Source | null>(null)
  const [wishes, setWishes] = useState<TableWishes>({})
  const choose = (chosen: Source | null) => {
    setSource(chosen)
    setWishes({})
  }
  const read = source === null ? null : readSource(source, wishes)
  const channel = channels.find((one) => one.id === channelId)
  return (
    <Modal opened onClose={onClose} title={t('importing.title')} closeButtonProps={{ 'aria-label': t('common:close') }} size={820}>
      <div className={styles.form}>
        <Select
          label={t('importing.channel')}
          data={channels.map((one) => ({ value: one.id, label: one.title }))}
          value={channelId}
          onChange={(value) => setChannelId(value as Channel['id'])}
          w={280}
        />
        {read === null || 'kind' in read ? <Choose refusal={read} onChoose={choose} /> : null}
        {read && !('kind' in read) && channel ? (
          <ImportTable
            key={`${channel.id} ${read.encoding} ${read.delimiter}`}
            {...{ channel, today, table: read }}
            wishes={source && 'bytes' in source ? { wishes, onWish: setWishes } : { wishes, onWish: setWishes, pasted: true }}
            onOther={() => choose(null)}
            onClose={onClose}
          />
        ) : null}
      </div>
    </Modal>
  )
}

function readSource(source: Source, wishes: TableWishes): TableText | TableRefusal {
  return 'bytes' in source ? readBytes(source.bytes, wishes) : readText(source.text, 'utf-8', wishes)
}

type ChooseProps = { readonly refusal: TableRefusal | null; readonly onChoose: (source: Source) => void }

function Choose({ refusal, onChoose }: ChooseProps) {
  const { t } = useTranslation('metrics')
  const [pasted, setPasted] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const take = async (file: File | undefined) => {
    if (file) onChoose({ bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return (
    <section
      className={styles.choose}
      aria-label={t('importing.choose')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void take(event.dataTransfer.files[0])
      }}
    >
      {refusal ? (
        <p className={styles.refused} role="alert">
          {t(`importing.refused.${refusal.kind}`, { ...refusal })}
        </p>
      ) : null}
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        onChange={(event) => {
          void take(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      <Button variant="filled" onClick={() => input.current?.click()}>
        {t('importing.choose')}
      </Button>
      <Textarea
        label={t('importing.paste')}
        description={t('importing.pasteHint')}
        value={pasted}
        minRows={4}
        maxRows={8}
        autosize
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      <Button disabled={pasted.trim() === ''} onClick={() => onChoose({ text: pasted })}>
        {t('importing.readPaste')}
      </Button>
    </section>
  )
}
