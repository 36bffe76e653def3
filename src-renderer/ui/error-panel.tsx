import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '#shared/contract/problem.ts'
import styles from './error-panel.module.css'
import { useProblemText } from './problem-text.ts'
import { StatusGlyph } from './status/status-glyph.tsx'

type ErrorPanelProps = {
  /** Fills the line and the folded details when they are not given. */
  readonly problem?: Problem | null
  /** What happened, and to which post. Left out: the problem's own sentence stands alone. */
  readonly title?: string
  /** What is kept. */
  readonly kept?: string
  /** Buttons: the remedy first, the way round second. */
  readonly remedy?: ReactNode
  /** What only waits for a person is no error: it wears the status and is not announced as an alarm. */
  readonly status?: 'manual'
  /** Technical words, folded; never a secret. */
  readonly detail?: string | undefined
}

/** What went wrong, what is kept and what to do; technical details fold out and can be copied. */
export function ErrorPanel({ problem, title, kept, remedy, status, detail }: ErrorPanelProps) {
  const { t } = useTranslation('common')
  const problemText = useProblemText()
  const sentence = problem ? problemText(problem) : null
  const folded = detail ?? problem?.detail
  return (
    <div className={styles.panel} role={status ? 'group' : 'alert'} data-status={status}>
      <p className={styles.title}>
        <StatusGlyph status={status ?? 'failed'} size={15} decorative />
        {title ?? sentence}
      </p>
      {title && sentence ? <p className={styles.line}>{sentence}</p> : null}
      {kept ? <p className={styles.line}>{kept}</p> : null}
      {remedy ? <div className={styles.remedy}>{remedy}</div> : null}
      {folded ? (
        <details className={styles.details}>
          <summary>{t('detailsForSupport')}</summary>
          <pre>{folded}</pre>
        </details>
      ) : null}
    </div>
  )
}
