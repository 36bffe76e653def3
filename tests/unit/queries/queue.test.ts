import { describe, expect, it } from 'vitest'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import {
  addPicture,
  addPost,
  addScheduled,
  aWorkspace,
  beginSending,
  bluesky,
  brand,
  demo,
  due,
  hash,
  hour,
  id,
  inBluesky,
  inDemo,
  later,
  must,
  now,
  post,
  publish,
  text,
  type Workspace,
  wall,
} from '#tests/unit/commands/a-workspace.ts'

const problem = { sort: 'retry', kind: 'unreachable', notBefore: null, detail: null } as const

/** A second post, an hour after the first, in the demo network alone. */
async function addSecond(workspace: Workspace): Promise<void> {
  const channels = [{ id: id('e', 3), channelId: demo }]
  await addScheduled(workspace, { id: id('d', 2), text: 'Кофе', wallTime: wall('2026-11-23T11:00'), channels })
}

describe('queue.next', () => {
  it('is empty without anything planned', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    expect(await workspace.query('queue.next', { asOf: now })).toEqual({ waiting: 0, next: null, pausedAt: null, running: 0, asking: 0 })
  })

  it('does not ask about what stands in a brand that is put away, and asks again when it is back', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await must(workspace, 'publication.askLate', { variantId: inBluesky })
    const seen = async () => ({
      asking: (await workspace.query('queue.next', { asOf: now })).asking,
      listed: (await workspace.query('queue.list', { asOf: now, limit: 100 })).map((row) => row.state),
    })
    expect(await seen()).toEqual({ asking: 1, listed: ['asking', 'waiting'] })
    await must(workspace, 'brand.archive', { id: brand })
    expect(await seen()).toEqual({ asking: 0, listed: [] })
    await must(workspace, 'brand.takeBack', { id: brand })
    expect(await seen()).toEqual({ asking: 1, listed: ['asking'] })
  })

  it('names the soonest publication and counts what waits and what asks', async () => {
    const workspace = await aWorkspace()
    await addSecond(workspace)
    await addScheduled(workspace)
    await must(workspace, 'publication.askLate', { variantId: inBluesky })
    await must(workspace, 'settings.setPaused', { paused: true })
    expect(await workspace.query('queue.next', { asOf: now })).toEqual({
      waiting: 2,
      next: {
        variantId: inDemo,
        postId: post,
        at: due,
        firstLine: 'Свежий хлеб',
        network: 'demo',
        channelTitle: 'Булочная',
        brandName: 'Булочная',
      },
      pausedAt: now,
      running: 0,
      asking: 1,
    })
  })
})

describe('a publication that is being sent', () => {
  it('waits for nothing any more, and is counted apart', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await beginSending(workspace, inDemo, due)
    expect(await workspace.query('queue.next', { asOf: due })).toMatchObject({ waiting: 1, running: 1, next: { variantId: inBluesky } })
    expect(await workspace.query('jobs.nextAt', {})).toMatchObject({ running: 1 })
  })
})

describe('queue.list', () => {
  const rows = async (workspace: Workspace) =>
    (await workspace.query('queue.list', { asOf: now, limit: 10 })).map(({ variantId, why, state }) => [variantId, why, state])

  it('says why each publication waits, soonest first', async () => {
    const workspace = await aWorkspace()
    await addSecond(workspace)
    await addScheduled(workspace)
    expect(await rows(workspace)).toEqual([
      [inBluesky, 'time', 'waiting'],
      [inDemo, 'time', 'waiting'],
      [id('e', 3), 'time', 'waiting'],
    ])
    await beginSending(workspace, inDemo, due)
    await must(workspace, 'publication.askLate', { variantId: inBluesky })
    expect(await rows(workspace)).toEqual([
      [inDemo, 'running', 'running'],
      [inBluesky, 'late', 'asking'],
      [id('e', 3), 'time', 'waiting'],
    ])
    const retry = { do: 'retry', at: (due + 2 * hour) as EpochMs } as const
    await must(workspace, 'publication.stepFailed', { variantId: inDemo, kind: 'post', index: 0, problem, next: retry })
    expect(await rows(workspace)).toEqual([
      [inBluesky, 'late', 'asking'],
      [id('e', 3), 'time', 'waiting'],
      [inDemo, 'retry', 'retrying'],
    ])
    await must(workspace, 'settings.setPaused', { paused: true })
    expect((await rows(workspace)).map(([, why]) => why)).toEqual(['late', 'paused', 'paused'])
  })

  it('says which planned publications want a new sign-in of their channel first', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await must(workspace, 'channel.update', { id: demo, trouble: 'signInNeeded' })
    expect((await rows(workspace)).map(([, why]) => why)).toEqual(['time', 'signIn'])
  })

  it('leaves out what is over', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, { channels: [{ id: inDemo, channelId: demo }] })
    await publish(workspace, inDemo, due)
    expect(await rows(workspace)).toEqual([])
  })
})

