import { describe, expect, it } from 'vitest'
import { monthTitle, plainFormats } from '#renderer/widgets/calendar/plain-formats.ts'

/** What FullCalendar hands to a formatter for a moment on the wall clock. */
function told(wall: string, locale: string) {
  const marker = new Date(`${wall}Z`)
  const [year, month, day] = [marker.getUTCFullYear(), marker.getUTCMonth(), marker.getUTCDate()] as const
  const [hour, minute] = [marker.getUTCHours(), marker.getUTCMinutes()] as const
  const moment = {
    marker,
    instantMs: marker.getTime(),
    timeZoneOffset: 0,
    array: [],
    year,
    month,
    day,
    hour,
    minute,
    second: 0,
    millisecond: 0,
  }
  return { date: moment, start: moment, end: moment, timeZone: 'UTC', localeCodes: [locale] }
}

type Told = ReturnType<typeof told>
const said = (format: unknown, about: Told) => (format as (about: Told) => string)(about)

describe('what cards, days and the month are called for FullCalendar', () => {
  it('writes a time with two digits each, midnight as 00:00', () => {
    expect(said(plainFormats.eventTimeFormat, told('2026-12-06T09:05', 'ru'))).toBe('09:05')
    expect(said(plainFormats.eventTimeFormat, told('2026-12-06T00:00', 'en-GB'))).toBe('00:00')
    expect(said(plainFormats.eventTimeFormat, told('2026-12-06T23:59', 'ru'))).toBe('23:59')
  })

  it('numbers a day without a leading zero', () => {
    expect(said(plainFormats.dayCellFormat, told('2026-12-06T00:00', 'ru'))).toBe('6')
    expect(said(plainFormats.dayCellFormat, told('2026-12-31T00:00', 'ru'))).toBe('31')
  })

  it('names the month in the language of the grid, as Intl does, whatever the zone of the machine', () => {
    expect(said(monthTitle, told('2026-12-01T00:00', 'ru'))).toBe('декабрь 2026 г.')
    expect(said(monthTitle, told('2026-12-01T00:00', 'en-GB'))).toBe('December 2026')
    expect(said(monthTitle, told('2027-01-01T00:00', 'ru'))).toBe('январь 2027 г.')
  })
})
