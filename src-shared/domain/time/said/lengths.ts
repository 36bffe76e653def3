import { type Length, lengthOf } from './pieces.ts'
import { anyNumber, anyUnit, numberOf, unitOf } from './words.ts'

/** «2 недели», «полчаса», «полтора часа», «три с половиной часа», `an hour and a half`: a length of time, as the source of a pattern without groups. */
export const anyLength = [
  'полчаса',
  'полгода',
  'half an hour',
  `(?:an|one) hour and a half`,
  'полтора (?:часа|года)',
  `${anyNumber} (?:с половиной|and a half) ${anyUnit}`,
  `${anyNumber} ?${anyUnit}`,
].join('|')

const counted = new RegExp(`^(${anyNumber}) ?(с половиной |and a half )?(${anyUnit})$`, 'u')
const fixed: Readonly<Record<string, readonly [count: number, unit: 'minutes' | 'months']>> = {
  полчаса: [30, 'minutes'],
  'half an hour': [30, 'minutes'],
  'полтора часа': [90, 'minutes'],
  'an hour and a half': [90, 'minutes'],
  'one hour and a half': [90, 'minutes'],
  полгода: [6, 'months'],
  'полтора года': [18, 'months'],
}

/** Half a unit, where it is a whole number of smaller ones that everybody counts alike: half a day and half a month are not. */
const halves = { hours: [30, 'minutes'], years: [6, 'months'] } as const

/** What such words mean; null: they are no length, such as half a week. */
export function lengthSaid(words: string): Length | null {
  const known = fixed[words]
  if (known) return lengthOf(known[0], known[1])
  const [, count = '', half, name = ''] = counted.exec(words) ?? []
  const unit = unitOf(name)
  if (!unit) return null
  const whole = lengthOf(numberOf(count), unit)
  if (half === undefined) return whole
  if (unit !== 'hours' && unit !== 'years') return null
  const [number, smaller] = halves[unit]
  const more = lengthOf(number, smaller)
  return { months: whole.months + more.months, days: whole.days, minutes: whole.minutes + more.minutes }
}
