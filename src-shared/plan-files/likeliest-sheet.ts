import type { DayKey } from '#shared/kernel/time.ts'
import { guessPlan } from './plan-mapping.ts'
import { readPlan } from './read-plan.ts'
import type { PlanFile, Sheet } from './sheet.ts'

/** How many rows of a sheet are looked at. */
const sampleRows = 300

/** The sheets of a file that are plans, as their places in it: «Инструкция» and «Рубрикатор» are none. */
type PlanSheets = {
  readonly plans: readonly number[]
  /** The one a person means: that the file opens on if it is a plan, else the first with more than half as many posts as any. */
  readonly likeliest: number
}

export function planSheets({ sheets, active }: PlanFile, today: DayKey): PlanSheets {
  const counts = sheets.map((sheet) => postsOf(sheet, today))
  const plans = counts.flatMap((count, at) => (count > 0 ? [at] : []))
  const most = Math.max(0, ...counts)
  return { plans, likeliest: most === 0 || plans.includes(active) ? active : counts.findIndex((count) => count * 2 > most) }
}

/** Posts of a sheet, if it is more of a plan than not. */
function postsOf(sheet: Sheet, today: DayKey): number {
  const sample = { ...sheet, cells: sheet.cells.slice(0, sampleRows) }
  const { posts, rejected } = readPlan(sample, guessPlan(sample, today), today)
  return posts.length >= rejected.length ? posts.length : 0
}
