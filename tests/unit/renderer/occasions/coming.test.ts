import { describe, expect, it } from 'vitest'
import { comingOf, foundIn } from '#renderer/features/occasions/soon-view.ts'
import { holidayCountries, holidaysOf } from '#renderer/features/occasions/world-holidays.ts'
import type { DayOccasion } from '#shared/domain/occasions/day-occasion.ts'
import type { DayKey } from '#shared/kernel/time.ts'

const on = (day: string, ru: string, more: Partial<DayOccasion> = {}): DayOccasion =>
  ({ ref: `day:${ru}`, day, origin: 'food', name: { ru, en: ru }, note: '', ...more }) as DayOccasion
const byDay = (...list: readonly DayOccasion[]) => new Map(Map.groupBy(list, (one) => one.day))

describe('what comes', () => {
  it('is in order of days, a run of one’s own once, on the first day that is still to come', () => {
    const fair = { ref: 'own:1', origin: 'own' as const }
    const all = byDay(
      on('2026-12-02', 'Хлеб'),
      on('2026-11-29', 'Ярмарка', fair),
      on('2026-11-30', 'Ярмарка', fair),
      on('2026-12-01', 'Ярмарка', fair),
      on('2027-01-30', 'Потом'),
    )
    const coming = comingOf(all, '2026-11-30' as DayKey, '2027-01-28' as DayKey)
    expect(coming.map((one) => `${one.day} ${one.name.ru}`)).toEqual(['2026-11-30 Ярмарка', '2026-12-02 Хлеб'])
  })

  it('is found by any words of its name or note, ё or е', () => {
    const list = [on('2026-12-02', 'День шахтёра'), on('2026-12-03', 'День чая', { note: 'самовар' })]
    const names = (typed: string) => foundIn(list, typed).map((one) => one.name.ru)
    expect(names('')).toHaveLength(2)
    expect(names('шахтера день')).toEqual(['День шахтёра'])
    expect(names('САМОВАР')).toEqual(['День чая'])
    expect(names('кофе')).toEqual([])
  })
})

describe('public holidays', () => {
  it('of Russia have each day off of the year, in both languages', () => {
    const holidays = holidaysOf('RU', 2026)
    const january = ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((day) => `2026-01-${day}`)
    const rest = [
      '2026-02-23',
      '2026-03-08',
      '2026-03-09',
      '2026-05-01',
      '2026-05-09',
      '2026-05-11',
      '2026-06-12',
      '2026-11-04',
      '2026-12-31',
    ]
    expect(holidays.map((one) => one.day).toSorted()).toEqual([...january, ...rest])
    expect(holidays.find((one) => one.day === '2026-06-12')?.name).toEqual({ ru: 'День России', en: 'Russia Day' })
  })

  it('of a country nobody knows are none', () => {
    expect(holidaysOf('XX', 2026)).toEqual([])
    expect(holidayCountries()).toContain('KZ')
  })
})
