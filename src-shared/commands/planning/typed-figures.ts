import { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { type ChannelMeasure, channelMeasures, type PostMeasure, postMeasures } from '#shared/domain/metrics/metrics.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'

/** What somebody tells of some measures; a measure that is left out stays, null takes the value away. */
export type ToldFigures<Measure extends string> = { readonly [Name in Measure]?: number | null }

/** Any number gets through: whether it can be a count is the plan's to say, in words. */
const told = z.number().nullable().optional()

const named = <Measure extends string>(measures: readonly Measure[]) =>
  z.strictObject(Object.fromEntries(measures.map((measure) => [measure, told]))) as unknown as z.ZodType<ToldFigures<Measure>>

export const channelFigures: z.ZodType<ToldFigures<ChannelMeasure>> = named(channelMeasures)
export const postFigures: z.ZodType<ToldFigures<PostMeasure>> = named(postMeasures)

/** Largest count there can be: more than people on Earth watched anything. */
const mostCounted = 1_000_000_000_000

/** Why some figures cannot be counts: `badFigure` with the measure in `field`; null when all can. */
export function figuresProblem(figures: ToldFigures<string>): Problem | null {
  const bad = Object.entries(figures).find(([, value]) => typeof value === 'number' && !isCount(value))
  return bad ? problem('badFigure', { field: bad[0], values: { value: String(bad[1]) } }) : null
}

/** Why figures cannot be of a day: `dayAhead` when it has not come yet where the brand lives, `noSuchDay` when no calendar has it. */
export function dayProblem(day: DayKey, { now, zone }: { readonly now: EpochMs; readonly zone: ZoneId }): Problem | null {
  if (!isRealDay(day)) return problem('noSuchDay', { field: 'day', values: { day } })
  return day > dayOf(now, zone) ? problem('dayAhead', { field: 'day', values: { day } }) : null
}

/** What a row would hold after it was told some figures; fields that are left out stay as they were. */
export function withTold<Counts extends { readonly [measure: string]: number | null }>(
  before: Counts,
  figures: ToldFigures<string>,
): Counts {
  const news = Object.entries(figures).filter(([, value]) => value !== undefined)
  return { ...before, ...Object.fromEntries(news) }
}

/** Only the measures of a row. */
export function countsIn<Measure extends string>(
  row: { readonly [Name in Measure]: number | null },
  measures: readonly Measure[],
): { readonly [Name in Measure]: number | null } {
  return Object.fromEntries(measures.map((measure) => [measure, row[measure]])) as { readonly [Name in Measure]: number | null }
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= mostCounted
}

function isRealDay(day: DayKey): boolean {
  const at = new Date(`${day}T00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day
}
