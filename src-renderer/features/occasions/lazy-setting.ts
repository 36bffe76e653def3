import { lazy } from 'react'

/** The settings of occasions: their fields are not in the way of a calendar that starts. */
export const OccasionsSetting = lazy(async () => ({ default: (await import('./settings/occasions-setting.tsx')).OccasionsSetting }))
