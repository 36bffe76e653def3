import type { ZoneId } from '#shared/kernel/time.ts'

/** How plans name the clock of a time; what is written before them and in brackets does not matter. */
const names: readonly (readonly [fits: RegExp, zone: string])[] = [
  [/^(?:мск|msk|москв[аеуы]|московск\S*)$/u, 'Europe/Moscow'],
  [/^(?:екб|yekt)$/u, 'Asia/Yekaterinburg'],
  [/^(?:нск|novt)$/u, 'Asia/Novosibirsk'],
  [/^(?:e[sd]?t)$/u, 'America/New_York'],
  [/^(?:p[sd]?t)$/u, 'America/Los_Angeles'],
  [/^(?:ces?t)$/u, 'Europe/Berlin'],
  [/^(?:utc|gmt)$/u, 'UTC'],
]
/** Hours east of Greenwich that a counted zone begins from: МСК+2 is five. */
const counted: Readonly<Record<string, number>> = { мск: 3, msk: 3, utc: 0, gmt: 0 }

const told =
  /(?:по\s+)?(?<name>мск|msk|москв[аеуы]|московск\p{L}*|екб|yekt|нск|novt|e[sd]?t|p[sd]?t|ces?t|utc|gmt)(?<hours>\s?[+-]\d{1,2})?(?:\s+времени)?/u
    .source
const atEnd = new RegExp(`(?:^|[\\s(\\d])${told}\\)?\\s*$`, 'iu')
const atBeginning = new RegExp(`^\\s*\\(?${told}\\)?(?![\\p{L}\\d])`, 'iu')

/** What programs write after a time: `10:00Z`, `10:00:00+03:00`. Without seconds a hyphen would join the ends of a range. */
const offset = /(?:(?<=\d:\d{2}(?::\d{2}(?:\.\d+)?)?)Z|(?<=\d:\d{2}:\d{2}(?:\.\d+)?)(?<hours>[+-]\d{2}):?00)$/u

/** A time and the zone that is written after it: `18:30 МСК`, `5 p.m. EST`, `10:00 (UTC+5)`. Zone null: none is told. */
export function withoutZone(words: string): { readonly rest: string; readonly zone: ZoneId | null } {
  const counted = offset.exec(words)
  if (counted) return { rest: words.slice(0, counted.index), zone: zoneOf('utc', counted.groups?.hours ?? '+0') }
  const found = atEnd.exec(words)
  const zone = found ? zoneOf(found.groups?.name ?? '', found.groups?.hours) : null
  if (!found || zone === null) return { rest: words, zone: null }
  const begin = found.index + (/^\d/.test(found[0]) ? 1 : 0)
  return { rest: words.slice(0, begin).trim(), zone }
}

/** The zone that words after a time begin with: «МСК ВК: Открытие». Zone null: none is told. */
export function zoneBefore(words: string): { readonly rest: string; readonly zone: ZoneId | null } {
  const found = atBeginning.exec(words)
  const zone = found ? zoneOf(found.groups?.name ?? '', found.groups?.hours) : null
  return found && zone !== null ? { rest: words.slice(found[0].length), zone } : { rest: words, zone: null }
}

function zoneOf(name: string, hours: string | undefined): ZoneId | null {
  const said = name.toLowerCase()
  if (hours === undefined) return (names.find(([fits]) => fits.test(said))?.[1] ?? null) as ZoneId | null
  const from = counted[said]
  const east = (from ?? 0) + Number(hours)
  if (from === undefined || east < -12 || east > 14) return null
  // The names of these zones count to the west.
  return (east === 0 ? 'UTC' : `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`) as ZoneId
}
