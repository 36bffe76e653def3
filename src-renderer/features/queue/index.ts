import { IconSend } from '@tabler/icons-react'
import type { Room } from '#renderer/routes/room.ts'
import { QueuePage } from './queue-page.tsx'

export const room: Room = { id: 'queue', icon: IconSend, titleKey: 'publishing:queue.room', Page: QueuePage, inRail: false }
