import { IconReportAnalytics } from '@tabler/icons-react'
import type { Room } from '#renderer/routes/room.ts'
import { ReportsPage } from './reports-page.tsx'

export const room: Room = { id: 'reports', icon: IconReportAnalytics, titleKey: 'report:room', Page: ReportsPage, inRail: true }
