import { describe, expect, it } from 'vitest'
import { monthGrid, startDay, weekStart } from '#renderer/widgets/calendar/period.ts'
import type { DayKey } from '#shared/kernel/time.ts'

const day = (text: string) => text as DayKey

describe('a month on the calendar', () => {
  it('begins on a Monday and has as many weeks as it needs', () => {
    expect(monthGrid(day('2026-12-10'))).toEqual({ first: '2026-11-30', weeks: 5 })
    expect(monthGrid(day('2027-02-10'))).toEqual({ first: '2027-02-01', weeks: 4 })
    expect(monthGrid(day('2026-08-31'))).toEqual({ first: '2026-07-27', weeks: 6 })
  })
})

describe('a week', () => {
  it('begins on its Monday', () => {
    expect(weekStart(day('2026-12-13'))).toBe('2026-12-07')
    expect(weekStart(day('2026-12-07'))).toBe('2026-12-07')
  })
})

describe('the keyboard', () => {
  it('begins on today when it is shown, else on the first day of the period', () => {
    expect(startDay('month', day('2026-12-01'), day('2026-12-10'))).toBe('2026-12-10')
    expect(startDay('month', day('2026-12-10'), day('2026-11-30'))).toBe('2026-12-01')
    expect(startDay('week', day('2026-12-10'), day('2026-12-07'))).toBe('2026-12-07')
    expect(startDay('week', day('2026-12-10'), day('2026-12-14'))).toBe('2026-12-07')
  })
})
