import { describe, expect, it } from 'vitest'
import type { Living } from '#main/demo-workspace/happening.ts'
import { typedPosts } from '#main/demo-workspace/live-figures.ts'
import type { LivedPost } from '#main/demo-workspace/live-posts.ts'
import type { MadeBrand } from '#main/demo-workspace/made-brand.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

const made = { brand: { zone: 'Europe/Moscow' } } as unknown as Pick<MadeBrand, 'brand'>

function byHand(id: string, due: number): Pick<LivedPost, 'post' | 'variants'> {
  return { post: { at: due, fate: { kind: 'published' }, firstLine: id }, variants: [{ id, byHand: true }] } as unknown as LivedPost
}

/** Of which posts figures are typed when the demo is made at a moment. */
async function typed(now: number, posts: readonly Pick<LivedPost, 'post' | 'variants'>[]): Promise<readonly string[]> {
  const ids: string[] = []
  const desk = { run: async (_: string, { variantId }: { variantId: string }) => void ids.push(variantId) } as unknown as Living['desk']
  for (const { happen } of typedPosts({ desk, now: now as EpochMs }, made, posts)) await happen()
  return ids
}

describe('figures typed of posts that a person published', () => {
  it('are those of yesterday and before', async () => {
    const now = Date.UTC(2026, 10, 27, 9)
    const posts = [byHand('yesterday', Date.UTC(2026, 10, 26, 15)), byHand('today', Date.UTC(2026, 10, 27, 5))]
    expect(await typed(now, posts)).toEqual(['yesterday'])
  })

  it('leave out, soon after midnight, one of yesterday that still waits to be confirmed', async () => {
    // 00:20 in Moscow; the post was due at 23:55.
    const now = Date.UTC(2026, 10, 27, 21, 20)
    expect(await typed(now, [byHand('waits', Date.UTC(2026, 10, 27, 20, 55)), byHand('out', Date.UTC(2026, 10, 27, 15))])).toEqual(['out'])
  })
})
