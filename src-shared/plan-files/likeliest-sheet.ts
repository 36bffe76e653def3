import type { DayKey } from '#shared/kernel/time.ts'
import { guessPlan } from './plan-mapping.ts'
import { readPlan } from './read-plan.ts'
import type { PlanFile, Sheet } from './sheet.ts'

/** How many rows of a sheet are looked at. */
const sampleRows = 300

/** The sheets that are plans, as their places in the file: «Инструкция» and «Рубрикатор» are none. */
export function planSheets({ sheets }: PlanFile, today: DayKey): readonly number[] {
  return sheets.flatMap((sheet, at) => (postsOf(sheet, today) > 0 ? [at] : []))
}

/** The sheet a person means: the one the file opens on if it is a plan, else the first that has more than half as many posts as any. */
export function likeliestSheet({ sheets, active }: PlanFile, today: DayKey): number {
  const opened = sheets[active]
  if (opened && postsOf(opened, today) > 0) return active
  const counts = sheets.map((sheet) => postsOf(sheet, today))
  const most = Math.max(0, ...counts)
  return most === 0 ? active : counts.findIndex((count) => count * 2 > most)
}

/** Posts of a sheet, if it is more of a plan than not. */
function postsOf(sheet: Sheet, today: DayKey): number {
  const sample = { ...sheet, cells: sheet.cells.slice(0, sampleRows) }
  const { posts, rejected } = readPlan(sample, guessPlan(sample, today), today)
  return posts.length >= rejected.length ? posts.length : 0
}
