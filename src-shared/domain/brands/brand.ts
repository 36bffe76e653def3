import type { OccasionRules } from '#shared/domain/occasions/occasion-rules.ts'
import type { BrandId, MediaHash, PersonId, RubricId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'

/** A client whose social media are run here. */
export type Brand = {
  readonly id: BrandId
  readonly name: string
  /** `#RRGGBB`, used in the report and the brand switcher. */
  readonly color: string
  /** `#RRGGBB` of the second series in the report, or null. */
  readonly secondColor: string | null
  readonly logo: MediaHash | null
  readonly zone: ZoneId
  /** Fractional index. */
  readonly order: string
  readonly createdAt: EpochMs
  /** Whether only approved posts may go out, and who approves; null: no approval here. */
  readonly approval: BrandApproval | null
  /** The day the client celebrates each year; the year is that of its founding, or any. */
  readonly birthday: DayKey | null
  readonly planRules: PlanRules
  readonly stageRules: StageRules
  readonly occasions: OccasionRules
  readonly archivedAt: EpochMs | null
  readonly deletedAt: EpochMs | null
}

/** What the plan of a brand warns about; null: it does not. */
export type PlanRules = {
  /** Two posts of one channel nearer than this, minutes. */
  readonly minutesApart: number | null
  /** The same or nearly the same text in one channel within this many days. */
  readonly sameTextDays: number | null
  /** A rubric further from its target share than this, 0 to 1. */
  readonly shareOff: number | null
}

export const defaultPlanRules: PlanRules = { minutesApart: 60, sameTextDays: 30, shareOff: 0.15 }

/**
 * Who alone may put a post into a column of the board, by the column's id (a stage's, or a kind's). A column that is not named,
 * or names nobody, is open to anybody. What the program does by itself (an accepted brief, a publication) asks no leave.
 */
export type StageRules = { readonly [columnId: string]: readonly PersonId[] }

/** One step of approval. `approverId` null: anybody who works here. */
export type BrandApproval = { readonly approverId: PersonId | null }

/** The twelve colours of design/README §3.3, given out in this order. */
export const rubricColors = [
  'copper',
  'pine',
  'azure',
  'olive',
  'violet',
  'mauve',
  'denim',
  'brick',
  'sage',
  'bark',
  'iris',
  'plum',
] as const
export type RubricColor = (typeof rubricColors)[number]

/** The colour of a brand's next rubric: the least used one, the earliest of the list among equals. */
export function nextRubricColor(used: readonly RubricColor[]): RubricColor {
  const uses = (color: RubricColor) => used.filter((one) => one === color).length
  return rubricColors.reduce((best, color) => (uses(color) < uses(best) ? color : best), rubricColors[0])
}

/** What a rubric's posts are for, in the trade's five kinds. */
export const rubricKinds = ['engaging', 'branded', 'advertising', 'educational', 'own'] as const
export type RubricKind = (typeof rubricKinds)[number]

/** A recurring theme with a colour and, maybe, a target share of posts (0 to 1). */
export type Rubric = {
  readonly id: RubricId
  readonly brandId: BrandId
  readonly name: string
  readonly color: RubricColor
  readonly targetShare: number | null
  /** Null: not told. */
  readonly kind: RubricKind | null
  readonly order: string
  readonly deletedAt: EpochMs | null
}
