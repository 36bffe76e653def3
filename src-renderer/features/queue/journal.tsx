import { Anchor } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge } from '#renderer/bridge/index.ts'
import { useOpenLink } from '#renderer/routes/use-open-link.ts'
import { useFormat } from '#renderer/ui/format.ts'
import type { Attempt } from '#shared/contract/app-contract.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import styles from './queue.module.css'
import type { QueueRow } from './queue-view.ts'

type JournalProps = { readonly row: QueueRow; readonly now: EpochMs; readonly zone: ZoneId }

/** Everything that was ever tried, attempt by attempt, and the last trouble in the network's own words. */
export function Journal({ row, now, zone }: JournalProps) {
  const { t } = useTranslation(['publishing', 'problems'])
  const attempts = useAttempts(row)
  return (
    <div className={styles.journal}>
      <ol aria-label={t('queue.journal')}>
        {attempts?.length === 0 ? <li>{t('queue.noSteps')}</li> : null}
        {attempts?.map((attempt) => (
          <AttemptLine key={attempt.id} attempt={attempt} now={now} zone={zone} />
        ))}
      </ol>
      {row.problem ? (
        <p>
          {t(`problems:publish.${row.problem.kind}`)}
          {row.problem.detail ? <code>{row.problem.detail}</code> : null}
        </p>
      ) : null}
    </div>
  )
}

/** Read from the ledger when the journal opens and whenever the publication moves on; undefined until it has been read. */
function useAttempts({ variantId, steps, attempts: tried, state }: QueueRow): readonly Attempt[] | undefined {
  const bridge = useBridge()
  const [attempts, setAttempts] = useState<readonly Attempt[]>()
  const moved = JSON.stringify([steps, tried, state])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `moved` says when there is something new to read
  useEffect(() => {
    let gone = false
    void bridge.call('publishing.attempts', { variantId }).then((outcome) => {
      if (!gone && outcome.ok) setAttempts(outcome.value.attempts)
    })
    return () => {
      gone = true
    }
  }, [bridge, variantId, moved])
  return attempts
}

function AttemptLine({ attempt, now, zone }: { readonly attempt: Attempt; readonly now: EpochMs; readonly zone: ZoneId }) {
  const { t } = useTranslation('publishing')
  const format = useFormat()
  const open = useOpenLink()
  const { kind, index, phase, beganAt, remoteUrl } = attempt
  return (
    <li>
      <span className="tabular">{format.moment(beganAt, zone, now)}</span>
      {`: ${t(`queue.step.${kind}`, { n: index + 1 })}, ${t(`queue.stepState.${phase}`)}`}
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
