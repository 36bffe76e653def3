import { addDays, addMonths, dayOf, monthRange } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, MonthKey, ZoneId } from '#shared/kernel/time.ts'

/** The month of a report and the one before it, as instants (`to` exclusive) and as days (inclusive), in the brand's zone. */
export type ReportPeriod = {
  readonly month: MonthKey
  readonly from: EpochMs
  readonly to: EpochMs
  readonly fromDay: DayKey
  readonly toDay: DayKey
  readonly previousFrom: EpochMs
  readonly previousTo: EpochMs
  readonly previousFromDay: DayKey
  readonly previousToDay: DayKey
}

/** The period of a monthly report. */
export function reportPeriod(month: MonthKey, zone: ZoneId): ReportPeriod {
  const { from, to } = monthRange(month, zone)
  const previous = monthRange(addMonths(month, -1), zone)
  const fromDay = dayOf(from, zone)
  const previousFromDay = dayOf(previous.from, zone)
  return {
    month,
    from,
    to,
    fromDay,
    toDay: addDays(dayOf(to, zone), -1),
    previousFrom: previous.from,
    previousTo: previous.to,
    previousFromDay,
    previousToDay: addDays(fromDay, -1),
  }
}
