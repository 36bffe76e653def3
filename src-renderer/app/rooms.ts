import {
  IconAntennaBars5,
  IconChartLine,
  IconClipboardText,
  IconFileText,
  IconHandStop,
  IconLayoutKanban,
  IconPencil,
  IconSend,
  IconSettings,
  IconSun,
} from '@tabler/icons-react'
import { lazy } from 'react'
import { room as calendar } from '#renderer/features/calendar/index.ts'
import type { Room } from '#renderer/routes/room.ts'
import type { RoomId } from '#renderer/routes/route.ts'

/** All but the calendar load when they are first opened; what the rail says of them must not wait for that. */
function later(known: Omit<Room, 'Page'>, load: () => Promise<{ readonly room: Room }>): Room {
  return { ...known, Page: lazy(async () => ({ default: (await load()).room.Page })) }
}

const briefs = later(
  { id: 'briefs', icon: IconFileText, titleKey: 'briefs:room', inRail: true },
  () => import('#renderer/features/briefs/index.ts'),
)
const brief = later({ id: 'brief', icon: IconFileText, titleKey: 'briefs:one', inRail: false }, async () => ({
  room: (await import('#renderer/features/briefs/index.ts')).briefRoom,
}))
const metrics = later(
  { id: 'metrics', icon: IconChartLine, titleKey: 'metrics:room', inRail: true },
  () => import('#renderer/features/metrics/index.ts'),
)
const today = later({ id: 'today', icon: IconSun, titleKey: 'today:room', inRail: true }, () => import('#renderer/features/today/index.ts'))
const board = later(
  { id: 'board', icon: IconLayoutKanban, titleKey: 'board:room', inRail: true },
  () => import('#renderer/features/board/index.ts'),
)
const reports = later(
  { id: 'reports', icon: IconClipboardText, titleKey: 'report:room', inRail: true },
  () => import('#renderer/features/reports/index.ts'),
)
const demoFeed = later(
  { id: 'demoFeed', icon: IconAntennaBars5, titleKey: 'demo:room', inRail: true },
  () => import('#renderer/features/demo-feed/index.ts'),
)
const queue = later(
  { id: 'queue', icon: IconSend, titleKey: 'publishing:queue.room', inRail: false },
  () => import('#renderer/features/queue/index.ts'),
)
const hand = later(
  { id: 'hand', icon: IconHandStop, titleKey: 'hand:room', inRail: false },
  () => import('#renderer/features/hand/index.ts'),
)
const post = later(
  { id: 'post', icon: IconPencil, titleKey: 'editor:room', inRail: false },
  () => import('#renderer/features/editor/index.ts'),
)
const settings = later(
  { id: 'settings', icon: IconSettings, titleKey: 'settings:room', inRail: true },
  () => import('#renderer/features/settings/index.ts'),
)

/** The rooms that work, in the order of the rail; settings stand at its bottom. */
export const rooms: readonly Room[] = [today, calendar, board, briefs, brief, metrics, reports, demoFeed, queue, hand, post, settings]

/** The room of an id; the first run has none, it comes before the frame. */
export function roomOf(id: RoomId): Room {
  return rooms.find((room) => room.id === id) ?? calendar
}
