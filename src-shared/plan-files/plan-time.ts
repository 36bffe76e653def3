/** What a cell says of a time of day. */
export type PlanTime = { readonly kind: 'time'; readonly time: string } | { readonly kind: 'missing' } | { readonly kind: 'unreadable' }

const clock =
  /^(?:в|at|к|~|с|from)?\s*(?<h>\d{1,2})(?:[:.\-ч]|\s*ч\.?\s*)(?<m>\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:м(?:ин)?\.?(?![а-яё]))?\s*(?<half>[ap]\.?m\.?)?(?<tail>.*)$/iu
const hour =
  /^(?<lead>в|at|к)?\s*(?<h>\d{1,2})\s*(?:(?<word>ч(?:ас(?:а|ов)?)?\.?|h|o'clock)|(?<half>[ap]\.?m\.?))?(?<part>\s*(?:утра|дня|вечера|ночи))?(?<tail>.*)$/iu
/** What may follow a time: a zone, the end of a range, a word. */
const harmless =
  /^\s*(?:(?:по\s+)?(?:мск|msk|utc|gmt)(?:[+-]\d{1,2})?|(?:[-–—]|до|to)\s*\d{1,2}[:.]\d{2})?\s*(?:\((?:мск|msk|utc|gmt)\))?\s*$/iu
const dayParts: readonly (readonly [RegExp, string])[] = [
  [/^(?:утро|утром|morning)$/iu, '09:00'],
  [/^(?:обед|день|дн[её]м|полдень|noon|midday|afternoon)$/iu, '13:00'],
  [/^(?:вечер|вечером|evening)$/iu, '19:00'],
]

/**
 * Reads a time as plans write it: `18:30`, `18.30`, `18-30`, `6pm`, `в 18`, `18 ч`, `6 вечера`, `18:30 МСК`, `18:00–19:00` (its
 * beginning), a fraction of a day as Excel keeps it. «Утро» is nine, «день» one, «вечер» seven.
 */
export function readTime(cell: string): PlanTime {
  const words = cell.trim().replace(/[\u00a0\u202f\s]+/g, ' ')
  if (words === '' || /^[-–—]$/.test(words)) return { kind: 'missing' }
  const part = dayParts.find(([fits]) => fits.test(words))
  if (part) return { kind: 'time', time: part[1] }
  if (/^0[.,]\d{3,}$/.test(words)) return fraction(Number(words.replace(',', '.')))
  const exact = clock.exec(words)?.groups
  if (exact && harmless.test(exact.tail ?? '')) return timeOf(exact.h, exact.m, exact.half)
  const whole = hour.exec(words)?.groups
  if (!whole || !harmless.test(whole.tail ?? '')) return { kind: 'unreadable' }
  const said = [whole.lead, whole.word, whole.half, whole.part].some((one) => one !== undefined)
  return said ? timeOf(whole.h, '00', whole.half ?? halfOf(whole.part, Number(whole.h))) : { kind: 'unreadable' }
}

function halfOf(part: string | undefined, hours: number): string | undefined {
  if (/вечера|дня/iu.test(part ?? '')) return hours < 12 ? 'pm' : undefined
  return /ночи/iu.test(part ?? '') && hours === 12 ? 'am' : undefined
}

function timeOf(hours: string | undefined, minutes: string | undefined, half: string | undefined): PlanTime {
  let h = Number(hours)
  const m = Number(minutes)
  const noon = half?.toLowerCase().replaceAll('.', '')
  if (noon !== undefined && (h < 1 || h > 12)) return { kind: 'unreadable' }
  if (noon === 'pm' && h < 12) h += 12
  if (noon === 'am' && h === 12) h = 0
  return h > 23 || m > 59 ? { kind: 'unreadable' } : { kind: 'time', time: `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}` }
}

function fraction(part: number): PlanTime {
  const minutes = Math.round(part * 1440)
  return timeOf(String(Math.floor(minutes / 60)), String(minutes % 60), undefined)
}
