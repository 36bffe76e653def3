import { describe, expect, it, vi } from 'vitest'
import { createLog } from '#main/app/log.ts'
import { createSeriesKeeper } from '#main/app/series-keeper.ts'
import { problem } from '#shared/contract/problem.ts'
import type { PersonId, SeriesId } from '#shared/kernel/ids.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'

const start = Date.UTC(2026, 10, 22, 22) as EpochMs

function aKeeper(due: readonly string[][], answer: unknown = done({})) {
  let now = start
  let timer: { readonly at: number; readonly call: () => void } | null = null
  const clock: Clock = {
    now: () => now,
    at(at, call) {
      timer = { at, call }
      return () => {
        timer = null
      }
    },
  }
  const lines: string[] = []
  const asked: string[] = []
  const extended: unknown[] = []
  const log = createLog({ write: (line) => lines.push(line), clean: (words) => words, now: clock.now })
  const storage = {
    query: async (_name: string, { until }: { until: string }) => {
      asked.push(until)
      return done((due[asked.length - 1] ?? []) as SeriesId[])
    },
    execute: async (name: string, args: unknown) => {
      extended.push([name, args])
      return answer
    },
  }
  const keeper = createSeriesKeeper({ storage: storage as never, clock, log, actor: async () => 'me' as PersonId })
  return {
    keeper,
    asked,
    extended,
    lines,
    waits: () => timer !== null,
    pass(hours: number) {
      now = (now + hours * 3_600_000) as EpochMs
      if (timer && timer.at <= now) timer.call()
    },
  }
}

describe('repeating posts', () => {
  it('are made up to ninety days ahead at the start, and again as days go by', async () => {
    const { keeper, asked, extended, pass } = aKeeper([['a'], [], ['a', 'b']])
    keeper.start()
    await vi.waitFor(() => expect(extended).toEqual([['series.extend', { id: 'a', until: '2027-02-20' }]]))
    pass(6)
    pass(6)
    await vi.waitFor(() => expect(extended).toHaveLength(3))
    expect(asked).toEqual(['2027-02-20', '2027-02-21', '2027-02-21'])
  })

  it('go on with the next when one is refused, which is logged', async () => {
    const { keeper, extended, lines } = aKeeper([['a', 'b']], failed(problem('notRepeating')))
    keeper.start()
    await vi.waitFor(() => expect(extended).toHaveLength(2))
    expect(lines.join()).toContain('notRepeating')
  })

  it('are left alone after the end', () => {
    const { keeper, waits } = aKeeper([])
    keeper.start()
    keeper.stop()
    expect(waits()).toBe(false)
  })
})
