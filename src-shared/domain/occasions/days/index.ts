import type { Occasion } from '../occasion.ts'
import { readDays } from '../read-days.ts'
import { commerceDays } from './commerce.ts'
import { culturalDays } from './cultural.ts'
import { foodDays } from './food.ts'
import { memorableDays } from './memorable.ts'
import { professionalDays } from './professional.ts'
import { unitedNationsDays } from './united-nations.ts'

/** Every day of ours, parsed once. Some 60 KB: load it when a calendar is drawn, not at start. */
export const occasionDays: readonly Occasion[] = [
  ...readDays('professional', professionalDays),
  ...readDays('memorable', memorableDays),
  ...readDays('international', unitedNationsDays),
  ...readDays('cultural', culturalDays),
  ...readDays('food', foodDays),
  ...readDays('commerce', commerceDays),
]
