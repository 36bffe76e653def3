import { IconChartLine } from '@tabler/icons-react'
import type { Room } from '#renderer/routes/room.ts'
import { MetricsPage } from './metrics-page.tsx'

export { MonthGoals } from './month-goals.tsx'

export const room: Room = { id: 'metrics', icon: IconChartLine, titleKey: 'metrics:room', Page: MetricsPage, inRail: true }
