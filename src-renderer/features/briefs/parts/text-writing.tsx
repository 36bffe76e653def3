import { Button, FileButton } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { RichTextField } from '#renderer/widgets/rich-text/rich-text-field.tsx'
import { readTextFile, textAfter } from '#renderer/widgets/text-files/text-file.ts'
import { type MendableKind, mendText } from '#shared/domain/briefs/mend-text.ts'
import { noTextRequirements } from '#shared/domain/briefs/text-requirements.ts'
import type { RemarkId } from '#shared/kernel/ids.ts'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'
import { useFindingWords } from '../use-finding-words.ts'
import { useKeptRequirements, useMarkedText } from '../use-marked-text.ts'
import { useWrittenText, type WrittenText } from '../use-written-text.ts'
import { CheckPanel } from './check-panel.tsx'
import styles from './panel.module.css'
import { RemarkList } from './remark-list.tsx'
import work from './work.module.css'
import { WorkFoot } from './work-foot.tsx'

type TextWritingProps = { readonly detail: BriefDetail; readonly onOther: (making: boolean) => void }

/** A text being written for its brief: typed, pasted or dropped, checked at every key press, then handed in. */
export function TextWriting({ detail, onOther }: TextWritingProps) {
  const { t } = useTranslation('briefs')
  const act = useAct()
  const written = useWrittenText(detail)
  const [active, setActive] = useState<RemarkId | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const { brief, remarks } = detail
  const requirements = useKeptRequirements(brief.requirements.kind === 'text' ? brief.requirements.text : noTextRequirements)
  // Places of remarks are those of the version they were made about, which is not this text any more.
  const { marks, store } = useMarkedText({ requirements, remarks: noRemarks, active })
  const [more] = useState([marks.extension])
  const open = remarks.filter((one) => one.solvedAt === null)
  async function take(files: readonly File[]) {
    for (const file of files) {
      const read = await readTextFile(file)
      if ('refused' in read) return setRefused(t(`work.${read.refused}`, { name: file.name }))
      written.replace(textAfter(written.now(), read.text))
      setRefused(read.cut ? t('work.fileCut', { name: file.name }) : null)
    }
  }
  const latest = useRef(written)
  useLayoutEffect(() => {
    latest.current = written
  })
  const mend = useCallback((kind: MendableKind) => latest.current.replace(mendText(latest.current.now(), [kind])), [])
  async function deliver() {
    if (await written.flush()) await act('brief.deliver', { briefId: brief.id, deliveryId: newId<'delivery'>(), text: written.now() })
  }
  return (
    <div className={work.page}>
      <div className={work.well}>
        <div className={work.facts}>
          <span>{t('work.writing')}</span>
          <FileButton accept=".docx,.txt,.md,text/plain" onChange={(file) => file && void take([file])}>
            {(button) => (
              <Button {...button} size="xs" variant="subtle" leftSection={<IconFileUpload size={15} stroke={1.5} />}>
                {t('work.file')}
              </Button>
            )}
          </FileButton>
          <SavedWords saving={written.saving} />
        </div>
        <div className={work.desk} data-alone={open.length === 0}>
          <div className={work.paper}>
            {refused ? <p className={work.refused}>{refused}</p> : null}
            <RichTextField
              text={written.text}
              revision={written.revision}
              label={t('work.text')}
              placeholder={t('work.placeholder')}
              readOnly={false}
              more={more}
              onChange={written.typed}
              onBlur={() => void written.flush()}
              onFiles={(files) => {
                if (files.length === 0) return false
                void take(files)
                return true
              }}
              footer={null}
            />
          </div>
          {open.length === 0 ? null : (
            <section className={work.remarks} aria-label={t('remarks.title')}>
              <RemarkList detail={detail} remarks={open} active={active} onActive={setActive} numberOf={() => null} />
            </section>
          )}
        </div>
      </div>
      <aside className={styles.panel} aria-label={t('panel.label')}>
        <div className={styles.scroll}>
          <CheckPanel store={store} wordsOf={useFindingWords(requirements)} onRemark={null} onMend={mend} />
        </div>
        <WorkFoot detail={detail} making hint={null} onDeliver={() => void deliver()} onAccept={() => undefined} onOther={onOther} />
      </aside>
    </div>
  )
}

function SavedWords({ saving }: Pick<WrittenText, 'saving'>) {
  const { t } = useTranslation('briefs')
  const state = useStore(saving, (held) => held.state)
  return <span role="status">{t(state === 'saved' ? 'saved' : state === 'failed' ? 'saveFailed' : 'saving')}</span>
}

const noRemarks = [] as const
