import { z } from 'zod'
import type { IndexKey } from '#shared/commands/command.ts'
import { brandId } from '#shared/commands/planning/args.ts'
import { type EpochMs, epochMsSchema } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import type { ReadTx } from './read-tx.ts'

/** A stretch of time, `to` not included. */
export type TableSlice = { readonly from: EpochMs; readonly to: EpochMs }

/** The stretches a table is read by, earliest first, and how many earlier posts it leaves out. */
export type TableSlices = { readonly slices: readonly TableSlice[]; readonly left: number }

/** Most rows of one table, and of one stretch of it. */
const mostRows = 10_000
export const mostSliceRows = 1000

const always = 8_640_000_000_000_000 as EpochMs
const shortest = 60_000

type Span = { readonly from: number; readonly to: number }
type Count = (span: Span) => Promise<number>

/**
 * Cuts a period (null: all time) into stretches of at most 1,000 posts each, the latest 10,000 posts in all. Only counts of an
 * index and its first and last post are looked at. The outermost stretches of all time are open, so that posts moved beyond
 * stay in the table.
 */
export const tableSlices = defineQuery({
  name: 'table.slices',
  args: z.object({ brandId: brandId.nullable(), from: epochMsSchema.nullable(), to: epochMsSchema.nullable() }),
  async run(tx, { brandId, from, to }): Promise<TableSlices> {
    const index = brandId === null ? 'at' : '[brandId+at]'
    const key = (at: number) => (brandId === null ? at : [brandId, at])
    // An index has whole milliseconds, so the last one inside is the one before the end.
    const count: Count = (span) => tx.count('posts', index, key(span.from), key(span.to - 1))
    const whole = { from: from ?? 0, to: to ?? always }
    const all = await count(whole)
    const ends = await endsOf(tx, { index, lower: key(whole.from), upper: key(whole.to - 1) })
    const start = all > mostRows ? await startOfLatest(count, ends) : whole.from
    const left = start === whole.from ? 0 : all - (await count({ from: start, to: whole.to }))
    if (all - left <= mostSliceRows) return { slices: [{ from: start, to: whole.to } as TableSlice], left }
    const cut = await cutUp(count, { from: Math.max(start, ends.from), to: ends.to }, all - left)
    return { slices: cut.map((span, i) => stretched(span, i, { cut, start, end: whole.to })), left }
  },
})

/** The first and last post's instants; the end lies behind the last one. */
async function endsOf(tx: ReadTx, { index, lower, upper }: { index: string; lower: IndexKey; upper: IndexKey }): Promise<Span> {
  const bounds = [lower, upper] as const
  const [first, last] = await Promise.all([
    tx.range('posts', index, ...bounds, { limit: 1 }),
    tx.range('posts', index, ...bounds, { limit: 1, reverse: true }),
  ])
  return { from: first[0]?.at ?? 0, to: (last[0]?.at ?? 0) + 1 }
}

/** The instant from which on there are at most as many posts as a table shows. */
async function startOfLatest(count: Count, { from, to }: Span): Promise<number> {
  let [tooMany, enough] = [from, to]
  while (enough - tooMany > shortest) {
    const middle = Math.floor((tooMany + enough) / 2)
    if ((await count({ from: middle, to })) > mostRows) tooMany = middle
    else enough = middle
  }
  return enough
}

/** Halves a span until each part has few enough posts, or is a minute. */
async function cutUp(count: Count, span: Span, posts: number): Promise<readonly Span[]> {
  if (posts <= mostSliceRows || span.to - span.from <= shortest) return [span]
  const middle = Math.floor((span.from + span.to) / 2)
  const earlier = { from: span.from, to: middle }
  const posted = await count(earlier)
  const parts = await Promise.all([cutUp(count, earlier, posted), cutUp(count, { from: middle, to: span.to }, posts - posted)])
  return parts.flat()
}

function stretched(span: Span, i: number, { cut, start, end }: { cut: readonly Span[]; start: number; end: number }): TableSlice {
  return { from: i === 0 ? start : span.from, to: i === cut.length - 1 ? end : span.to } as TableSlice
}
