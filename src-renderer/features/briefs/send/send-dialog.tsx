import { Button, Modal, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge, useRefused } from '#renderer/bridge/index.ts'
import { makePaper } from '#renderer/widgets/brief-paper/make-paper.ts'
import { usePaperWords } from '#renderer/widgets/brief-paper/paper-words.ts'
import { WrittenFile } from '#renderer/widgets/written-file/written-file.tsx'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'
import type { Language } from '#shared/text/index.ts'
import styles from './send-dialog.module.css'

const formats = ['pdf', 'docx', 'html'] as const
type Format = (typeof formats)[number]

/** A brief as a file for a freelancer: its kind, its language, and where it was written to. */
export function SendDialog({ detail, onClose }: { readonly detail: BriefDetail; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation('briefs')
  const [format, setFormat] = useState<Format>('pdf')
  const [language, setLanguage] = useState<Language>(i18n.language === 'ru' ? 'ru' : 'en')
  const { path, writing, write, forget } = useWritten(detail, format, language)
  return (
    <Modal opened onClose={onClose} title={t('send.title')} size={580} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <div className={styles.form}>
        <p className={styles.line}>{t('send.line')}</p>
        <SegmentedControl
          aria-label={t('send.format')}
          data={formats.map((value) => ({ value, label: t(`send.formats.${value}`) }))}
          value={format}
          onChange={(value) => {
            setFormat(value as Format)
            forget()
          }}
        />
        <p className={styles.line}>{t(`send.hints.${format}`)}</p>
        <SegmentedControl
          aria-label={t('send.language')}
          data={(['ru', 'en'] as const).map((value) => ({ value, label: t(`send.languages.${value}`) }))}
          value={language}
          onChange={(value) => {
            setLanguage(value as Language)
            forget()
          }}
        />
        <div className={styles.foot}>
          <Button variant="filled" data-autofocus loading={writing} onClick={() => void write()}>
            {t('send.write')}
          </Button>
          {path === null ? null : <WrittenFile path={path} />}
        </div>
      </div>
    </Modal>
  )
}

/** Writes the file; its name is in its own language. */
function useWritten(detail: BriefDetail, format: Format, language: Language) {
  const bridge = useBridge()
  const refused = useRefused()
  const words = usePaperWords(language)
  const [writing, setWriting] = useState(false)
  const [path, setPath] = useState<string | null>(null)
  const write = async () => {
    setPath(null)
    setWriting(true)
    const { brief, brand } = detail
    const name = words.t('send.fileName', { title: brief.title, brand: brand.name })
    const file = format === 'pdf' ? { format, briefId: brief.id, language } : { format, paper: makePaper(detail, words) }
    const outcome = await bridge.call('briefs.write', { name, file })
    setWriting(false)
    if (outcome.ok) setPath(outcome.value.path)
    else refused(outcome.problem)
  }
  return { path, writing, write, forget: () => setPath(null) }
}
