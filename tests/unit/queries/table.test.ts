import { describe, expect, it } from 'vitest'
import type { EpochMs } from '#shared/kernel/time.ts'
import {
  addPost,
  addScheduled,
  aWorkspace,
  bluesky,
  brand,
  demo,
  due,
  id,
  inBluesky,
  inDemo,
  must,
  post,
  publish,
  text,
  wall,
} from '#tests/unit/commands/a-workspace.ts'

const hour = 3_600_000
const at = (ms: number) => ms as EpochMs

describe('the table of posts', () => {
  it('has the posts of a stretch, soonest first, with what its columns show', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await must(workspace, 'post.create', { id: id('d', 2), brandId: brand, text: text('Раньше'), wallTime: wall('2026-11-23T09:00') })
    await must(workspace, 'post.create', { id: id('d', 3), brandId: brand, text: text('Позже'), wallTime: wall('2026-11-24T09:00') })
    await publish(workspace, inBluesky, due)
    const { rows, whole } = await workspace.query('table.rows', { brandId: brand, from: at(due - hour), to: at(due + 1) })
    expect(whole).toBe(true)
    expect(rows.map((one) => one.firstLine)).toEqual(['Раньше', 'Свежий хлеб'])
    expect(rows[1]).toMatchObject({
      ...{ id: post, channels: [bluesky, demo], pictures: 0, locked: null, stageLocked: 'alreadyPublished', heldChannels: [bluesky] },
      ...{ outVariants: [inBluesky], links: [{ network: 'bluesky', url: `https://example.com/${inBluesky}` }] },
    })
    await publish(workspace, inDemo, due)
    const out = await workspace.query('table.rows', { brandId: null, from: due, to: at(due + 1) })
    expect(out.rows).toMatchObject([{ id: post, locked: 'alreadyPublished' }])
  })

  it('lists what has no time apart, newest first', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { wallTime: null, channels: [] })
    await must(workspace, 'post.create', { id: id('d', 2), brandId: brand, text: text('Новее') }, at(due))
    expect((await workspace.query('table.undated', { brandId: brand })).map((one) => one.firstLine)).toEqual(['Новее', 'Свежий хлеб'])
  })

  it('is read in one stretch while there is little', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    const period = { from: at(due - hour), to: at(due + hour) }
    expect(await workspace.query('table.slices', { brandId: brand, ...period })).toEqual({ slices: [period], left: 0 })
  })

  it('gives the newest counts of publications, and texts whole', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, { text: 'Первая\nвторая' })
    await publish(workspace, inBluesky, due)
    for (const [day, likes] of [
      ['2026-11-23', 3],
      ['2026-11-24', 7],
    ] as const)
      await must(workspace, 'metrics.typePost', { variantId: inBluesky, day: day as never, figures: { likes } }, at(due + 3 * 24 * hour))
    const figures = await workspace.query('table.figures', { variantIds: [inBluesky, inDemo] })
    expect(figures).toMatchObject([{ variantId: inBluesky, counts: { likes: 7, views: null } }])
    expect(await workspace.query('table.texts', { postIds: [post, id('d', 9)] })).toEqual([{ postId: post, text: text('Первая\nвторая') }])
  })
})
