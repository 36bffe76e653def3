import { describe, expect, it } from 'vitest'
import { patch } from '#shared/commands/command.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import {
  addPost,
  addScheduled,
  aWorkspace,
  beginSending,
  bluesky,
  bothChannels,
  brand,
  day,
  demo,
  due,
  hour,
  id,
  inBluesky,
  inDemo,
  later,
  must,
  now,
  post,
  publish,
  type Workspace,
  wall,
} from './a-workspace.ts'

const second = id('d', 2)
const third = id('d', 3)

/** Three posts tomorrow at 10, 12 and 18:30 Moscow time; the second is out, the third is a plain draft without channels. */
async function threePosts(): Promise<Workspace> {
  const workspace = await aWorkspace()
  await addScheduled(workspace, { text: 'Первый' })
  const channels = [{ id: id('e', 3), channelId: bluesky }]
  await addScheduled(workspace, { id: second, text: 'Второй', wallTime: wall('2026-11-23T12:00'), channels })
  await addPost(workspace, { id: third, text: 'Третий', wallTime: wall('2026-11-23T18:30'), channels: [] })
  await publish(workspace, id('e', 3), later(due - now + 2 * hour))
  return workspace
}

const walls = async (workspace: Workspace) => (await workspace.rows('posts')).map((one) => one.wallTime)
const all: readonly PostId[] = [post, second, third]

describe('an act on many posts', () => {
  it('names each post that cannot, with its reason, and changes none', async () => {
    const workspace = await threePosts()
    const outcome = await workspace.tryRun('posts.shift', { postIds: [...all, id('d', 9)], days: 1, minutes: 0 })
    expect(outcome).toEqual({
      ok: false,
      problem: {
        kind: 'someRefused',
        values: { count: 2, total: 4 },
        refused: [
          { post: 'Второй', problem: { kind: 'alreadyPublished' } },
          { post: '', problem: { kind: 'notFound' } },
        ],
      },
    })
    expect(await walls(workspace)).toEqual(['2026-11-23T10:00', '2026-11-23T12:00', '2026-11-23T18:30'])
  })

  it('is done for the rest when it may leave others, and one undo takes all of it back', async () => {
    const workspace = await threePosts()
    expect(await workspace.run('posts.shift', { postIds: [...all], days: 2, minutes: -30, leaveOthers: true })).toBe(null)
    expect(await walls(workspace)).toEqual(['2026-11-25T09:30', '2026-11-23T12:00', '2026-11-25T18:00'])
    expect((await workspace.row('variants', inDemo)).at).toBe(due + 2 * day - 30 * 60_000)
    await workspace.host.undo({ now })
    expect(await walls(workspace)).toEqual(['2026-11-23T10:00', '2026-11-23T12:00', '2026-11-23T18:30'])
  })

  it('is refused even so when it can be done to none, and says the reason itself of one', async () => {
    const workspace = await threePosts()
    expect(await workspace.run('posts.delete', { postIds: [id('d', 8), id('d', 9)], leaveOthers: true })).toBe('someRefused')
    expect(await workspace.tryRun('posts.shift', { postIds: [second], days: 1, minutes: 0 })).toMatchObject({
      ok: false,
      problem: { kind: 'alreadyPublished', values: { post: 'Второй' } },
    })
  })

  it('takes 500 posts in one step', async () => {
    const workspace = await aWorkspace()
    const ids = Array.from({ length: 500 }, (_, n) => id('d', n + 1))
    for (const one of ids) await must(workspace, 'post.create', { id: one, brandId: brand, wallTime: wall('2026-12-01T10:00') })
    expect(await workspace.run('posts.shift', { postIds: ids, days: 7, minutes: 0 })).toBe(null)
    expect(new Set(await walls(workspace))).toEqual(new Set(['2026-12-08T10:00']))
    await workspace.host.undo({ now })
    expect(new Set(await walls(workspace))).toEqual(new Set(['2026-12-01T10:00']))
  }, 30_000)
})

