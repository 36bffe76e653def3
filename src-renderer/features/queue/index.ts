import { IconSend } from '@tabler/icons-react'
import type { Room } from '#renderer/routes/room.ts'
import { QueuePage } from './queue-page.tsx'

export { PublishedDialog } from './published-dialog.tsx'
export { actsOf, markOf, type QueueAct } from './queue-view.ts'
export { type Answer, useAnswers } from './use-answers.ts'
export { useQueueActs } from './use-queue-acts.ts'
export { useWhy } from './use-why.ts'

export const room: Room = { id: 'queue', icon: IconSend, titleKey: 'publishing:queue.room', Page: QueuePage, inRail: false }
