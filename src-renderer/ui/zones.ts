import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { Language } from '#shared/text/index.ts'
import { russianCities } from '#shared/text/russian-cities.ts'

export type ZoneChoice = { readonly value: ZoneId; readonly label: string }

/** How far a zone is from UTC at a moment: `+03:00`. */
export function offsetOf(zone: ZoneId, at: EpochMs): string {
  const name = partOf('longOffset', 'en-GB', zone, at) ?? 'GMT'
  return name.replace('GMT', '').replace('-', '\u2212') || '+00:00'
}

/** What a zone is called in the list of zones. */
export function zoneLabel(zone: ZoneId, at: EpochMs, language: Language): string {
  return named(zone, at, language).label
}

/** The last lists that were made, by what they were made for. */
const made = new Map<string, readonly ZoneChoice[]>()
const mostMade = 4
const dayMs = 86_400_000

/**
 * Every zone the platform knows with its offset now, the machine's own first. In Russian each begins with its cities or its
 * country, in alphabetical order; the zone's own name stays behind, so that it is found by either. One list serves a day: four
 * hundred formatters take a tenth of a second.
 */
export function zoneChoices(at: EpochMs, own: ZoneId, language: Language): readonly ZoneChoice[] {
  const of = [language, own, Math.floor(at / dayMs)].join(' ')
  const choices = made.get(of) ?? listed(at, own, language)
  if (made.size >= mostMade) made.clear()
  made.set(of, choices)
  return choices
}

function listed(at: EpochMs, own: ZoneId, language: Language): readonly ZoneChoice[] {
  const all = new Set([own, 'UTC' as ZoneId, ...(Intl.supportedValuesOf('timeZone') as ZoneId[])])
  return [...all]
    .map((zone) => named(zone, at, language))
    .sort((a, b) => Number(b.value === own) - Number(a.value === own) || Number(a.name === null) - Number(b.name === null) || byLabel(a, b))
    .map(({ value, label }) => ({ value, label }))
}

function named(value: ZoneId, at: EpochMs, language: Language): ZoneChoice & { readonly name: string | null } {
  const name = language === 'ru' ? russianName(value, at) : null
  const id = `${value.replaceAll('_', ' ')} (UTC${offsetOf(value, at)})`
  return { value, name, label: name === null ? id : `${name} · ${id}` }
}

/** Whether a choice is one that is typed for; a zone's id is often copied with its underscore, `America/New_York`. */
export function isZoneAsked(label: string, typed: string): boolean {
  return plain(label).includes(plain(typed.replaceAll('_', ' ')).trim())
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll('ё', 'е')
}

const inOrder = new Intl.Collator('ru')

function byLabel(one: ZoneChoice, other: ZoneChoice): number {
  return inOrder.compare(one.label, other.label)
}

/** What a zone is called in Russian; null where nobody here knows. */
function russianName(zone: ZoneId, at: EpochMs): string | null {
  const known = russianCities[zone] ?? partOf('shortGeneric', 'ru', zone, at)
  return known !== undefined && /^[а-яё]/i.test(known) ? known : null
}

function partOf(timeZoneName: 'longOffset' | 'shortGeneric', locale: string, timeZone: ZoneId, at: EpochMs): string | undefined {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value
}
