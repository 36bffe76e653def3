import { IconHandStop } from '@tabler/icons-react'
import type { Room } from '#renderer/routes/room.ts'
import { HandPage } from './hand-page.tsx'

export const room: Room = { id: 'hand', icon: IconHandStop, titleKey: 'hand:room', Page: HandPage, inRail: false }
