import { describe, expect, it } from 'vitest'
import { planMove } from '#shared/commands/planning/move-post.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'

const zone = 'Europe/Berlin' as ZoneId
const wall = (text: string) => text as WallTime
const post = { wallTime: wall('2027-03-27T09:00'), zone } as Post
const variant = (id: string, own: string | null, publication: Variant['publication'] = 'none') =>
  ({ id, wallTime: own as WallTime | null, publication, deletedAt: null }) as Variant
const now = Date.UTC(2027, 0, 1) as EpochMs

describe('planMove', () => {
  it('moves variants with a time of their own by the same difference, across the change of clocks', () => {
    const variants = [variant('same', null), variant('later', '2027-03-27T18:30'), variant('night', '2027-03-27T02:30')]
    // Clocks in Berlin go forward in the night to 28 March.
    expect(planMove(post, variants, { wallTime: wall('2027-03-28T09:00'), zone }, now)).toEqual({
      ok: true,
      value: {
        post: { wallTime: '2027-03-28T09:00', zone, at: Date.UTC(2027, 2, 28, 7), shelf: 'calendar' },
        variants: [
          { id: 'same', set: { wallTime: null, postAt: Date.UTC(2027, 2, 28, 7), at: Date.UTC(2027, 2, 28, 7) } },
          { id: 'later', set: { wallTime: '2027-03-28T18:30', postAt: Date.UTC(2027, 2, 28, 7), at: Date.UTC(2027, 2, 28, 16, 30) } },
          { id: 'night', set: { wallTime: '2027-03-28T02:30', postAt: Date.UTC(2027, 2, 28, 7), at: Date.UTC(2027, 2, 28, 1) } },
        ],
      },
    })
  })

  it('gives every variant the post’s time when the post had none', () => {
    const drawer = { ...post, wallTime: null }
    const moved = planMove(drawer, [variant('v', '2027-01-05T10:00')], { wallTime: wall('2027-02-01T09:00'), zone }, now)
    expect(moved).toMatchObject({ ok: true, value: { variants: [{ set: { wallTime: null, at: Date.UTC(2027, 1, 1, 8) } }] } })
  })

  it('refuses when only a variant’s own time would wait in the past', () => {
    const variants = [variant('v', '2027-03-26T09:00', 'waiting')]
    expect(planMove(post, variants, { wallTime: wall('2027-01-01T09:00'), zone }, now)).toMatchObject({
      ok: false,
      problem: { kind: 'inThePast' },
    })
  })
})
