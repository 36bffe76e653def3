import type { CalendarOptions } from '@fullcalendar/react'

/**
 * What FullCalendar would ask Intl for with each month it shows, written outright: a formatter and the parts of a range for the title,
 * and the parts of a time and a number for every card and day. As functions they take none of the time the month is waited for.
 */
type Formats = Required<Pick<CalendarOptions, 'eventTimeFormat' | 'dayCellFormat'>>

const two = (number: number) => String(number).padStart(2, '0')

export const plainFormats: Formats = {
  /** `09:00`, at midnight `00:00`. */
  eventTimeFormat: ({ date }) => `${two(date.hour)}:${two(date.minute)}`,
  /** The number of a day of the month. */
  dayCellFormat: ({ date }) => String(date.day),
}

const monthNames = new Map<string, Intl.DateTimeFormat>()

/** The name the grid of a month has for a screen reader: `декабрь 2026 г.`, `December 2026`. */
export const monthTitle: NonNullable<CalendarOptions['titleFormat']> = ({ start, localeCodes }) => {
  const [locale = 'en-GB'] = localeCodes
  const names = monthNames.get(locale) ?? new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  monthNames.set(locale, names)
  return names.format(start.marker)
}
