import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOpenLink } from '#renderer/routes/use-open-link.ts'
import { useFormat } from '#renderer/ui/format.ts'
import type { JobStep } from '#shared/domain/publishing/job.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import styles from './queue.module.css'
import type { QueueRow } from './queue-view.ts'

type JournalProps = { readonly row: QueueRow; readonly now: EpochMs; readonly zone: ZoneId }

/** What was done step by step: each picture, the post itself, and the last trouble in the network's own words. */
export function Journal({ row, now, zone }: JournalProps) {
  const { t } = useTranslation('publishing')
  return (
    <div className={styles.journal}>
      <ol aria-label={t('queue.journal')}>
        {row.steps.length === 0 ? <li>{t('queue.noSteps')}</li> : null}
        {row.steps.map((step) => (
          <Step key={`${step.kind}-${step.index.toString()}`} step={step} now={now} zone={zone} />
        ))}
      </ol>
      {row.problem ? (
        <p>
          {t(`problems.${row.problem.kind}`)}
          {row.problem.detail ? <code>{row.problem.detail}</code> : null}
        </p>
      ) : null}
    </div>
  )
}

function Step({ step, now, zone }: { readonly step: JobStep; readonly now: EpochMs; readonly zone: ZoneId }) {
  const { t } = useTranslation('publishing')
  const format = useFormat()
  const open = useOpenLink()
  const { remoteUrl } = step
  return (
    <li>
      {t(`queue.step.${step.kind}`, { n: step.index + 1 })}: {t(`queue.stepState.${step.state}`)}
      {step.at === null ? null : <span className="tabular">, {format.moment(step.at, zone, now)}</span>}
      {remoteUrl ? (
        <>
          {', '}
          <Anchor component="button" type="button" size="sm" onClick={() => open(remoteUrl)}>
            {t('queue.link')}
          </Anchor>
        </>
      ) : null}
    </li>
  )
}
