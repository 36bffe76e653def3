import { describe, expect, it } from 'vitest'
import {
  addPicture,
  addPost,
  addScheduled,
  aWorkspace,
  beginSending,
  demo,
  due,
  id,
  inBluesky,
  inDemo,
  later,
  minute,
  now,
  pictureId,
  post,
  publish,
  text,
  wall,
} from './a-workspace.ts'

describe('post.schedule', () => {
  it('lets every channel wait for the time of the post', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    expect((await workspace.rows('jobs')).map(({ id: job, state, dueAt, nextAt }) => [job, state, dueAt, nextAt])).toEqual([
      [inBluesky, 'waiting', due, due],
      [inDemo, 'waiting', due, due],
    ])
  })

  it('takes the minute that runs now, not the one before', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { wallTime: wall('2026-11-22T12:00') })
    expect(await workspace.run('post.schedule', { postId: post }, later(minute))).toBe('inThePast')
    expect(await workspace.run('post.schedule', { postId: post }, later(59_999))).toBe(null)
  })

  it.each([
    ['noTime', { wallTime: null }],
    ['inThePast', { wallTime: wall('2026-11-22T11:58') }],
    ['noChannels', { channels: [] }],
    ['emptyPost', { text: ' \n\n \u200b' }],
    ['textTooLong', { text: 'а'.repeat(301) }],
  ] as const)('refuses %s', async (kind, wishes) => {
    const workspace = await aWorkspace()
    await addPost(workspace, wishes as never)
    expect(await workspace.run('post.schedule', { postId: post })).toBe(kind)
    expect(await workspace.rows('jobs')).toEqual([])
  })

  it('names the network and the numbers of a text that is too long', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { text: 'а'.repeat(305) })
    expect(await workspace.tryRun('post.schedule', { postId: post })).toEqual({
      ok: false,
      problem: { kind: 'textTooLong', values: { network: 'bluesky', channel: '@bakery', used: 305, limit: 300, over: 5 } },
    })
  })

  it('refuses more pictures than a network shows, one that is far too big, and a description that is too long', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    for (const n of [1, 2, 3, 4]) await addPicture(workspace, n)
    expect(await workspace.run('post.schedule', { postId: post })).toBe(null)
    await workspace.run('post.unschedule', { postId: post })
    await addPicture(workspace, 5, { bytes: 50_000_001, alt: 'а'.repeat(1001) })
    expect(await workspace.run('post.schedule', { postId: post })).toBe('pictureTooBig')
    await workspace.run('postMedia.remove', { id: pictureId(1) })
    await workspace.run('postMedia.remove', { id: pictureId(5) })
    await addPicture(workspace, 6, { alt: 'а'.repeat(1001) })
    expect(await workspace.run('post.schedule', { postId: post })).toBe('altTooLong')
    await workspace.run('postMedia.setAlt', { id: pictureId(6), alt: 'Хлеб' })
    await addPicture(workspace, 7)
    expect(await workspace.run('post.schedule', { postId: post })).toBe('tooManyPictures')
  })

  it('lets what failed wait anew, leaves what is out, and refuses when nothing is left', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await publish(workspace, inBluesky, due)
    await workspace.run('publication.askLate', { variantId: inDemo }, due)
    await workspace.run('post.reschedule', { postId: post, wallTime: wall('2026-11-24T10:00') })
    expect(await workspace.run('post.schedule', { postId: post })).toBe(null)
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ state: 'waiting', question: null, dueAt: due + 86_400_000 })
    await publish(workspace, inDemo, later(2 * 86_400_000))
    expect(await workspace.run('post.schedule', { postId: post })).toBe('alreadyPublished')
    expect(await workspace.run('post.schedule', { postId: id('d', 9) })).toBe('notFound')
  })
})

describe('post.unschedule', () => {
  it('takes back what waits, with its jobs', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    expect(await workspace.run('post.unschedule', { postId: post })).toBe(null)
    expect(await workspace.rows('jobs')).toEqual([])
    expect(await workspace.run('post.unschedule', { postId: post })).toBe('notScheduled')
  })

  it('refuses while something is being sent', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await beginSending(workspace, inBluesky, due)
    expect(await workspace.run('post.unschedule', { postId: post })).toBe('beingSent')
    expect(await workspace.run('post.unschedule', { postId: id('d', 9) })).toBe('notFound')
  })
})

describe('post.publishNow', () => {
  it('moves the post to this minute and its jobs to now, and asks nobody about lateness', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { wallTime: null })
    expect(await workspace.run('post.publishNow', { postId: post }, later(12_345))).toBe(null)
    expect(await workspace.row('posts', post)).toMatchObject({ wallTime: '2026-11-22T12:00', at: now, shelf: 'calendar' })
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ state: 'waiting', dueAt: now, nextAt: later(12_345), lateAllowed: true })
  })

  it('keeps the time of a post that waits since earlier today', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, { wallTime: wall('2026-11-22T12:30') })
    await workspace.run('post.publishNow', { postId: post }, later(120 * minute))
    expect(await workspace.row('posts', post)).toMatchObject({ wallTime: '2026-11-22T12:30', at: later(30 * minute) })
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ nextAt: later(120 * minute), lateAllowed: true })
  })

  it('does not mind a time in the past, and minds all else', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { wallTime: wall('2026-11-20T10:00'), text: '' })
    expect(await workspace.run('post.publishNow', { postId: post })).toBe('emptyPost')
    await workspace.run('post.setText', { postId: post, text: text('Хлеб') })
    expect(await workspace.run('post.publishNow', { postId: post })).toBe(null)
    await beginSending(workspace, inBluesky, now)
    expect(await workspace.run('post.publishNow', { postId: post })).toBe('beingSent')
    expect(await workspace.run('post.publishNow', { postId: id('d', 9) })).toBe('notFound')
  })

  it('refuses when all of it is out', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, { channels: [{ id: inDemo, channelId: demo }] })
    await publish(workspace, inDemo, due)
    expect(await workspace.run('post.publishNow', { postId: post })).toBe('alreadyPublished')
  })
})
