import { IconFileText } from '@tabler/icons-react'
import type { Room } from '#renderer/routes/room.ts'
import { BriefPage } from './brief-page.tsx'
import { BriefsPage } from './briefs-page.tsx'

/** The list of briefs. */
export const room: Room = { id: 'briefs', icon: IconFileText, titleKey: 'briefs:room', Page: BriefsPage, inRail: true }

/** One brief with its work. */
export const briefRoom: Room = { id: 'brief', icon: IconFileText, titleKey: 'briefs:one', Page: BriefPage, inRail: false }
