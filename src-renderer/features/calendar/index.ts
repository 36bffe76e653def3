import { IconCalendar } from '@tabler/icons-react'
import type { Room } from '#renderer/routes/room.ts'
import { CalendarPage } from './calendar-page.tsx'

export { duplicatePost } from './duplicate-post.ts'
export { useDeletedWords } from './many/deleted-words.ts'
export { PostDialogs } from './move/later-dialogs.tsx'
export { type MovedPost, useMoveDialog } from './move/move-store.ts'
export { usePlanOffer } from './plan-offer.ts'

export const room: Room = { id: 'calendar', icon: IconCalendar, titleKey: 'calendar:room', Page: CalendarPage, inRail: true }
