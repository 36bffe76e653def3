import type { SlotHeaderInfo } from '@fullcalendar/react'
import { addDays, dayStart } from '#shared/domain/time/wall-time.ts'
import { offsetAt } from '#shared/domain/time/zone-offset.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import styles from './calendar.module.css'

const minuteMs = 60_000
const dayMinutes = 1440

/**
 * How far the viewer's clock is ahead of the calendar's on every hour of the shown days, minutes; null: the two agree, or the
 * difference changes meanwhile, so that no second column of hours would be true.
 */
export function hoursApart(first: DayKey, days: number, zone: ZoneId, viewer: ZoneId): number | null {
  const apart = (at: number) => (offsetAt(at as EpochMs, viewer) - offsetAt(at as EpochMs, zone)) / minuteMs
  const from = dayStart(first, zone)
  const to = dayStart(addDays(first, days), zone)
  const least = apart(from)
  const step = 15 * minuteMs
  for (let at: number = from; at < to; at += step) if (apart(at) !== least) return null
  return least === 0 ? null : least
}

/** An hour of the axis, and beside it the same moment on the viewer's clock. */
export function AxisHour({ info, apart }: { readonly info: SlotHeaderInfo; readonly apart: number | null }) {
  const [hours = 0, minutes = 0] = info.text.split(':').map(Number)
  if (apart === null) return <>{info.text}</>
  const there = (((hours * 60 + minutes + apart) % dayMinutes) + dayMinutes) % dayMinutes
  return (
    <span className={styles.twoHours}>
      <span>{`${Math.floor(there / 60)}:${String(there % 60).padStart(2, '0')}`}</span>
      <span>{info.text}</span>
    </span>
  )
}
