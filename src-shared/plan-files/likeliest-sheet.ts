import type { DayKey } from '#shared/kernel/time.ts'
import { guessPlan } from './plan-mapping.ts'
import { readPlan } from './read-plan.ts'
import type { PlanFile, Sheet } from './sheet.ts'
import { type ReadSheet, sheetsAlike } from './sheets-alike.ts'

/** How many rows of a sheet are looked at. */
const sampleRows = 300

/** The sheets of a file that are plans, as their places in it: «Инструкция» and «Рубрикатор» are none. */
type PlanSheets = {
  readonly plans: readonly number[]
  /** The one a person means: that the file opens on if it is a plan, else the first with more than half as many posts as any. */
  readonly likeliest: number
  /** The likeliest and those of its kind, which come in with it unless a person says otherwise: the months of a year, the clients of an agency. */
  readonly together: readonly number[]
  /** How many posts each sheet has; null: more than were counted. */
  readonly counts: readonly (number | null)[]
}

export function planSheets({ sheets, active }: PlanFile, today: DayKey): PlanSheets {
  const read = sheets.map((sheet) => sampleOf(sheet, today))
  const counts = read.map(({ posts }) => posts.length)
  const plans = counts.flatMap((count, at) => (count > 0 ? [at] : []))
  const most = Math.max(0, ...counts)
  const likeliest = most === 0 || plans.includes(active) ? active : counts.findIndex((count) => count * 2 > most)
  const first = read[likeliest]
  return {
    plans,
    likeliest,
    together: first && most > 0 ? plans.filter((at) => at === likeliest || sheetsAlike(first, read[at] ?? first, today)) : [likeliest],
    counts: counts.map((count, at) => ((sheets[at]?.cells.length ?? 0) > sampleRows && count > 0 ? null : count)),
  }
}

/** The first rows of a sheet; without posts unless it is more of a plan than not. */
function sampleOf(sheet: Sheet, today: DayKey): ReadSheet {
  const sample = { ...sheet, cells: sheet.cells.slice(0, sampleRows) }
  const mapping = guessPlan(sample, today)
  const { posts, rejected } = readPlan(sample, mapping, today)
  return { sheet: sample, mapping, posts: posts.length >= rejected.length ? posts : [] }
}
