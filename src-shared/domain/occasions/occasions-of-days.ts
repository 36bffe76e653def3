import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import { daysAfter } from './day-key.ts'
import type { DayOccasion } from './day-occasion.ts'
import type { Occasion } from './occasion.ts'
import type { OccasionRules } from './occasion-rules.ts'
import { type OwnDay, ownRuns, sameDayIn } from './own-day.ts'
import { isSolemn, type PublicHoliday } from './public-holiday.ts'
import { datesOf } from './rule.ts'
import { countryOfZone } from './zone-country.ts'

/** A brand as far as its occasions go. */
export type BrandOfDays = {
  readonly id: BrandId
  readonly name: string
  readonly zone: ZoneId
  readonly birthday: DayKey | null
  readonly occasions: OccasionRules
}

/** What the occasions of some days are computed from. */
export type OccasionFacts = {
  readonly brands: readonly BrandOfDays[]
  readonly ownDays: readonly OwnDay[]
  /** The tables of ours. */
  readonly days: readonly Occasion[]
  /** Public holidays of the brands' countries in the years that are asked for. */
  readonly holidays: readonly PublicHoliday[]
}

/** The countries whose holidays a brand is shown. */
export function countriesOf({ occasions, zone }: Pick<BrandOfDays, 'occasions' | 'zone'>): readonly string[] {
  if (occasions.countries) return occasions.countries
  const country = countryOfZone(zone)
  return country ? [country] : []
}

/**
 * The occasions of every day from the first to the last that any of the brands is shown, each once, by day; within a day days
 * off come first, then what people put there, then ours, days of memory before the
 * others. A day of ours that is a public holiday by the same name is told once.
 */
export function occasionsOfDays(facts: OccasionFacts, first: DayKey, last: DayKey): ReadonlyMap<DayKey, readonly DayOccasion[]> {
  const shown = facts.brands.map(({ occasions, zone }) => ({ rules: occasions, countries: new Set(countriesOf({ occasions, zone })) }))
  const holidays = facts.holidays
    .filter(({ country }) => shown.some(({ countries }) => countries.has(country)))
    .map(asHoliday)
    .filter(({ day, ref }) => day >= first && day <= last && shown.some(({ rules }) => !rules.hidden.includes(ref)))
  const offered = facts.days.filter(({ id, kind, countries: where }) =>
    shown.some(
      ({ rules, countries }) =>
        !rules.off.includes(kind) &&
        !rules.hidden.includes(refOfDay(id)) &&
        (where.length === 0 || where.some((one) => countries.has(one))),
    ),
  )
  const years = yearsBetween(first, last)
  const ours = offered.flatMap((one) => years.flatMap((year) => datesOf(one.rule, year).map((day) => asDay(one, day))))
  ours.sort((one, other) => Number(other.memory) - Number(one.memory))
  const all = [...holidays, ...ownOf(facts, first, last), ...birthdaysOf(facts.brands, years), ...ours]
  const byDay = Map.groupBy(
    all.filter(({ day }) => day >= first && day <= last),
    ({ day }) => day,
  )
  return new Map([...byDay].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, list]) => [day, eachOnce(list)]))
}

export function refOfDay(id: string): string {
  return `day:${id}`
}

function asHoliday(holiday: PublicHoliday): DayOccasion {
  const { id, country, day, name, source } = holiday
  const of = { ref: `holiday:${country} ${id}`, day, name, country, origin: 'holiday' as const }
  return { ...of, short: null, dayOff: true, memory: isSolemn(holiday), source, brandId: null, note: '' }
}

function asDay({ id, name, short, kind, source, memory }: Occasion, day: DayKey): DayOccasion {
  return { ref: refOfDay(id), day, origin: kind, name, short, dayOff: false, memory, source, country: null, brandId: null, note: '' }
}

function ownOf({ ownDays, brands }: OccasionFacts, first: DayKey, last: DayKey): readonly DayOccasion[] {
  const plain = { short: null, dayOff: false, memory: false, source: null, country: null }
  return ownDays.flatMap((own) => {
    const ref = `own:${own.id}`
    if (brands.every(({ occasions }) => occasions.hidden.includes(ref))) return []
    return ownRuns(own, first, last).flatMap(([from, to]) =>
      daysFrom(from < first ? first : from, to > last ? last : to).map(
        (day): DayOccasion => ({
          ...{ ref, day, origin: 'own', name: { ru: own.name, en: own.name }, ...plain, brandId: own.brandId, note: own.note },
        }),
      ),
    )
  })
}

function birthdaysOf(brands: readonly BrandOfDays[], years: readonly number[]): readonly DayOccasion[] {
  const plain = { short: null, dayOff: false, memory: false, source: null, country: null, note: '' }
  return brands.flatMap(({ id, name, birthday, occasions }) => {
    const ref = `birthday:${id}`
    if (birthday === null || occasions.hidden.includes(ref)) return []
    return years.map(
      (year): DayOccasion => ({
        ...{ ref, day: sameDayIn(birthday, year), origin: 'birthday', name: { ru: name, en: name }, ...plain, brandId: id },
      }),
    )
  })
}

/** The first of those that say the same in the same words, in order. */
function eachOnce(list: readonly DayOccasion[]): readonly DayOccasion[] {
  const refs = new Set<string>()
  const names = new Set<string>()
  return list.filter(({ ref, name, origin }) => {
    const said = name.ru.toLowerCase()
    const again = refs.has(ref) || (names.has(said) && origin !== 'own' && origin !== 'birthday')
    refs.add(ref)
    names.add(said)
    return !again
  })
}

function daysFrom(first: DayKey, last: DayKey): readonly DayKey[] {
  const days: DayKey[] = []
  for (let day = first; day <= last; day = daysAfter(day, 1)) days.push(day)
  return days
}

function yearsBetween(first: DayKey, last: DayKey): readonly number[] {
  const from = Number(first.slice(0, 4))
  return Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, i) => from + i)
}
