import type { Stage } from '#shared/domain/posts/post.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'

/** What a network of a post says or does on its own. */
export type NetworkPart = {
  /** As written. */
  readonly word: string
  /** Index of the column it stands in, or heads; null: the sheet, a line across it or a cell of a grid names it. */
  readonly column: number | null
  /** Null: the common text. */
  readonly text: string | null
  /** `18:30`; null: with the post. */
  readonly time: string | null
}

/** One post as a plan tells it, before channels, rubrics and people are looked up. */
export type PlanPost = {
  /** Rows of the file it was read from, as a person counts, the first first. */
  readonly rows: readonly number[]
  /** Index of its column in a grid, or of the first one of its group where a row has several posts; else null. */
  readonly column: number | null
  readonly day: DayKey
  /** The last day, where the plan tells several; the post stands on the first. */
  readonly lastDay: DayKey | null
  /** `18:30`; null: not told. */
  readonly time: string | null
  /** The clock the time is told by; null: that of the brand. */
  readonly zone: ZoneId | null
  readonly text: string
  /** What the designer is to make; kept apart from what is published. */
  readonly visual: string
  readonly networks: readonly NetworkPart[]
  readonly rubric: string
  readonly status: string
  readonly stage: Stage | null
  /** Whether its status says that the audience has it, and its day has come. */
  readonly wentOut: boolean
  readonly person: string
  readonly campaign: string
  readonly tags: readonly string[]
  /** Whose the plan says it is, as written, and in which column, if in one; '': it leaves that open. Absent: it tells nothing of brands. */
  readonly brand?: { readonly word: string; readonly column: number | null }
  /** Words before its row in a grid that are neither a time nor a network: «Зерно», «Утренний». */
  readonly beside?: string
}

export const planReasons = [
  'noDay',
  'badDay',
  'noSuchDay',
  'twoWays',
  'noMonth',
  'badTime',
  'unknownNetwork',
  'tooLong',
  'totals',
  'cancelled',
  'otherBrand',
  'noBrand',
  'unknownBrand',
  'leftBrand',
  'archivedBrand',
] as const
export type PlanReason = (typeof planReasons)[number]

/** A row that is left out, where in it and why. */
export type RejectedPlanRow = {
  /** As a person counts in the file, from 1. */
  readonly row: number
  /** Index of the column; null: the row as a whole. */
  readonly column: number | null
  readonly cell: string
  readonly reason: PlanReason
  /** What was read of it before something was refused that stands in no column of its own, as in a grid. */
  readonly post?: Pick<PlanPost, 'day' | 'time' | 'networks' | 'text' | 'brand'>
}

/**
 * A line across the table that names the network, the rubric, the day or the month of the rows below it, or a cell that names their brand; a
 * title over all of it is row 0. `line`: words of which nothing of that is known.
 */
export type PlanSection = {
  /** As a person counts in the file, from 1. */
  readonly row: number
  readonly role: 'network' | 'rubric' | 'day' | 'month' | 'brand' | 'line'
  /** As written; a day as `2026-11-05` where it is one, a month as `2026-11`. */
  readonly said: string
}

export type PlanReading = {
  readonly posts: readonly PlanPost[]
  readonly rejected: readonly RejectedPlanRow[]
  /** Rows that say a day and nothing to publish. */
  readonly blank: number
  /** What rows of a table on its side are headed that hold nothing for the plan: «Цель», «Бюджет». */
  readonly leftRows?: readonly string[]
  /** Whether some year was not written. */
  readonly yearGuessed: boolean
  /** From the top of the table down. */
  readonly sections: readonly PlanSection[]
}
