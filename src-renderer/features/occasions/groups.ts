import type { DayOccasion, OccasionOrigin } from '#shared/domain/occasions/day-occasion.ts'

/** What can be switched on and off over the calendar, in the order of its menu. */
export const occasionGroups = ['holidays', 'professional', 'cultural', 'ownDays', 'birthdays'] as const
export type OccasionGroup = (typeof occasionGroups)[number]

const groups: Partial<Record<OccasionOrigin, OccasionGroup>> = {
  holiday: 'holidays',
  own: 'ownDays',
  birthday: 'birthdays',
  professional: 'professional',
}

export function groupOf({ origin }: Pick<DayOccasion, 'origin'>): OccasionGroup {
  return groups[origin] ?? 'cultural'
}
