import { IconAntennaBars5 } from '@tabler/icons-react'
import type { Room } from '#renderer/routes/room.ts'
import { DemoFeedPage } from './demo-feed-page.tsx'

export const room: Room = { id: 'demoFeed', icon: IconAntennaBars5, titleKey: 'demo:room', Page: DemoFeedPage, inRail: true }
