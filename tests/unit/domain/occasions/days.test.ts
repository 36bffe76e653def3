import { describe, expect, it } from 'vitest'
import { occasionDays } from '#shared/domain/occasions/days/index.ts'
import { occasionKinds } from '#shared/domain/occasions/occasion.ts'
import { datesOf } from '#shared/domain/occasions/rule.ts'
import { readSource } from '#shared/domain/occasions/source.ts'

const years = Array.from({ length: 12 }, (_, i) => 2024 + i)
const dayOf = (id: string) => occasionDays.find((one) => one.id === id)
const in2026 = (id: string) => {
  const found = dayOf(id)
  return found ? datesOf(found.rule, 2026) : null
}

describe('the tables of days', () => {
  it('have at least 250 days, some of each kind, each id once', () => {
    expect(occasionDays.length).toBeGreaterThanOrEqual(250)
    expect(new Set(occasionDays.map((one) => one.id)).size).toBe(occasionDays.length)
    for (const kind of occasionKinds) expect(occasionDays.some((one) => one.kind === kind)).toBe(true)
  })

  it.each(occasionDays.map((one) => [one.id, one] as const))('%s has names, short names, a place and a source', (id, one) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(one.name.ru).toMatch(/\S/)
    expect(one.name.en).toMatch(/^[^а-яё]+$/i)
    for (const short of [one.short.ru, one.short.en]) {
      expect(short).toMatch(/\S/)
      expect([...short].length).toBeLessThanOrEqual(12)
    }
    expect(one.short.en).toMatch(/^[^а-яё]+$/i)
    for (const country of one.countries) expect(country).toMatch(/^[A-Z]{2}$/)
    const { source } = one
    if (source.kind === 'org') expect(source.en).toMatch(/^[^а-яё]+$/i)
    if (source.kind === 'act') expect(source.date).toMatch(/^(19|20)\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/)
    if (source.kind === 'resolution' && source.body === 'un') expect(source.symbol).toMatch(/^A\/(RES|DEC)\//)
  })

  it('fall once in each year from 2024 to 2035, but for 29 February and the shorter years of the moon', () => {
    const odd = occasionDays.flatMap(({ id, rule }) =>
      years.flatMap((year) => {
        const days = datesOf(rule, year)
        return days.length === 1 && days[0]?.startsWith(`${year}-`) ? [] : [`${id} ${year} ${days.length}`]
      }),
    )
    const noLeapDay = years.filter((year) => year % 4 !== 0).map((year) => `leap-day ${year} 0`)
    expect(odd.toSorted()).toEqual([...noLeapDay, 'eid-al-fitr 2033 2', 'ramadan 2030 2'].toSorted())
  })

  it.each([
    ['programmer', '2026-09-13'],
    ['builder', '2026-08-09'],
    ['medic', '2026-06-21'],
    ['navy', '2026-07-26'],
    ['mother-ru', '2026-11-29'],
    ['father-ru', '2026-10-18'],
    ['teacher-ru', '2026-10-05'],
    ['trade-worker', '2026-07-25'],
    ['easter-orthodox', '2026-04-12'],
    ['easter', '2026-04-05'],
    ['maslenitsa', '2026-02-16'],
    ['black-friday', '2026-11-27'],
    ['sysadmin', '2026-07-31'],
    ['geologist', '2026-04-05'],
  ])('%s is on %s', (id, day) => expect(in2026(id)).toEqual([day]))

  // Counted from 1 January 2027, a Friday.
  it.each([
    ['geologist', '2027-04-04'],
    ['medic', '2027-06-20'],
    ['trade-worker', '2027-07-24'],
    ['navy', '2027-07-25'],
    ['sysadmin', '2027-07-30'],
    ['builder', '2027-08-08'],
    ['programmer', '2027-09-13'],
    ['father-ru', '2027-10-17'],
    ['mother-ru', '2027-11-28'],
    ['black-friday', '2027-11-26'],
    ['easter', '2027-03-28'],
    ['easter-orthodox', '2027-05-02'],
    ['maslenitsa', '2027-03-08'],
  ])('%s is on %s', (id, day) => {
    const rule = dayOf(id)?.rule
    expect(rule && datesOf(rule, 2027)).toEqual([day])
  })

  it.each([
    'memory-sorrow',
    'beslan',
    'chernobyl',
    'leningrad',
    'repression',
    'holocaust',
    'unknown-soldier',
    'radonitsa',
    'aids',
    'suicide-prevention',
  ])('nobody jokes on %s', (id) => expect(dayOf(id)?.memory).toBe(true))

  it('names acts by number and date', () => {
    expect(dayOf('customs')?.source).toEqual({ kind: 'act', act: 'pres', number: '811', date: '1995-08-04' })
    expect(dayOf('happiness')?.source).toEqual({ kind: 'resolution', body: 'un', symbol: 'A/RES/66/281' })
    expect(readSource('ussr - 1966-05-23')).toEqual({ kind: 'act', act: 'ussr', number: null, date: '1966-05-23' })
    expect(readSource('org Имя = Name')).toEqual({ kind: 'org', ru: 'Имя', en: 'Name' })
    for (const wrong of ['', 'org Имя', 'pres 1034', 'unesco', 'un', 'nobody 1 2009-09-11']) expect(readSource(wrong)).toBeNull()
  })
})
