import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, instantOf, shiftWall } from '#shared/domain/time/wall-time.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import {
  addPost,
  addScheduled,
  aWorkspace,
  beginSending,
  bothChannels,
  brand,
  demo,
  due,
  id,
  inBluesky,
  inDemo,
  later,
  minute,
  now,
  post,
  publish,
  wall,
} from './a-workspace.ts'

const day = 24 * 60 * minute

describe('post.reschedule', () => {
  it('moves post, variants and jobs together', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await workspace.run('post.reschedule', { postId: post, wallTime: wall('2026-11-25T09:30') })
    const at = due + 2 * day - 30 * minute
    expect(await workspace.row('posts', post)).toMatchObject({ wallTime: '2026-11-25T09:30', at })
    expect(await workspace.row('variants', inDemo)).toMatchObject({ at, postAt: at, publication: 'waiting' })
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ dueAt: at, nextAt: at })
  })

  it('takes another zone, where the same clock face is another moment', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await workspace.run('post.reschedule', { postId: post, wallTime: wall('2026-11-23T10:00'), zone: 'Europe/Berlin' as ZoneId })
    expect(await workspace.row('posts', post)).toMatchObject({
      wallTime: '2026-11-23T10:00',
      zone: 'Europe/Berlin',
      at: due + 120 * minute,
    })
  })

  it('puts a time the clocks skip at the first minute there is', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { zone: 'Europe/Berlin' as ZoneId })
    await workspace.run('post.reschedule', { postId: post, wallTime: wall('2027-03-28T02:30') })
    expect(await workspace.row('posts', post)).toMatchObject({ wallTime: '2027-03-28T02:30', at: Date.UTC(2027, 2, 28, 1) })
  })

  it('lets what is out stay where it was, but keeps it findable with its post', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await publish(workspace, inBluesky, due)
    await workspace.run('post.reschedule', { postId: post, wallTime: wall('2026-11-25T10:00') })
    expect(await workspace.row('variants', inBluesky)).toMatchObject({ at: due, postAt: due + 2 * day, publishedAt: due })
    expect(await workspace.row('variants', inDemo)).toMatchObject({ at: due + 2 * day, postAt: due + 2 * day })
  })

  it('puts a post back into the drawer, where nothing waits, and undo plans it again', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await workspace.run('post.reschedule', { postId: post, wallTime: null })
    expect(await workspace.row('posts', post)).toMatchObject({ wallTime: null, at: null, shelf: 'drawer' })
    expect(await workspace.row('variants', inDemo)).toMatchObject({ at: null, postAt: null, publication: 'none' })
    expect(await workspace.rows('jobs')).toEqual([])
    await workspace.host.undo({ now })
    expect(await workspace.row('posts', post)).toMatchObject({ at: due, shelf: 'calendar' })
    expect((await workspace.rows('jobs')).map((job) => job.nextAt)).toEqual([due, due])
  })

  it('moves a draft into the past, and refuses that for what waits', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    expect(await workspace.run('post.reschedule', { postId: post, wallTime: wall('2026-11-01T10:00') })).toBe(null)
    await workspace.run('post.reschedule', { postId: post, wallTime: wall('2026-11-23T10:00') })
    await workspace.run('post.schedule', { postId: post })
    expect(await workspace.run('post.reschedule', { postId: post, wallTime: wall('2026-11-22T11:58') })).toBe('inThePast')
    expect(await workspace.row('posts', post)).toMatchObject({ at: due })
  })

  it('refuses what is being sent, what is out, times that are none, and posts that are gone', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, { channels: [{ id: inDemo, channelId: demo }] })
    const move = (wallTime: string | null) => workspace.run('post.reschedule', { postId: post, wallTime: wallTime as WallTime | null })
    expect(await move('2026-11-31T10:00')).toBe('noSuchTime')
    expect(await workspace.run('post.reschedule', { postId: post, wallTime: wall('2026-11-24T10:00'), zone: 'Mars/Base' as ZoneId })).toBe(
      'badZone',
    )
    await beginSending(workspace, inDemo, due)
    expect(await move('2026-11-24T10:00')).toBe('beingSent')
    await workspace.run('publication.stepDone', { variantId: inDemo, kind: 'post', index: 0, remoteId: 'r', remoteUrl: null, at: due })
    expect(await move('2026-11-24T10:00')).toBe('alreadyPublished')
    expect(await workspace.run('post.reschedule', { postId: id('d', 9), wallTime: null })).toBe('notFound')
  })

  it('does not put away a post of unknown fate or one that is partly out', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await beginSending(workspace, inBluesky, due)
    const why = { sort: 'unknown', kind: 'answerLost', notBefore: null, detail: null } as const
    await workspace.run('publication.stepUnknown', { variantId: inBluesky, kind: 'post', index: 0, problem: why })
    expect(await workspace.run('post.reschedule', { postId: post, wallTime: null })).toBe('fateUnknown')
    await workspace.run('publication.settleFound', { variantId: inBluesky, remoteId: 'r', remoteUrl: null, at: due })
    expect(await workspace.run('post.reschedule', { postId: post, wallTime: null })).toBe('alreadyPublished')
  })

  it('leaves what may be out at the time it was sent: a move of the rest is taken back whole, and of nothing else there is no move', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, { channels: bothChannels })
    const why = { sort: 'unknown', kind: 'answerLost', notBefore: null, detail: null } as const
    const lose = async (variantId: typeof inDemo) => {
      await beginSending(workspace, variantId, due)
      await workspace.run('publication.stepUnknown', { variantId, kind: 'post', index: 0, problem: why })
    }
    const shown = async () => [await workspace.row('posts', post), await workspace.row('variants', inBluesky)].map(({ at }) => at)
    const tomorrow = { moves: [{ postId: post, wallTime: wall('2026-11-24T10:00') }] }
    await lose(inBluesky)
    expect(await workspace.run('posts.move', tomorrow)).toBe(null)
    expect(await shown()).toEqual([due + day, due])
    expect(await workspace.host.undo({ now })).toMatchObject({ skipped: [] })
    expect(await shown()).toEqual([due, due])
    await lose(inDemo)
    expect(await workspace.run('posts.move', tomorrow)).toBe('fateUnknown')
  })
})

