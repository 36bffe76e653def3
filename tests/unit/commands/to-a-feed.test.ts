import { describe, expect, it } from 'vitest'
import {
  addPost,
  aWorkspace,
  bluesky,
  bothChannels,
  brand,
  demo,
  due,
  id,
  inBluesky,
  inDemo,
  moscow,
  must,
  now,
  post,
  wall,
} from './a-workspace.ts'

const moves = (channelId = demo) => [{ postId: post, wallTime: wall('2026-11-23T10:00'), channel: { channelId, variantId: id('e', 7) } }]
const living = async (workspace: Awaited<ReturnType<typeof aWorkspace>>) =>
  (await workspace.rows('variants')).filter((one) => one.deletedAt === null).map(({ channelId, at }) => [channelId, at])

describe('a post brought to the feed of a channel', () => {
  it('gets its day and the channel it had not, beside its own, and undo takes both back', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { wallTime: null, channels: [{ id: inBluesky, channelId: bluesky }] })
    expect(await workspace.run('posts.move', { moves: moves() })).toBe(null)
    expect(await living(workspace)).toEqual([
      [bluesky, due],
      [demo, due],
    ])
    await workspace.host.undo({ now })
    expect(await living(workspace)).toEqual([[bluesky, null]])
    expect(await workspace.row('posts', post)).toMatchObject({ wallTime: null, shelf: 'drawer' })
  })

  it('keeps the variant it has there, and gets back the one it once had', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { wallTime: null, channels: bothChannels })
    await must(workspace, 'post.setChannels', { postId: post, channels: [{ id: inBluesky, channelId: bluesky }] })
    await must(workspace, 'posts.move', { moves: moves() })
    await must(workspace, 'posts.move', { moves: moves() })
    expect((await workspace.rows('variants')).map((one) => one.id)).toEqual([inBluesky, inDemo])
    expect(await living(workspace)).toEqual([
      [bluesky, due],
      [demo, due],
    ])
  })

  it('is refused where the channel is of another brand, and nothing is moved', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'brand.create', { id: id('b', 2), name: 'Прокат', color: '#113311', zone: moscow })
    const other = { id: id('c', 9), brandId: id('b', 2), network: 'demo', account: 'bikes', title: 'Прокат', followers: null } as const
    await must(workspace, 'channel.add', other)
    await addPost(workspace, { wallTime: null, channels: [] })
    expect(await workspace.run('posts.move', { moves: moves(id('c', 9)) })).toBe('otherBrandsChannel')
    expect(await workspace.row('posts', post)).toMatchObject({ wallTime: null, shelf: 'drawer' })
  })

  it('as a copy gets the channel, and its original stays in the drawer', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { wallTime: null, channels: [{ id: inBluesky, channelId: bluesky }] })
    const copy = { newId: id('d', 8), variantIds: { [bluesky]: id('e', 8) }, mediaIds: {} }
    await must(workspace, 'posts.duplicate', { copies: moves().map((one) => ({ ...one, ...copy })) })
    const copied = (await workspace.rows('variants')).filter((one) => one.postId === id('d', 8))
    expect(copied.map(({ channelId, at }) => [channelId, at])).toEqual([
      [demo, due],
      [bluesky, due],
    ])
    expect(await workspace.row('posts', post)).toMatchObject({ brandId: brand, wallTime: null, shelf: 'drawer' })
  })
})
