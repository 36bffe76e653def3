import { IconSettings } from '@tabler/icons-react'
import type { Room } from '#renderer/routes/room.ts'
import { SettingsPage } from './settings-page.tsx'

export { type BrandFields, BrandForm } from './brands/brand-form.tsx'

export const room: Room = { id: 'settings', icon: IconSettings, titleKey: 'settings:room', Page: SettingsPage, inRail: true }
