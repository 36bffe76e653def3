import { dayPartHours, halfOfPart, hourOfClock } from '#shared/domain/time/said/day-parts.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import { withoutZone, zoneBefore } from './plan-zone.ts'

/** What a cell says of a time of day. `zone`: the clock it is told by; null: that of the plan. */
export type PlanTime =
  | { readonly kind: 'time'; readonly time: string; readonly zone: ZoneId | null }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }

const lead = /^(?:(?:в|at|к|by|до|until|after|после|около|примерно|с|from|@|~)\s*)/iu
const clock =
  /^(?<h>\d{1,2})(?:[:.\-ч]|\s*ч\.?\s*)(?<m>\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:м(?:ин)?\.?(?![а-яё]))?\s*(?<half>[ap]\.?m\.?)?(?<part>\s*(?:утра|дня|вечера|ночи|noon))?(?<tail>.*)$/iu
const hour =
  /^(?<h>\d{1,2})\s*(?:(?<word>ч(?:ас(?:а|ов)?)?\.?|h|o'clock)|(?<half>[ap]\.?m\.?))?(?<part>\s*(?:утра|дня|вечера|ночи|noon))?(?<tail>.*)$/iu
/** What may follow a time: the end of a range. */
const rangeEnd = /^\s*(?:(?:[-–—/]|до|по|to|till|and)\s*\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?|ч\.?)?)?\s*$/iu
/** Two hours joined by a hyphen: minutes of a post are round, so 10-12 are hours. */
const hours = /^(?<h>\d{1,2})\s?[-–—]\s?(?<to>\d{1,2})$/u
const dayParts: readonly (readonly [fits: RegExp, hour: number])[] = [
  [/^(?:утро|утром|до обеда|перв(?:ая|ой) половин[аы] дня|в первой половине дня|morning|a\.?m\.?)$/iu, dayPartHours.morning],
  [/^(?:полдень|noon|midday)$/iu, dayPartHours.noon],
  [/^(?:обед|в обед|lunch)$/iu, dayPartHours.lunch],
  [/^(?:день|дн[её]м|после обеда|втор(?:ая|ой) половин[аы] дня|во второй половине дня|afternoon|p\.?m\.?)$/iu, dayPartHours.afternoon],
  [/^(?:вечер|вечером|evening)$/iu, dayPartHours.evening],
]
/** A part of the day with its own clock after it: «Утро (9:00)». */
const partWithClock =
  /^(?:утро|обед|день|вечер|morning|noon|midday|lunch|afternoon|evening)[\s,–—-]*\(?(?<clock>\d{1,2}[:.]\d{2}[^)]*)\)?$/iu
/** What people write where the time is still open. */
const open =
  /^(?:[-–—?]+|нет|любое(?: время)?|в течение дня|весь день|уточн\S*|tbd|tba|tbc|any(?: ?time)?|all day|n\/?a|н\/д|по готовности|asap)$/iu

/**
 * Reads a time as plans write it: `18:30`, `18.30`, `18-30`, `6pm`, `в 18`, `до 12:00`, `18 ч`, `6 вечера`, `18:30 МСК`, `18:00–19:00` and `10-12`
 * (their beginning), a fraction of a day as Excel keeps it. «Утро» and «вечер» are the hours they are everywhere in the program, «Утро (9:30)» is half past nine.
 */
export function readTime(cell: string): PlanTime {
  const { rest, zone } = withoutZone(cell.trim().replace(/[\u00a0\u202f\s]+/g, ' '))
  const read = readClock(rest.replace(/^\((.*)\)$/, '$1'))
  return read.kind === 'time' ? { ...read, zone } : read
}

/** Reads a cell of a column of times: a bare `18` is an hour there, and «уточняется» is no time yet. */
export function readTimeCell(cell: string): PlanTime {
  // `9a`, `5:15p` are short for am and pm.
  const words = cell.trim().replace(/^(\d{1,2}(?::\d{2})?)\s?([ap])$/iu, '$1 $2m')
  if (open.test(words)) return { kind: 'missing' }
  // A spreadsheet that takes 18.30 for a number keeps 18.3.
  const [, hours, minutes = '0'] = /^(\d{1,2})(?:[.,](\d))?$/.exec(words) ?? []
  return hours === undefined || /^0[.,]5$/.test(words) ? readTime(words) : timeOf(hours, `${minutes}0`, null)
}

