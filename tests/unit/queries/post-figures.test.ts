import { describe, expect, it } from 'vitest'
import type { DayKey } from '#shared/kernel/time.ts'
import {
  addScheduled,
  aWorkspace,
  bluesky,
  day,
  demo,
  due,
  inBluesky,
  inDemo,
  later,
  must,
  post,
  publish,
} from '#tests/unit/commands/a-workspace.ts'

describe('post.figures', () => {
  it('sums the newest snapshot of every channel', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await publish(workspace, inBluesky, due)
    await publish(workspace, inDemo, due)
    const record = (channelId: typeof bluesky, variantId: typeof inBluesky, on: string, likes: number | null) =>
      must(workspace, 'counts.record', {
        channelId,
        day: on as DayKey,
        takenAt: later(day),
        followers: null,
        posts: [{ variantId, likes, reposts: 1, replies: null }],
      })
    await record(bluesky, inBluesky, '2026-11-23', 5)
    await record(bluesky, inBluesky, '2026-11-24', 8)
    await record(demo, inDemo, '2026-11-23', 2)
    expect(await workspace.query('post.figures', { postId: post })).toEqual({ likes: 10, reposts: 2, replies: null, takenAt: later(day) })
  })

  it('says null, not zero, before anything is known', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    expect(await workspace.query('post.figures', { postId: post })).toEqual({ likes: null, reposts: null, replies: null, takenAt: null })
  })
})
