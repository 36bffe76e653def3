import { IconPencil } from '@tabler/icons-react'
import type { Room } from '#renderer/routes/room.ts'
import { EditorPage } from './editor-page.tsx'

export const room: Room = { id: 'post', icon: IconPencil, titleKey: 'editor:room', Page: EditorPage, inRail: false }
