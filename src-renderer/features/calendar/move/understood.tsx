import { useTranslation } from 'react-i18next'
import { systemZone } from '#renderer/routes/view-zone.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { useZoneNames } from '#renderer/widgets/zoned-time/zone-name.ts'
import { saidFault } from '#shared/domain/time/said/said-moment.ts'
import { instantOf, isPast, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import styles from './move.module.css'
import type { MovedPost } from './move-store.ts'

export type Others = { readonly count: number; readonly way: 'apart' | 'inTurn' | 'both' }

type UnderstoodProps = {
  readonly typed: string
  readonly meant: WallTime | null
  readonly first: MovedPost
  readonly now: EpochMs
  readonly others: Others
}

/** What was understood: weekday, date and time in the post's zone and, where it differs, in the viewer's; or that it was not. */
export function Understood({ typed, meant, first, now, others }: UnderstoodProps) {
  const { t } = useTranslation(['moves', 'calendar'])
  if (typed.trim() === '') return <p className={styles.quiet}>{t('moves:move.empty')}</p>
  if (meant === null) return <NoMoment typed={typed} now={now} zone={first.zone} />
  const { at, fate } = instantOf(meant, first.zone)
  return (
    <>
      <Moment at={at} zone={first.zone} strong />
      {differs(at, first.zone) ? <Moment at={at} zone={systemZone()} /> : null}
      {fate === 'exact' ? null : <ClockChange meant={meant} at={at} zone={first.zone} fate={fate} />}
      {isPast(at, now) ? <p className={styles.advice}>{t('moves:move.past')}</p> : null}
      {others.count > 0 ? <p className={styles.quiet}>{t(`moves:move.others.${others.way}`, { count: others.count })}</p> : null}
    </>
  )
}

/** Why there is no such moment. */
function NoMoment({ typed, now, zone }: Pick<UnderstoodProps, 'typed' | 'now'> & { readonly zone: ZoneId }) {
  const { t } = useTranslation('moves')
  const format = useFormat()
  const fault = saidFault(typed, { now: wallTimeAt(now, zone) })
  const day = fault.kind === 'otherWeekday' ? format.longDay(Date.parse(`${fault.day}T12:00Z`) as EpochMs, 'UTC' as ZoneId) : ''
  return <p className={styles.wrong}>{t(`move.${fault.kind}`, { day })}</p>
}

/** Whether the viewer's clock shows another time than the post's. */
function differs(at: EpochMs, zone: ZoneId): boolean {
  const shown = (of: ZoneId) => new Date(at).toLocaleString('en-GB', { timeZone: of })
  return shown(zone) !== shown(systemZone())
}

function Moment({ at, zone, strong = false }: { readonly at: EpochMs; readonly zone: ZoneId; readonly strong?: boolean }) {
  const { t, i18n } = useTranslation('moves')
  const format = useFormat()
  const zoneName = useZoneNames()(zone, at)
  const year = new Intl.DateTimeFormat(i18n.language, { year: 'numeric', timeZone: zone }).format(at)
  const words = t('move.moment', { day: format.longDay(at, zone), year: year.replace(/\D/g, ''), time: format.time(at, zone) })
  return (
    <p className={strong ? styles.moment : styles.quiet} title={zone}>
      {strong ? words : t('move.yours', { moment: words })} <span className={styles.zone}>{zoneName}</span>
    </p>
  )
}

type ClockChangeProps = { readonly meant: WallTime; readonly at: EpochMs; readonly zone: ZoneId; readonly fate: 'skipped' | 'twice' }

function ClockChange({ meant, at, zone, fate }: ClockChangeProps) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const time = meant.slice(11, 16)
  return (
    <p className={styles.advice}>
      {fate === 'skipped' ? t('inspector.timeSkipped', { time, real: format.time(at, zone) }) : t('inspector.timeTwice', { time })}
    </p>
  )
}
