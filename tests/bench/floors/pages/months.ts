import type { CalendarRef } from '@fullcalendar/react'
import { createRef } from 'react'
import { asked } from './asked.ts'
import { drawBare } from './bare-calendar.ts'
import { openRaw, readMonth } from './raw-database.ts'

const { brand, from, to, most } = asked()
const database = await openRaw()
const { posts } = await readMonth(database, brand, from, to)
const calendar = createRef<CalendarRef>()
drawBare(posts, { dayMaxEvents: most, eventClass: 'floor-card' }, calendar)
/** Called from outside: shows the month after or before the shown one. */
Object.assign(globalThis, {
  floorStep: (by: 1 | -1) => (by === 1 ? calendar.current?.getApi().next() : calendar.current?.getApi().prev()),
})