describe('posts.shift', () => {
  it('keeps the clock face across a change of clocks', async () => {
    const workspace = await aWorkspace()
    // In Berlin the clocks went forward in the night to 28 March 2027.
    await addPost(workspace, { wallTime: wall('2027-03-27T09:00'), zone: 'Europe/Berlin' as never })
    await must(workspace, 'posts.shift', { postIds: [post], days: 1, minutes: 0 })
    expect(await workspace.row('posts', post)).toMatchObject({ wallTime: '2027-03-28T09:00', at: Date.UTC(2027, 2, 28, 7) })
  })

  it('refuses a post without a time, one being sent, and one that would be due in the past', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { id: second, wallTime: null, channels: [] })
    await addScheduled(workspace)
    expect(await workspace.run('posts.shift', { postIds: [second], days: 1, minutes: 0 })).toBe('noTime')
    expect(await workspace.run('posts.shift', { postIds: [post], days: -7, minutes: 0 })).toBe('inThePast')
    await beginSending(workspace, inDemo, due)
    expect(await workspace.run('posts.shift', { postIds: [post], days: 1, minutes: 0 })).toBe('beingSent')
  })
})

describe('posts.duplicate', () => {
  it('copies text, channels and pictures of each as drafts at their new times', async () => {
    const workspace = await threePosts()
    const copy = (postId: PostId, n: number) => ({
      postId,
      newId: id('d', n),
      wallTime: wall(`2026-12-0${n - 10}T10:00`),
      variantIds: { [bluesky]: id('e', n) },
      mediaIds: {},
    })
    await must(workspace, 'posts.duplicate', { copies: [copy(post, 11), copy(second, 12)] })
    expect(await workspace.row('posts', id('d', 12))).toMatchObject({ firstLine: 'Второй', stage: 'draft', wallTime: '2026-12-02T10:00' })
    expect(await workspace.row('variants', id('e', 12))).toMatchObject({ channelId: bluesky, publication: 'none', remoteId: null })
    expect(await workspace.run('posts.duplicate', { copies: [copy(post, 11)] })).toBe('alreadyExists')
    await workspace.host.undo({ now })
    expect((await workspace.row('posts', id('d', 11))).shelf).toBe('trash')
  })
})

describe('posts.delete', () => {
  it('puts all into the trash, but nothing that is being sent', async () => {
    const workspace = await threePosts()
    await beginSending(workspace, inDemo, due)
    expect(await workspace.run('posts.delete', { postIds: [post] })).toBe('beingSent')
    await must(workspace, 'posts.delete', { postIds: [...all], leaveOthers: true })
    expect((await workspace.rows('posts')).map((one) => one.shelf)).toEqual(['calendar', 'trash', 'trash'])
  })
})

describe('a post being sent among others', () => {
  it.each([
    ['posts.setRubric', { postIds: [post, third], rubricId: id('a', 1) }],
    ['posts.setStage', { postIds: [post, third], stage: 'review' }],
    [
      'posts.setChannels',
      {
        way: 'add',
        channelIds: [bluesky],
        posts: [post, third].map((postId, n) => ({ postId, variantIds: { [bluesky]: id('e', 20 + n) } })),
      },
    ],
  ] as const)('%s leaves it as it is and names it; the rest is one step of undo', async (name, args) => {
    const workspace = await threePosts()
    await must(workspace, 'rubric.create', { id: id('a', 1), brandId: brand, name: 'Новинки' })
    await beginSending(workspace, inDemo, due)
    const rows = async () => [await workspace.row('posts', post), (await workspace.rows('variants')).filter((one) => one.postId === post)]
    const before = await rows()
    expect(await workspace.tryRun(name, args as never)).toMatchObject({
      problem: { kind: 'someRefused', refused: [{ post: 'Первый', problem: { kind: 'beingSent' } }] },
    })
    await must(workspace, name, { ...args, leaveOthers: true } as never)
    expect(await rows()).toEqual(before)
    const changed = JSON.stringify([await workspace.row('posts', third), await workspace.rows('variants')])
    await workspace.host.undo({ now })
    expect(await rows()).toEqual(before)
    expect(JSON.stringify([await workspace.row('posts', third), await workspace.rows('variants')])).not.toBe(changed)
  })
})

