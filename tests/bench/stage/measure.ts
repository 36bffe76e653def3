import type { Floors } from './build-floors.ts'
import type { Filled } from './fifty-thousand.ts'
import { median, quantile, spreadOf } from './stats.ts'

/** What a measure is given: the built program with its filled profile, the floors with the same rows, and how often to run. */
export type Bench = {
  readonly executable: string
  readonly program: string
  readonly floors: Floors
  readonly filled: Filled
  /** Data folders: the program's, and the floors' (their IndexedDB holds the same rows). */
  readonly ownData: string
  readonly floorData: string
  readonly runs: number
  readonly say: (line: string) => void
}

/** One line of the table. Times are medians; `spread` is the middle half of our runs. */
export type Result = {
  readonly name: string
  readonly unit: 'ms' | 'MB'
  readonly ms: number
  readonly floorMs: number
  readonly ratio: number
  readonly goal: number
  readonly runs: number
  readonly rows: number
  readonly spread: readonly [low: number, high: number]
  readonly floorSpread: readonly [low: number, high: number]
  readonly p95: number | null
  /** The most p95 may be, ms; null: only the ratio counts. */
  readonly p95Goal: number | null
  readonly note: string
  /** A second floor, made of as many pages as the program; told beside the goal's floor, never in its place. */
  readonly nearer: Nearer | null
}

export type Nearer = {
  /** What this floor does, in words. */
  readonly what: string
  readonly floorMs: number
  readonly ratio: number
  readonly spread: readonly [low: number, high: number]
}

export type Measured = Pick<Result, 'name' | 'goal' | 'rows' | 'note'> & {
  readonly unit?: Result['unit']
  readonly ours: readonly number[]
  readonly floor: readonly number[]
  readonly p95Goal?: number
  readonly nearer?: { readonly what: string; readonly floor: readonly number[] }
}

/** Sums the runs of one measure up. */
export function resultOf({ ours, floor, ...facts }: Measured): Result {
  const ms = round(median(ours))
  const floorMs = round(median(floor))
  return {
    ...{ name: facts.name, unit: facts.unit ?? 'ms', ms, floorMs, ratio: round(median(ours) / median(floor)), goal: facts.goal },
    ...{ runs: ours.length, rows: facts.rows, spread: rounded(spreadOf(ours)), floorSpread: rounded(spreadOf(floor)) },
    ...{ p95: facts.p95Goal === undefined ? null : round(quantile(ours, 0.95)), p95Goal: facts.p95Goal ?? null, note: facts.note },
    nearer: facts.nearer ? nearerOf(ours, facts.nearer) : null,
  }
}

function nearerOf(ours: readonly number[], { what, floor }: NonNullable<Measured['nearer']>): Nearer {
  return { what, floorMs: round(median(floor)), ratio: round(median(ours) / median(floor)), spread: rounded(spreadOf(floor)) }
}

/** Whether a result is what the goals ask for. */
export function isMet({ ratio, goal, p95, p95Goal }: Result): boolean {
  return ratio <= goal && (p95 === null || p95Goal === null || p95 <= p95Goal)
}

function round(value: number): number {
  return Number(value.toPrecision(4))
}

function rounded([low, high]: readonly [number, number]): readonly [number, number] {
  return [round(low), round(high)]
}
