import { useTranslation } from 'react-i18next'
import { useNow, useQuery } from '#renderer/bridge/index.ts'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { routeHash } from '#renderer/routes/route.ts'
import { useViewZone } from '#renderer/routes/view-zone.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import { quietOn } from '#shared/domain/publishing/quiet-days.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { QueryResult } from '#shared/queries/index.ts'
import styles from './top-bar.module.css'

/** What is being sent, else the next publication with its countdown, and how much waits for a decision; a click opens the queue. */
export function NextPill() {
  const { t } = useTranslation('frame')
  const asOf = useNow()
  const queue = useQuery('queue.next', { asOf }).value
  if (!queue) return null
  return (
    <a className={`${styles.pill} ${styles.quietPill}`} href={routeHash({ room: 'queue', params: [], inspect: null })}>
      <Itself queue={queue} asOf={asOf} />
      {queue.asking > 0 ? (
        <>
          <StatusGlyph status="unknown" size={13} decorative />
          <span className={styles.decide}>
            <span className={styles.wide}>{t('next.decide')} </span>
            <span className="tabular">{queue.asking}</span>
          </span>
        </>
      ) : null}
    </a>
  )
}

/** What happens by itself; nothing is said of an empty queue while a decision is asked for. */
function Itself({ queue, asOf }: { readonly queue: QueryResult<'queue.next'>; readonly asOf: EpochMs }) {
  const { t } = useTranslation('frame')
  const quiet = useQuietToday(asOf)
  if (queue.pausedAt !== null) return <Paused />
  if (queue.running > 0) return <Sending count={queue.running} />
  if (quiet) return <Quiet />
  if (queue.next) return <Countdown at={queue.next.at} />
  if (queue.asking > 0) return null
  return (
    <>
      <span className={styles.smallest}>
        <StatusGlyph status="scheduled" size={13} decorative />
      </span>
      <span className={`${styles.soft} ${styles.said}`}>{t('next.none')}</span>
    </>
  )
}

/** Whether nothing of the chosen client, or of anybody, goes out today by itself. */
function useQuietToday(now: EpochMs): boolean {
  const zone = useViewZone()
  const brandId = useBrandChoice((choice) => choice.brandId)
  const all = useQuery('quiet.list', {}).value ?? []
  return (
    quietOn(
      dayOf(now, zone),
      all.filter((one) => one.brandId === null || one.brandId === brandId),
    ) !== null
  )
}

function Sending({ count }: { readonly count: number }) {
  const { t } = useTranslation('frame')
  return (
    <>
      <StatusGlyph status="publishing" size={13} decorative />
      <span className={styles.said}>{t('next.sending', { count })}</span>
    </>
  )
}

function Quiet() {
  const { t } = useTranslation('quiet')
  return (
    <>
      <StatusGlyph status="paused" size={13} decorative />
      <span className={styles.said}>{t('today')}</span>
    </>
  )
}

function Paused() {
  const { t } = useTranslation('frame')
  return (
    <>
      <StatusGlyph status="paused" size={13} decorative />
      <span className={styles.said}>{t('next.paused')}</span>
    </>
  )
}

function Countdown({ at }: { readonly at: EpochMs }) {
  const { t } = useTranslation('frame')
  const format = useFormat()
  const zone = useViewZone()
  const now = useNow(10_000)
  return (
    <>
      <span className={styles.dot} aria-hidden />
      <span className={`${styles.soft} ${styles.wide}`}>{t('next.label')}</span>
      <span className={`${styles.when} tabular`}>{momentOf({ at, now, zone, format })}</span>
      <span className={`${styles.soft} ${styles.wide} tabular`}>{at <= now ? t('next.now') : format.relative(at, now)}</span>
    </>
  )
}

type When = { readonly at: EpochMs; readonly now: EpochMs; readonly zone: ZoneId; readonly format: ReturnType<typeof useFormat> }

/** The hour alone when it is today. */
function momentOf({ at, now, zone, format }: When): string {
  const today = format.dayMonth(at, zone) === format.dayMonth(now, zone)
  return today ? format.time(at, zone) : format.moment(at, zone, now)
}