describe('posts.setRubric and posts.setStage', () => {
  it('change all of one brand', async () => {
    const workspace = await threePosts()
    await must(workspace, 'rubric.create', { id: id('a', 1), brandId: brand, name: 'Новинки' })
    await must(workspace, 'posts.setRubric', { postIds: [...all], rubricId: id('a', 1) })
    await must(workspace, 'posts.setStage', { postIds: [...all], stage: 'review' })
    expect((await workspace.rows('posts')).map((one) => [one.rubricId, one.stage])).toEqual(all.map(() => [id('a', 1), 'review']))
    expect(await workspace.run('posts.setRubric', { postIds: [post], rubricId: id('a', 9) })).toBe('notFound')
    await must(workspace, 'brand.setApproval', { id: brand, approval: { approverId: null } })
    expect(await workspace.run('posts.setStage', { postIds: [third], stage: 'approved' })).toBe('approvalMissing')
  })
})

describe('posts.setChannels', () => {
  const channelsOf = async (workspace: Workspace, postId: PostId) =>
    (await workspace.rows('variants')).filter((one) => one.postId === postId && one.deletedAt === null).map((one) => one.channelId)

  it('adds, takes away and replaces', async () => {
    const workspace = await threePosts()
    const posts = [{ postId: third, variantIds: { [demo]: id('e', 11), [bluesky]: id('e', 12) } }]
    await must(workspace, 'posts.setChannels', { way: 'add', channelIds: [demo], posts })
    expect(await channelsOf(workspace, third)).toEqual([demo])
    await must(workspace, 'posts.setChannels', { way: 'replace', channelIds: [bluesky], posts })
    expect(await channelsOf(workspace, third)).toEqual([bluesky])
    await must(workspace, 'posts.setChannels', { way: 'remove', channelIds: [bluesky], posts })
    expect(await channelsOf(workspace, third)).toEqual([])
    expect(
      await workspace.run('posts.setChannels', {
        way: 'add',
        channelIds: [id('c', 9)],
        posts: [{ postId: third, variantIds: { [id('c', 9)]: id('e', 13) } }],
      }),
    ).toBe('notFound')
  })

  it('leaves what is scheduled scheduled, and refuses to take away a channel the post is out in', async () => {
    const workspace = await threePosts()
    const posts = all.map((postId) => ({ postId, variantIds: {} }))
    expect(await workspace.tryRun('posts.setChannels', { way: 'remove', channelIds: [bluesky], posts })).toMatchObject({
      ok: false,
      problem: { kind: 'someRefused', refused: [{ post: 'Второй', problem: { kind: 'alreadyPublished' } }] },
    })
    await must(workspace, 'posts.setChannels', { way: 'remove', channelIds: [bluesky], posts, leaveOthers: true })
    expect(await channelsOf(workspace, post)).toEqual([demo])
    expect((await workspace.row('variants', inBluesky)).deletedAt).toBe(now)
    expect((await workspace.row('variants', inDemo)).publication).toBe('waiting')
  })
})

describe('posts.schedule and posts.unschedule', () => {
  it('let all go out and take all back', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await addPost(workspace, { id: second, text: 'Второй', channels: [{ id: id('e', 3), channelId: demo }] })
    await addPost(workspace, { id: third, text: 'Без площадок', channels: [] })
    expect(await workspace.tryRun('posts.schedule', { postIds: [...all] })).toMatchObject({
      problem: { kind: 'someRefused', refused: [{ post: 'Без площадок', problem: { kind: 'noChannels' } }] },
    })
    await must(workspace, 'posts.schedule', { postIds: [...all], leaveOthers: true })
    expect((await workspace.rows('jobs')).length).toBe(bothChannels.length + 1)
    expect(await workspace.run('posts.unschedule', { postIds: [third] })).toBe('notScheduled')
    await must(workspace, 'posts.unschedule', { postIds: [post, second] })
    expect(await workspace.rows('jobs')).toEqual([])
  })
})

describe('a post the network holds', () => {
  it('is neither moved nor deleted: the network would show it all the same', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await workspace.host.run('note', { rows: [patch('variants', inDemo, { publication: 'handedOver' })] })
    expect(await workspace.run('post.reschedule', { postId: post, wallTime: wall('2026-11-25T10:00') })).toBe('handedOver')
    expect(await workspace.run('posts.shift', { postIds: [post], days: 1, minutes: 0 })).toBe('handedOver')
    expect(await workspace.run('posts.delete', { postIds: [post] })).toBe('handedOver')
  })
})
