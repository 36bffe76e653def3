import type { Temporal } from 'temporal-polyfill'
import { halfOfPart } from './day-parts.ts'
import { realTime } from './pieces.ts'
import {
  anyMinutesGone,
  anyMinutesLeft,
  anyNumber,
  anyOrdinalHour,
  minutesGoneOf,
  minutesLeftOf,
  numberOf,
  ordinalHourOf,
} from './words.ts'

/** A way to say a time by parts of an hour, as the source of a pattern. */
type PartTime = readonly [source: string, take: (found: readonly string[]) => Temporal.PlainTime | null]

/** «утра» or `pm` after it. */
const half = '(?: (утра|дня|вечера|ночи)| ?(am|pm))?'

/** @param hour the hour that has begun; 0 is that of twelve */
function timeOf(hour: number, minute: number, [part, ampm]: readonly (string | undefined)[]): Temporal.PlainTime | null {
  const shown = hour === 0 ? 12 : hour
  const known = ampm === 'am' || ampm === 'pm' ? ampm : null
  return realTime(shown, minute, part ? halfOfPart(shown, part) : known)
}

/** «полседьмого», «половина седьмого вечера», «десять минут седьмого», «без четверти шесть», `half past six`, `ten to 7 pm`; the British half seven is half past. */
export const partTimes: readonly PartTime[] = [
  [`(?:в |к )?(?:пол ?|половин[аеу] )(${anyOrdinalHour})${half}`, ([, word = '', ...said]) => timeOf(ordinalHourOf(word) - 1, 30, said)],
  [`(?:в |к )?четверть (${anyOrdinalHour})${half}`, ([, word = '', ...said]) => timeOf(ordinalHourOf(word) - 1, 15, said)],
  [
    `(?:в )?(${anyMinutesGone}) минут (${anyOrdinalHour})${half}`,
    ([, gone = '', word = '', ...said]) => timeOf(ordinalHourOf(word) - 1, minutesGoneOf(gone), said),
  ],
  [
    `(?:at )?(${anyMinutesGone})(?: minutes?)? (past|to) (${anyNumber})${half}`,
    ([, minutes = '', way, word = '', ...said]) => minutesBeside(way === 'to', numberOf(word), minutesGoneOf(minutes), said),
  ],
  [
    `без (${anyMinutesLeft})(?: минут)? (${anyNumber}|час)${half}`,
    ([, left = '', word = '', ...said]) => timeOf((word === 'час' ? 1 : numberOf(word)) - 1, 60 - minutesLeftOf(left), said),
  ],
  [`(?:at )?half (?:past )?(${anyNumber})${half}`, ([, word = '', ...said]) => timeOf(numberOf(word), 30, said)],
  [
    `(?:at )?(?:a )?quarter (past|to) (${anyNumber})${half}`,
    ([, way, word = '', ...said]) => timeOf(numberOf(word) - (way === 'to' ? 1 : 0), way === 'to' ? 45 : 15, said),
  ],
]

function minutesBeside(before: boolean, hour: number, minutes: number, said: readonly (string | undefined)[]): Temporal.PlainTime | null {
  return before ? timeOf(hour - 1, 60 - minutes, said) : timeOf(hour, minutes, said)
}
