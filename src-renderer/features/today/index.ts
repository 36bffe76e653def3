import { IconSun } from '@tabler/icons-react'
import type { Room } from '#renderer/routes/room.ts'
import { TodayPage } from './today-page.tsx'

export const room: Room = { id: 'today', icon: IconSun, titleKey: 'today:room', Page: TodayPage, inRail: true }