describe('posts.move', () => {
  it('moves several posts as one step that one undo takes back', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await addPost(workspace, { id: id('d', 2), channels: [] })
    const moves = [
      { postId: post, wallTime: wall('2026-11-24T10:00') },
      { postId: id('d', 2), wallTime: wall('2026-11-24T18:00') },
    ]
    expect(await workspace.run('posts.move', { moves })).toBe(null)
    expect((await workspace.rows('posts')).map((one) => one.wallTime)).toEqual(['2026-11-24T10:00', '2026-11-24T18:00'])
    await workspace.host.undo({ now })
    expect((await workspace.rows('posts')).map((one) => one.wallTime)).toEqual(['2026-11-23T10:00', '2026-11-23T10:00'])
  })

  it('moves none when one is refused', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { id: id('d', 2), channels: [] })
    await addScheduled(workspace)
    const past = wall('2026-11-20T10:00')
    const outcome = await workspace.tryRun('posts.move', {
      moves: [
        { postId: id('d', 2), wallTime: past },
        { postId: post, wallTime: past },
      ],
    })
    expect(outcome).toMatchObject({
      ok: false,
      problem: { kind: 'someRefused', values: { count: 1, total: 2 }, refused: [{ post: 'Свежий хлеб', problem: { kind: 'inThePast' } }] },
    })
    expect((await workspace.rows('posts')).map((one) => one.at)).toEqual([due, due])
    expect(await workspace.run('posts.move', { moves: [{ postId: id('d', 9), wallTime: past }] })).toBe('notFound')
  })
})

describe('any move', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Vladivostok', 'Australia/Lord_Howe'] as const
  const walls = fc
    .date({ min: new Date('2027-01-01T00:00:00Z'), max: new Date('2029-01-01T00:00:00Z'), noInvalidDate: true })
    .map((date) => wall(date.toISOString().slice(0, 16)))

  it('keeps the clock face, and every view finds the post on the same day', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await fc.assert(
      fc.asyncProperty(walls, fc.constantFrom(...zones), async (wallTime, name) => {
        const zone = name as ZoneId
        await workspace.run('post.reschedule', { postId: post, wallTime, zone })
        const row = await workspace.row('posts', post)
        const { at, fate } = instantOf(wallTime, zone)
        expect([row.wallTime, row.zone, row.at]).toEqual([wallTime, zone, at])
        if (fate !== 'skipped') expect(dayOf(at, zone)).toBe(wallTime.slice(0, 10))
        const range = { from: at, to: (at + 1) as EpochMs, asOf: now }
        const [one] = await workspace.query('calendar.range', { brandId: brand, ...range })
        const [all] = await workspace.query('calendar.range', { brandId: null, ...range })
        expect(one).toMatchObject({ id: post, at, wallTime, networks: ['bluesky', 'demo'] })
        expect(all).toEqual(one)
        expect((await workspace.query('queue.next', { asOf: now })).next?.at).toBe(at)
        expect(await workspace.query('calendar.range', { brandId: brand, from: range.to, to: later(5000 * day) })).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 30_000)

  it('moves a variant with its own time by the same difference on the clock face', () => {
    fc.assert(
      fc.property(walls, walls, walls, (own, from, to) => {
        const moved = shiftWall(own, from, to)
        expect(Date.parse(`${moved}Z`) - Date.parse(`${own}Z`)).toBe(Date.parse(`${to}Z`) - Date.parse(`${from}Z`))
      }),
    )
  })
})
