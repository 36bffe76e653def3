import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndexKey } from '#shared/commands/command.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { ReadTx } from '#shared/queries/read-tx.ts'
import { tableSlices } from '#shared/queries/table-slices.ts'

const hour = 3_600_000
const start = Date.UTC(2023, 0, 1)

/** The index of instants alone: rows are handed out only where at most one is asked for. */
function ofInstants(instants: readonly number[]): ReadTx {
  const sorted = instants.toSorted((one, other) => one - other)
  const within = (lower: IndexKey, upper: IndexKey) => sorted.filter((at) => at >= Number(lower) && at <= Number(upper))
  return {
    get: () => expect.fail('no row is looked up'),
    getMany: () => expect.fail('no rows are looked up'),
    changedAt: () => expect.fail('no rows are looked up'),
    async range(...[, , lower, upper, options]) {
      const { limit, reverse } = options ?? {}
      expect(limit).toBe(1)
      const found = within(lower, upper)
      return [{ at: reverse ? found.at(-1) : found[0] }].filter(({ at }) => at !== undefined) as never
    },
    count: async (_table, _index, lower, upper) => within(lower, upper).length,
    search: () => expect.fail('nothing is searched for'),
    searchNext: () => expect.fail('nothing is searched for'),
  }
}

const run = (instants: readonly number[]) => tableSlices.run(ofInstants(instants), { brandId: null, from: null, to: null })
const inside = (instants: readonly number[], { from, to }: { readonly from: number; readonly to: number }) =>
  instants.filter((at) => at >= from && at < to).length

describe('the stretches of a table', () => {
  it('hold the latest 10,000 of 50,000 posts, a thousand each at most, end to end, open towards the future', async () => {
    const instants = Array.from({ length: 50_000 }, (_, n) => start + n * hour)
    const { slices, left } = await run(instants)
    expect(left).toBeGreaterThanOrEqual(40_000)
    expect(left).toBeLessThan(40_005)
    expect(slices.reduce((sum, slice) => sum + inside(instants, slice), 0)).toBe(50_000 - left)
    for (const [i, slice] of slices.entries()) {
      expect(inside(instants, slice)).toBeLessThanOrEqual(1000)
      if (i > 0) expect(slice.from).toBe(slices[i - 1]?.to)
    }
    expect(slices.at(-1)?.to).toBe(8_640_000_000_000_000)
  })

  it('are one where there is nothing, and one where many posts share a minute', async () => {
    expect(await run([])).toEqual({ slices: [{ from: 0, to: 8_640_000_000_000_000 }], left: 0 })
    expect((await run(Array.from({ length: 1500 }, () => start))).slices).toHaveLength(1)
  })

  it('leave no post out and none twice, however posts lie', async () => {
    const lying = fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 700 })), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(lying, async (bunches) => {
        const instants = bunches.flatMap(([day, posts]) => Array.from({ length: posts }, (_, n) => start + day * 24 * hour + n * 60_000))
        const { slices, left } = await run(instants)
        expect(left).toBe(0)
        expect(slices.reduce((sum, slice) => sum + inside(instants, slice as { from: EpochMs; to: EpochMs }), 0)).toBe(instants.length)
        expect(slices[0]?.from).toBe(0)
      }),
      { numRuns: 60 },
    )
  })
})
