import { en, ru } from 'chrono-node'
import { Temporal } from 'temporal-polyfill'

/** A past day it would look for in the future, or what is added to the post's own time, which it would add to now. */
const isOver = /(^| )(last|ago|прошл|назад|later|earlier|позже|раньше|вперед)/

/**
 * The moment of a phrase that our own rules do not read, by chrono-node: only where it finds exactly one moment and that one takes
 * the whole phrase («45 ноября» it would read as «ноября»), and never for figures alone, which it would turn round to make them a date. It works in the machine's zone, so its parts are taken, not its instant.
 *
 * @param otherwise the time of day where the phrase tells none
 */
export function wordlyMoment(text: string, now: Temporal.PlainDateTime, otherwise: Temporal.PlainTime): Temporal.PlainDateTime | null {
  if (!/\p{L}/u.test(text) || isOver.test(text)) return null
  const reference = new Date(now.year, now.month - 1, now.day, now.hour, now.minute)
  for (const parser of [ru, en.GB]) {
    const [only, ...more] = parser.parse(text, reference, { forwardDate: true })
    if (!only || more.length > 0 || only.end || only.text.trim().length !== text.length) continue
    const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') => only.start.get(name) ?? 0
    const tells = (name: 'day' | 'weekday' | 'hour') => only.start.isCertain(name)
    if (!tells('day') && !tells('weekday')) continue
    const day = Temporal.PlainDate.from({ year: part('year'), month: part('month'), day: part('day') })
    return day.toPlainDateTime(tells('hour') ? Temporal.PlainTime.from({ hour: part('hour'), minute: part('minute') }) : otherwise)
  }
  return null
}
