import { describe, expect, it } from 'vitest'
import { openingMinute } from '#renderer/widgets/calendar/opening-hour.ts'

const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
/** What a day opens at when ten hours fit, `07:45`. */
const opens = (ahead: readonly string[], behind: readonly string[] = [], shown = 600) => {
  const minute = openingMinute({ ahead: ahead.map(at), behind: behind.map(at) }, shown)
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

describe('the hour a day opens at', () => {
  it('is the morning where nothing is planned, or all of it is by day', () => {
    expect(opens([])).toBe('07:45')
    expect(opens(['10:00', '16:00'])).toBe('07:45')
  })

  it('shows a post before the morning, with some room above it, and never less than midnight', () => {
    expect(opens(['06:00', '12:00'])).toBe('05:45')
    expect(opens(['00:05'])).toBe('00:00')
  })

  it('goes down to a post of the night, no further than its card takes', () => {
    // The card of 23:45 ends at 24:45; ten hours before that is 14:45.
    expect(opens(['23:45'])).toBe('14:45')
    expect(opens(['18:00', '20:00'])).toBe('11:00')
  })

  it('shows the first where the last would push it out', () => {
    expect(opens(['06:00', '23:45'])).toBe('05:45')
    expect(opens(['12:00', '23:45'])).toBe('11:45')
  })

  it('shows what is behind too where all fits, else only what is to come', () => {
    expect(opens(['15:00'], ['06:35'])).toBe('06:20')
    expect(opens(['21:00', '22:30'], ['06:35'])).toBe('13:30')
    expect(opens([], ['06:35', '23:00'])).toBe('06:20')
  })
})