describe('jobs.due and jobs.nextAt', () => {
  it('give what is due, soonest first, and nothing while everything is paused', async () => {
    const workspace = await aWorkspace()
    await addSecond(workspace)
    await addScheduled(workspace)
    const dueJobs = async (asOf: number) => (await workspace.query('jobs.due', { asOf: asOf as EpochMs, limit: 10 })).map((job) => job.id)
    expect(await dueJobs(due - 1)).toEqual([])
    expect(await dueJobs(due)).toEqual([inBluesky, inDemo])
    expect(await dueJobs(due + hour)).toEqual([inBluesky, inDemo, id('e', 3)])
    expect(await workspace.query('jobs.nextAt', {})).toEqual({ nextAt: due, held: false, paused: false, running: 0 })
    await must(workspace, 'settings.setPaused', { paused: true })
    expect(await dueJobs(due)).toEqual([])
    expect(await workspace.query('jobs.nextAt', {})).toEqual({ nextAt: due, held: false, paused: true, running: 0 })
  })

  it('look past what is due at a moment for what comes after it', async () => {
    const workspace = await aWorkspace()
    await addSecond(workspace)
    await addScheduled(workspace)
    const next = (after: number) => workspace.query('jobs.nextAt', { after: after as EpochMs })
    expect(await next(due - 1)).toMatchObject({ nextAt: due, held: false })
    expect(await next(due)).toMatchObject({ nextAt: due + hour, held: true })
    expect(await next(due + hour)).toMatchObject({ nextAt: null, held: true })
  })

  it('count what a quiet day holds back not among the most that are asked for', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await addSecond(workspace)
    const day = '2026-11-23' as DayKey
    await must(workspace, 'quietDays.add', { id: id('9', 1) as never, brandId: null, fromDay: day, toDay: day, reason: '' })
    await must(workspace, 'post.setMeant', { postId: id('d', 2), key: 'quiet', about: '2026-11-23' })
    expect((await workspace.query('jobs.due', { asOf: (due + hour) as EpochMs, limit: 1 })).map((job) => job.id)).toEqual([id('e', 3)])
  })

  it('forget a job the publisher holds', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, { channels: [{ id: inDemo, channelId: demo }] })
    await beginSending(workspace, inDemo, due)
    expect(await workspace.query('jobs.due', { asOf: due, limit: 10 })).toEqual([])
    expect(await workspace.query('jobs.nextAt', {})).toEqual({ nextAt: null, held: false, paused: false, running: 1 })
    expect((await workspace.query('jobs.inFlight', {})).map((job) => job.id)).toEqual([inDemo])
  })
})

describe('job.outgoing', () => {
  it('brings text, pictures in order and channel of one variant', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await addPicture(workspace, 1, { alt: 'Хлеб' })
    await addPicture(workspace, 2)
    expect(await workspace.query('job.outgoing', { variantId: inDemo })).toMatchObject({
      job: { id: inDemo, state: 'waiting' },
      variant: { id: inDemo },
      post: { id: post },
      channel: { id: demo },
      text: text('Свежий хлеб'),
      pictures: [
        { alt: 'Хлеб', file: { id: hash('1') } },
        { alt: '', file: { id: hash('2') } },
      ],
    })
    expect(await workspace.query('job.outgoing', { variantId: id('e', 9) })).toBe(null)
  })
})

describe('channels.published', () => {
  it('names what a channel published since a moment', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await publish(workspace, inBluesky, due, 'at://1')
    const since = (at: EpochMs, channelId = bluesky) => workspace.query('channels.published', { channelId, since: at })
    expect(await since(now)).toEqual([
      { variantId: inBluesky, remoteId: 'at://1', remoteUrl: 'https://example.com/at://1', publishedAt: due },
    ])
    expect(await since(later(2 * 24 * hour))).toEqual([])
    expect(await since(now, demo)).toEqual([])
  })
})
