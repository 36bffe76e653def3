import { describe, expect, it } from 'vitest'
import { type ChosenPost, placeBeside, placeChosen } from '#renderer/features/calendar/place-chosen.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { aWorkspace, brand, id, moscow, now, wall } from '#tests/unit/commands/a-workspace.ts'

type Given = Parameters<typeof placeChosen>[0]

/** What the storage host answers, as the page's bridge reads it. */
async function aBridge(): Promise<Given> {
  const workspace = await aWorkspace()
  return { read: async (name, args) => ({ ok: true, value: await workspace.query(name, args) }) } as Given
}

const card = (n: number, wallTime: string | null): ChosenPost => ({
  id: id('d', n),
  brandId: brand,
  firstLine: `${n}`,
  zone: moscow,
  channels: [],
  wallTime: wallTime === null ? null : wall(wallTime),
  at: wallTime === null ? null : instantOf(wall(wallTime), moscow).at,
})

const mixed = [card(1, '2026-11-24T09:30'), card(2, '2026-11-25T18:00'), card(3, null), card(4, null)]
const zone = moscow

describe('posts with and without a date that are brought somewhere together', () => {
  it('go to a day: the first at its own time, the second as far after it as it was, the others in the free hours of that day', async () => {
    const aim = { kind: 'day', day: '2026-12-01' as DayKey } as const
    expect(await placeChosen(await aBridge(), mixed, { aim, zone, now })).toEqual([
      { postId: id('d', 1), wallTime: '2026-12-01T09:30' },
      { postId: id('d', 2), wallTime: '2026-12-02T18:00' },
      // At ten it would stand half an hour after the first.
      { postId: id('d', 3), wallTime: '2026-12-01T11:00' },
      { postId: id('d', 4), wallTime: '2026-12-01T12:00' },
    ])
  })

  it('go to a time: the first stands there, the others after it', async () => {
    const aim = { kind: 'time', at: wall('2026-12-01T12:00') } as const
    expect(await placeChosen(await aBridge(), mixed, { aim, zone, now })).toEqual([
      { postId: id('d', 1), wallTime: '2026-12-01T12:00' },
      { postId: id('d', 2), wallTime: '2026-12-02T20:30' },
      { postId: id('d', 3), wallTime: '2026-12-01T13:00' },
      { postId: id('d', 4), wallTime: '2026-12-01T14:00' },
    ])
  })

  it('follow one that was carried by hand, wherever it went', async () => {
    const dated = [{ postId: id('d', 2), wallTime: wall('2026-12-05T18:00') }]
    const where = { aim: { kind: 'time', at: wall('2026-12-05T18:00') }, zone, now, dated } as const
    expect((await placeBeside(await aBridge(), mixed, where)).map(({ wallTime }) => wallTime)).toEqual([
      '2026-12-05T19:00',
      '2026-12-05T20:00',
    ])
    expect(await placeBeside(await aBridge(), mixed.slice(0, 2), where)).toEqual([])
  })
})
