import { describe, expect, it } from 'vitest'
import { dayAxis, placeOf, placesOn } from '#shared/domain/metrics/day-axis.ts'
import type { DayKey } from '#shared/kernel/time.ts'

const axis = dayAxis('2026-02-27' as DayKey, '2026-03-02' as DayKey)

describe('placesOn', () => {
  it.each([
    ['2026-02-26', -1],
    ['2026-02-27', 0],
    ['2026-03-01', 2],
    ['2026-03-02', 3],
    ['2026-03-03', 4],
  ] as const)('puts %s on place %i, also the second time', (day, place) => {
    const placed = placesOn(axis)
    expect([placed(day as DayKey), placed(day as DayKey), placeOf(axis, day as DayKey)]).toEqual([place, place, place])
  })
})
