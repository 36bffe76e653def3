import { describe, expect, it } from 'vitest'
import { russianDaysOff } from '#shared/domain/occasions/days/russian-days-off.ts'
import { defaultOccasionRules, type OccasionRules } from '#shared/domain/occasions/occasion-rules.ts'
import { type BrandOfDays, countriesOf, occasionsOfDays } from '#shared/domain/occasions/occasions-of-days.ts'
import { type OwnDay, ownRuns, sameDayIn } from '#shared/domain/occasions/own-day.ts'
import { isSolemn } from '#shared/domain/occasions/public-holiday.ts'
import { readDays } from '#shared/domain/occasions/read-days.ts'
import { countryOfZone } from '#shared/domain/occasions/zone-country.ts'
import type { DayKey } from '#shared/kernel/time.ts'

const day = (text: string) => text as DayKey
const days = [
  ...readDays('professional', 'builder | День строителя | Builder’s Day | Строители | Builders | 2 sun 08 | RU | ussr 3018-X 1980-10-01'),
  ...readDays('international', 'women | Международный женский день | Women’s Day | 8 Марта | 8 March | 03-08 | world | un A/RES/32/142'),
  ...readDays('food', 'bread | День хлеба | Bread Day | Хлеб | Bread | 10-16 | world | org Пекари = Bakers'),
]
const womensDay = {
  id: '03-08',
  country: 'RU',
  day: day('2026-03-08'),
  name: { ru: 'Международный женский день', en: 'Women’s Day' },
  source: null,
}

const aBrand = (rules: Partial<OccasionRules> = {}, more: Partial<BrandOfDays> = {}): BrandOfDays =>
  ({
    id: 'b1',
    name: 'Булочная',
    zone: 'Europe/Moscow',
    birthday: null,
    occasions: { ...defaultOccasionRules, ...rules },
    ...more,
  }) as BrandOfDays
const anOwnDay = (more: Partial<OwnDay> = {}): OwnDay =>
  ({
    id: 'o1',
    brandId: null,
    name: 'Акция',
    fromDay: '2026-12-30',
    toDay: '2027-01-02',
    yearly: true,
    note: '',
    deletedAt: null,
    ...more,
  }) as OwnDay

const named = (brands: readonly BrandOfDays[], first: string, last: string, ownDays: readonly OwnDay[] = []) =>
  [...occasionsOfDays({ brands, ownDays, days, holidays: [womensDay] }, day(first), day(last))].map(
    ([key, list]) => [key, list.map((one) => `${one.origin} ${one.name.ru}`)] as const,
  )

describe('occasions of days', () => {
  it('are those of the brand’s countries and the world, by day; a public holiday is told once', () => {
    expect(named([aBrand()], '2026-01-01', '2026-12-31')).toEqual([
      ['2026-03-08', ['holiday Международный женский день']],
      ['2026-08-09', ['professional День строителя']],
      ['2026-10-16', ['food День хлеба']],
    ])
    expect(named([aBrand({ countries: ['DE'] })], '2026-01-01', '2026-12-31')).toEqual([
      ['2026-03-08', ['international Международный женский день']],
      ['2026-10-16', ['food День хлеба']],
    ])
  })

  it('leave out sorts that are off and what was hidden, unless another brand is shown them', () => {
    const quiet = aBrand({ off: ['food'], hidden: ['day:builder', 'holiday:RU 03-08'] })
    expect(named([quiet], '2026-03-09', '2026-12-31')).toEqual([])
    expect(named([quiet, aBrand({}, { id: 'b2' as never })], '2026-10-01', '2026-10-31')).toEqual([['2026-10-16', ['food День хлеба']]])
  })

  it('have the brand’s birthday each year, on the 28th where there is no 29 February', () => {
    const brand = aBrand({}, { birthday: day('2020-02-29') })
    expect(named([brand], '2027-02-27', '2027-03-01')).toEqual([['2027-02-28', ['birthday Булочная']]])
    expect(named([brand], '2028-02-27', '2028-03-01')).toEqual([['2028-02-29', ['birthday Булочная']]])
    expect(sameDayIn(day('2020-12-31'), 2027)).toBe('2027-12-31')
  })

  it('have each day of one’s own run, over the new year too', () => {
    expect(named([aBrand()], '2027-12-31', '2028-01-01', [anOwnDay()])).toEqual([
      ['2027-12-31', ['own Акция']],
      ['2028-01-01', ['own Акция']],
    ])
  })
})

describe('runs of an own day', () => {
  const runs = (own: Partial<OwnDay>, first: string, last: string) => ownRuns(anOwnDay(own), day(first), day(last))

  it('come once, or yearly from their first year on', () => {
    expect(runs({ yearly: false }, '2027-01-01', '2027-01-31')).toEqual([['2026-12-30', '2027-01-02']])
    expect(runs({ yearly: false }, '2028-01-01', '2028-01-31')).toEqual([])
    expect(runs({}, '2028-01-01', '2028-12-31')).toEqual([
      ['2027-12-30', '2028-01-02'],
      ['2028-12-30', '2029-01-02'],
    ])
    expect(runs({}, '2025-01-01', '2025-12-31')).toEqual([])
  })
})

describe('countries', () => {
  it.each([
    ['Europe/Moscow', 'RU'],
    ['Asia/Vladivostok', 'RU'],
    ['Asia/Almaty', 'KZ'],
    ['Europe/Berlin', 'DE'],
    ['UTC', null],
  ])('of the zone %s is %s', (zone, country) => expect(countryOfZone(zone as never)).toBe(country))

  it('are the brand’s own where it has any, an empty list too', () => {
    expect(countriesOf(aBrand())).toEqual(['RU'])
    expect(countriesOf(aBrand({ countries: [] }))).toEqual([])
    expect(countriesOf(aBrand({}, { zone: 'UTC' as never }))).toEqual([])
  })
})

it.each([
  ['Memorial Day', true],
  ['Good Friday', true],
  ['Genocide Remembrance Day', true],
  ['Victory Day', false],
  ['New Year’s Day', false],
])('nobody jokes on a holiday named %s: %s', (en, solemn) => expect(isSolemn({ name: { ru: '', en } })).toBe(solemn))

describe('days off that are moved in Russia', () => {
  const days = (year: number) => russianDaysOff(year).map((one) => one.day)

  it('are those of the year’s resolution, and by the law the Monday after a holiday on a weekend', () => {
    expect(days(2024)).toEqual(['2024-04-29', '2024-04-30', '2024-05-10', '2024-12-30', '2024-12-31'])
    expect(days(2025)).toEqual(['2025-05-02', '2025-05-08', '2025-06-13', '2025-11-03', '2025-12-31'])
    expect(days(2026)).toEqual(['2026-01-09', '2026-12-31', '2026-03-09', '2026-05-11'])
    expect(days(2027)).toEqual(['2027-05-03', '2027-05-10', '2027-06-14'])
  })

  it('say instead of which day, and by what act', () => {
    expect(russianDaysOff(2026)[1]).toEqual({
      ...{ id: 'moved 12-31', country: 'RU', day: '2026-12-31' },
      name: { ru: 'Выходной вместо 04.01', en: 'Day off instead of 4 January' },
      source: { kind: 'act', act: 'gov', number: '1466', date: '2025-09-24' },
    })
  })
})
