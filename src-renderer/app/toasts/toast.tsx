import { useClipboard } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { type Instead, useAppState } from '#renderer/bridge/index.ts'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import type { Problem } from '#shared/contract/problem.ts'
import styles from './toasts.module.css'

/** What a toast reports: a thing done, taken back, taken back in part (somebody changed it since), or done again. */
export type Way = 'done' | 'undone' | 'undonePartly' | 'redone'

type ActedToastProps = {
  /** The command's key of `text/undo`. */
  readonly label: string
  readonly way: Way
  readonly onUndo: () => void
  /** What was done, where there is more to tell than the command's own words do. */
  readonly words?: string
  /** Of how many things it was done; the command's words tell it, where they can. */
  readonly count?: number
  readonly instead?: Instead
}

/** What happened, *Undo* and its keys. */
export function ActedToast({ label, way, onUndo, words, count, instead }: ActedToastProps) {
  const { t } = useTranslation('frame')
  const mac = useAppState('platform') === 'darwin'
  const what = words ?? (label ? t(count === undefined ? `undo:${label}` : [`undo:counted.${label}`, `undo:${label}`], { count }) : '')
  const undoable = way === 'done' || way === 'redone'
  return (
    <div className={styles.line}>
      <span>{t(`toast.${way}`, { what })}</span>
      {undoable ? (
        <>
          <button type="button" className={styles.undo} onClick={onUndo}>
            {t('common:undo')}
          </button>
          <kbd className={styles.keys}>{t(mac ? 'common:undoKeysMac' : 'common:undoKeys')}</kbd>
          {instead ? (
            <button type="button" className={styles.undo} onClick={instead.run}>
              {instead.label}
            </button>
          ) : null}
        </>
      ) : null}
    </div>
  )
}

/** Why a thing was not done; of a fault of the program's own also its technical words, for whoever mends it. */
export function RefusedToast({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation('frame')
  const problemText = useProblemText()
  const clipboard = useClipboard({ timeout: 3000 })
  const detail = problem.kind === 'internal' ? problem.detail : undefined
  return (
    <div className={styles.line}>
      <StatusGlyph status="failed" decorative />
      <span>{problemText(problem)}</span>
      {detail ? (
        <button type="button" className={styles.undo} onClick={() => clipboard.copy(detail)}>
          {clipboard.copied ? t('common:copied') : t('broken.copy')}
        </button>
      ) : null}
    </div>
  )
}

export function SaidToast({ sentence }: { readonly sentence: string }) {
  return <div className={styles.line}>{sentence}</div>
}

type ToldToastProps = { readonly title: string; readonly body: string; readonly onOpen: () => void }

/** What a notification of the system would say, and the way there. */
export function ToldToast({ title, body, onOpen }: ToldToastProps) {
  const { t } = useTranslation('common')
  return (
    <div className={styles.line}>
      <span>
        {title}. {body}
      </span>
      <button type="button" className={styles.undo} onClick={onOpen}>
        {t('open')}
      </button>
    </div>
  )
}