function readClock(words: string): PlanTime {
  if (words === '' || /^[-–—]$/.test(words)) return { kind: 'missing' }
  const part = dayParts.find(([fits]) => fits.test(words))
  if (part) return timeOf(String(part[1]), '00', null)
  if (/^0[.,](?:5|25|75|\d{3,})$/.test(words)) return fraction(Number(words.replace(',', '.')))
  const bare = partWithClock.exec(words)?.groups?.clock ?? words.replace(lead, '')
  return readHours(bare) ?? readExact(bare) ?? readHour(bare, bare !== words)
}

function readHours(words: string): PlanTime | null {
  const range = hours.exec(words)?.groups
  if (!range || Number(range.to) % 5 === 0 || Number(range.to) <= Number(range.h)) return null
  return timeOf(range.h, '00', null)
}

function readExact(words: string): PlanTime | null {
  const exact = clock.exec(words)?.groups
  return exact && rangeEnd.test(exact.tail ?? '') ? timeOf(exact.h, exact.m, halfOf(exact)) : null
}

/** A number alone is an hour only where something says so: a word before it, a part of the day after it. */
function readHour(words: string, led: boolean): PlanTime {
  const whole = hour.exec(words)?.groups
  if (!whole || !rangeEnd.test(whole.tail ?? '')) return { kind: 'unreadable' }
  const said = led || [whole.word, whole.half, whole.part].some((one) => one !== undefined)
  if (!said) return { kind: 'unreadable' }
  return timeOf(whole.h, '00', halfOf(whole))
}

/** What `pm` or «вечера» after a time says of its hour. */
function halfOf({ h, half, part }: Readonly<Record<string, string | undefined>>): 'am' | 'pm' | null {
  const said = part?.trim().toLowerCase()
  if (said === undefined) return halfSaid(half)
  return said === 'noon' ? 'pm' : halfOfPart(Number(h), said)
}

function halfSaid(half: string | undefined): 'am' | 'pm' | null {
  if (half === undefined) return null
  return half.toLowerCase().startsWith('a') ? 'am' : 'pm'
}

function timeOf(hours: string | undefined, minutes: string | undefined, half: 'am' | 'pm' | null): PlanTime {
  const h = hourOfClock(Number(hours), half)
  const m = Number(minutes)
  if (h === null || m > 59) return { kind: 'unreadable' }
  return { kind: 'time', time: `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`, zone: null }
}

function fraction(part: number): PlanTime {
  const minutes = Math.round(part * 1440)
  return timeOf(String(Math.floor(minutes / 60)), String(minutes % 60), null)
}

/** A whole hour may be joined by a hyphen; «20-30 идей» are no minutes. */
const clockFirst =
  /^(?:в\s+)?(\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?(?!\p{L}))?|\d{1,2}[-–]00|\d{1,2}\s?[ap]\.?m\.?(?!\p{L}))(?=$|[^\d.])(?<rest>[\s\S]*)$/iu

/** A time after the words: hours of a night only where am or pm says so, or «Счёт 2:10» is one. */
const clockLast =
  /^(?<words>[^\n]*[^\s\d.,:;(–—-])[\s,(–—-]+(?<clock>(?:0?[6-9]|1\d|2[0-3]):[0-5]\d(?:\s?[ap]\.?m\.?)?|\d{1,2}(?::[0-5]\d)?\s?[ap]\.?m\.?)\)?$/iu
/** What makes a time part of what is said: «скидки до 18:00», «концерт в 19:00», the end of a list of times. */
const leadsOn = /(?:^|\s)(?:в|во|до|с|со|от|к|ко|на|после|перед|около|и|at|to|till|until|from|by|before|after|since|and|@)$/iu

/** The time that words of one line end with, and the words before it: «recap 4pm». Null: they end with none, or it is part of what they say. */
export function timeAfter(words: string): { readonly time: string; readonly zone: ZoneId | null; readonly rest: string } | null {
  const found = clockLast.exec(words.trim())?.groups
  if (!found || leadsOn.test(found.words ?? '') || !/\p{L}/u.test(found.words ?? '')) return null
  const read = readTime(found.clock ?? '')
  return read.kind === 'time' ? { time: read.time, zone: read.zone, rest: found.words ?? '' } : null
}

type Clock = {
  readonly time: string
  readonly zone: ZoneId | null
  readonly rest: string
  /** The rest with what parts it from the time. */
  readonly after: string
}

/** The time that words begin with, and the words after it: «18:30 (мск): Открытие». Null: they begin with none. */
export function timeBefore(words: string): Clock | null {
  const found = clockFirst.exec(words)
  const read = found ? readTime(found[1] ?? '') : null
  if (read?.kind !== 'time') return null
  const { zone, rest } = zoneBefore(found?.groups?.rest ?? '')
  return { time: read.time, zone: zone ?? read.zone, rest: rest.replace(/^[\s,:;|–—-]+/u, ''), after: rest }
}
