import { IconLayoutKanban } from '@tabler/icons-react'
import type { Room } from '#renderer/routes/room.ts'
import { BoardPage } from './board-page.tsx'

export const room: Room = { id: 'board', icon: IconLayoutKanban, titleKey: 'board:room', Page: BoardPage, inRail: true }
