import {
  IconCalendarMonth,
  IconCalendarWeek,
  IconColumns1,
  IconLayoutGrid,
  IconList,
  IconTable,
  type TablerIcon,
} from '@tabler/icons-react'
import { type ComponentType, lazy } from 'react'
import { type CalendarViewName, calendarViewNames, type PlanBodyProps } from '#renderer/widgets/calendar/index.ts'
import { GridBody } from './parts/grid-body.tsx'

/** A view of the content plan; its name stands in the texts under `calendar:view`. */
export type PlanView = {
  readonly Body: ComponentType<PlanBodyProps>
  readonly icon: TablerIcon
  /** The physical key that shows it while no field has the focus. */
  readonly code: `Key${string}`
  /** It names its period and says itself that a filter hides everything. */
  readonly ownHead?: true
}

// Chunks of their own: most starts show a grid.
const readAgenda = () => import('./agenda/agenda-body.tsx')
const readTable = () => import('#renderer/features/plan-table/index.ts')
const readFeed = () => import('./feed/feed-body.tsx')
const AgendaBody = lazy(async () => ({ default: (await readAgenda()).AgendaBody }))
const PlanTable = lazy(async () => ({ default: (await readTable()).PlanTable }))
const FeedBody = lazy(async () => ({ default: (await readFeed()).FeedBody }))

/** The views that work. A new one: its line here, its name in `CalendarViewName`, its span in `calendar-view.ts`. */
export const planViews: { readonly [View in CalendarViewName]?: PlanView } = {
  month: { Body: GridBody, icon: IconCalendarMonth, code: 'KeyM' },
  week: { Body: GridBody, icon: IconCalendarWeek, code: 'KeyW' },
  day: { Body: GridBody, icon: IconColumns1, code: 'KeyD' },
  agenda: { Body: AgendaBody, icon: IconList, code: 'KeyA' },
  table: { Body: PlanTable, icon: IconTable, code: 'KeyS', ownHead: true },
  feed: { Body: FeedBody, icon: IconLayoutGrid, code: 'KeyG' },
}

/** The names of the views that work, in the order of the switcher. */
export const workingViews: readonly CalendarViewName[] = calendarViewNames.filter((name) => planViews[name] !== undefined)

/** Which view a physical key shows; null: none. */
export function viewOfKey(code: string): CalendarViewName | null {
  return workingViews.find((name) => planViews[name]?.code === code) ?? null
}

/** Reads the views that are chunks of their own, so that a switch to one waits for no file. */
export function readViewsAhead(): void {
  for (const read of [readAgenda, readTable, readFeed]) void read()
}
