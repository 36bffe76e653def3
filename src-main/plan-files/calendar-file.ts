import ical, { ICalCalendarMethod } from 'ical-generator'
import type { PlanCalendar } from '#shared/plan-files/file-request.ts'

/** How long a post stands in a calendar, ms: it has no length of its own. */
const shownMs = 15 * 60_000

/**
 * Posts as an iCalendar file. Times are UTC (with a zone the library would print the machine's clock under the zone's name); UID, SEQUENCE and LAST-MODIFIED
 * are the post's, so that a calendar that reads the file again moves what moved. DTSTAMP is the moment of the file, as the standard wants it where there is a METHOD.
 */
export function calendarFile({ name, madeAt, events }: PlanCalendar): string {
  const calendar = ical({ name, prodId: { company: 'Rubrika', product: 'Content plan' }, method: ICalCalendarMethod.PUBLISH })
  for (const event of events) {
    const made = calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      start: new Date(event.at),
      end: new Date(event.at + shownMs),
      stamp: new Date(madeAt),
      created: new Date(event.createdAt),
      lastModified: new Date(event.changedAt),
      summary: event.summary,
      description: event.description,
    })
    made.categories(event.categories.map((category) => ({ name: category })))
  }
  return calendar.toString()
}
