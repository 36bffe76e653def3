import FullCalendar, { type CalendarOptions, type CalendarRef } from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import ru from '@fullcalendar/react/locales/ru'
import classic from '@fullcalendar/react/themes/classic'
import '@fullcalendar/react/skeleton.css'
import '@fullcalendar/react/themes/classic/theme.css'
import '@fullcalendar/react/themes/classic/palette.css'
import { createElement, type RefObject } from 'react'
import { createRoot } from 'react-dom/client'
import { asked } from './asked.ts'
import type { Row } from './raw-database.ts'

/** FullCalendar as it comes, with events in memory. */
export function drawBare(posts: readonly Row[], options: CalendarOptions, calendar?: RefObject<CalendarRef | null>): void {
  const { day, zone } = asked()
  const events = posts.map(({ id, firstLine, at }) => ({ id, title: String(firstLine), start: Number(at), end: Number(at) + 3_600_000 }))
  const place = document.getElementById('root')
  if (!place) throw new Error('the page has no root')
  createRoot(place).render(
    createElement(FullCalendar, {
      ...(calendar ? { ref: calendar } : {}),
      plugins: [classic, dayGrid],
      initialView: 'dayGridMonth',
      initialDate: day,
      timeZone: zone,
      locale: ru,
      height: '100%',
      firstDay: 1,
      fixedWeekCount: false,
      dayMaxEvents: 3,
      eventTimeFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
      events,
      ...options,
    }),
  )
}
