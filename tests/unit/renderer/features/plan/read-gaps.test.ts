import { describe, expect, it } from 'vitest'
import type { Bridge } from '#renderer/bridge/index.ts'
import { readRemedy } from '#renderer/features/plan/use-gaps.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'

const brandId = 'acme' as BrandId
/** Friday, 27 November 2026, 13:00 in Moscow. */
const now = Date.parse('2026-11-27T10:00:00Z') as EpochMs
const days = { first: '2026-11-27' as DayKey, last: '2026-12-03' as DayKey }

type Setup = { readonly postsPerWeek?: number; readonly quiet?: readonly object[] }

/** A bridge to a brand with one channel and no post. */
function bridgeTo({ postsPerWeek, quiet = [] }: Setup): Bridge {
  const setup = {
    brand: { id: brandId, zone: 'Europe/Moscow', planRules: { minutesApart: 60 } },
    channels: [{ id: 'vk', postsPerWeek: postsPerWeek ?? null }],
    rubrics: [],
    slots: [],
    quiet,
  }
  const read = async (name: string) => ({ ok: true, value: name === 'plan.setup' ? setup : [] })
  return { read } as unknown as Bridge
}

describe('what is done about days for which nothing is planned', () => {
  it('is to fill what they lack, whatever month is shown', async () => {
    const remedy = await readRemedy(bridgeTo({ postsPerWeek: 7 }), brandId, days, now)
    expect(remedy?.gaps?.proposals.map(({ wallTime }) => wallTime)).toEqual([
      '2026-11-28T10:00',
      '2026-11-29T10:00',
      '2026-11-30T10:00',
      '2026-12-01T10:00',
      '2026-12-02T10:00',
      '2026-12-03T10:00',
    ])
  })

  it('is to write a post for the next day where they lack nothing by rule', async () => {
    expect(await readRemedy(bridgeTo({}), brandId, days, now)).toEqual({ gaps: null, day: '2026-11-28' })
  })

  it('is not to write for a quiet day, unless every one is', async () => {
    const quietTo = (toDay: string) => [{ fromDay: '2026-11-28', toDay }]
    expect(await readRemedy(bridgeTo({ quiet: quietTo('2026-11-29') }), brandId, days, now)).toEqual({ gaps: null, day: '2026-11-30' })
    expect(await readRemedy(bridgeTo({ quiet: quietTo('2026-12-20') }), brandId, days, now)).toEqual({ gaps: null, day: '2026-11-28' })
  })
})
