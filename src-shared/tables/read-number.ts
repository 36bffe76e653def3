/** What a cell says of an amount. `missing`: it says that nothing is known, which is not zero. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }

/** Every space a table may group digits with: also the narrow, thin and no-break ones, and the apostrophe of Swiss exports. */
const groupSigns = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\ufeff'’]/g

const nothing = /^(?:|-|–|—|−|\.|…|н\/?д|нет|нет данных|неизвестно|n\/?a|na|none|null|nil|#н\/д|#n\/a)$/iu
const thousands = /^(.*?\d)(?:тыс\.?|тысяч[аи]?|т\.|к|k)$/iu
const millions = /^(.*?\d)(?:млн\.?|миллион(?:а|ов)?|м|m|mln|mio)$/iu
const plain = /^[+-]?(?:\d+(?:[.,]\d+)*|[.,]\d+)$/

/** Reads one cell: `1 234,5`, `1,234.5`, `1.234,5`, `1,2 тыс.`, `1.2K`, `3 млн`, `12 %`, `—`, `н/д`. */
export function readNumber(cell: string): NumberReading {
  const words = cell.trim().replace(/[\u00a0\u202f]/g, ' ')
  if (nothing.test(words)) return { kind: 'missing' }
  const tight = words.replace(groupSigns, '').replace(/[−–]/g, '-')
  const percent = tight.endsWith('%')
  const bare = percent ? tight.slice(0, -1) : tight
  const [digits, times] = scaleOf(bare)
  if (!plain.test(digits)) return { kind: 'unreadable' }
  const value = Number(decimalPoint(digits, times > 1 || percent)) * times
  if (!Number.isFinite(value)) return { kind: 'unreadable' }
  // 1,2 тыс. is 1200, not 1199.9999999999998.
  return { kind: 'number', value: Number(value.toPrecision(15)), percent }
}

function scaleOf(bare: string): readonly [digits: string, times: number] {
  const [, thousand] = thousands.exec(bare) ?? []
  if (thousand !== undefined) return [thousand, 1000]
  const [, million] = millions.exec(bare) ?? []
  return million === undefined ? [bare, 1] : [million, 1_000_000]
}

/**
 * The digits with a point before the decimals and no grouping. Of two different signs the last one is the decimal one. A
 * sign that stands more than once groups. One that stands once groups when three digits follow and one to three, not a
 * lone zero, go before (`1,234` views are a thousand; counts have no thousandths), unless a unit follows: 1,234 тыс.
 */
function decimalPoint(digits: string, hasUnit: boolean): string {
  const signs = digits.match(/[.,]/g) ?? []
  const last = signs.at(-1)
  if (last === undefined) return digits
  const repeated = signs.filter((sign) => sign === last).length > 1
  const alone = signs.length === 1
  const groups = repeated || (alone && !hasUnit && /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(digits))
  if (groups) return digits.replaceAll(/[.,]/g, '')
  const at = digits.lastIndexOf(last)
  return `${digits.slice(0, at).replaceAll(/[.,]/g, '')}.${digits.slice(at + 1)}`
}
