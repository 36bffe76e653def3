import { IconCalendar } from '@tabler/icons-react'
import { lazy } from 'react'
import type { Room } from '#renderer/routes/room.ts'
import { CalendarPage } from './calendar-page.tsx'

export { duplicatePost } from './duplicate-post.ts'
export { type MovedPost, useMoveDialog } from './move/move-store.ts'
export { usePlanOffer } from './plan-offer.ts'

/** *Move to…* and the question about the rest; read when they are first wanted. */
export const PostDialogs = lazy(async () => ({ default: (await import('./move/move-dialog.tsx')).PostDialogs }))

export const room: Room = { id: 'calendar', icon: IconCalendar, titleKey: 'calendar:room', Page: CalendarPage, inRail: true }
