import { IconClipboardText, IconPencil } from '@tabler/icons-react'
import { lazy } from 'react'
import { room as calendar } from '#renderer/features/calendar/index.ts'
import { room as demoFeed } from '#renderer/features/demo-feed/index.ts'
import { room as queue } from '#renderer/features/queue/index.ts'
import { room as settings } from '#renderer/features/settings/index.ts'
import type { Room } from '#renderer/routes/room.ts'
import type { RoomId } from '#renderer/routes/route.ts'

/** Heavy rooms load when they are first opened; what the rail says of them must not wait for that. */
const post: Room = {
  id: 'post',
  icon: IconPencil,
  titleKey: 'editor:room',
  Page: lazy(async () => ({ default: (await import('#renderer/features/editor/index.ts')).room.Page })),
  inRail: false,
}
const reports: Room = {
  id: 'reports',
  icon: IconClipboardText,
  titleKey: 'report:room',
  Page: lazy(async () => ({ default: (await import('#renderer/features/reports/index.ts')).room.Page })),
  inRail: true,
}

/** The rooms that work, in the order of the rail; settings stand at its bottom. */
export const rooms: readonly Room[] = [calendar, reports, demoFeed, queue, post, settings]

/** The room of an id; the first run has none, it comes before the frame. */
export function roomOf(id: RoomId): Room {
  return rooms.find((room) => room.id === id) ?? calendar
}
