import { describe, expect, it } from 'vitest'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import { addScheduled, aWorkspace, bluesky, brand, demo, due, id, inBluesky, now, publish } from './a-workspace.ts'

const today = '2026-11-22' as DayKey
const past = (n: number) => ({
  postId: id('d', 100 + n),
  variantId: id('e', 100 + n),
  remoteId: `at://did/post/${n}`,
  remoteUrl: null,
  text: textFromPlain(`Пост ${n}`),
  at: (Date.UTC(2026, 10, n, 20, 59, 31) + 250) as EpochMs,
  likes: n,
  reposts: null,
  replies: 0,
})

describe('history.import', () => {
  it('brings posts in as published ones, in the zone of the brand, with their counts', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.run('history.import', { channelId: bluesky, posts: [past(1)], day: today })).toBe(null)
    expect(await workspace.row('posts', past(1).postId)).toMatchObject({
      origin: 'imported',
      stage: 'approved',
      zone: 'Europe/Moscow',
      wallTime: '2026-11-01T23:59',
      at: Date.UTC(2026, 10, 1, 20, 59),
      firstLine: 'Пост 1',
    })
    expect(await workspace.row('variants', past(1).variantId)).toMatchObject({ publication: 'published', publishedAt: past(1).at })
    expect(await workspace.rows('postDays')).toMatchObject([{ id: `${past(1).variantId}|${today}`, likes: 1, reposts: null, replies: 0 }])
    expect(await workspace.rows('jobs')).toEqual([])
  })

  it('leaves out what it knows, whoever published it', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await publish(workspace, inBluesky, due, past(2).remoteId)
    const again = { ...past(1), postId: id('d', 200), variantId: id('e', 200) }
    await workspace.run('history.import', { channelId: bluesky, posts: [past(1), again, past(2)], day: today })
    await workspace.run('history.import', { channelId: bluesky, posts: [past(1), past(3)], day: today })
    expect((await workspace.rows('posts')).map((one) => one.firstLine).sort()).toEqual(['Пост 1', 'Пост 3', 'Свежий хлеб'])
  })

  it('gives the posts of an account connected anew to its new channel', async () => {
    const workspace = await aWorkspace()
    await workspace.run('history.import', { channelId: bluesky, posts: [past(1)], day: today })
    await workspace.run('channel.remove', { id: bluesky })
    await workspace.run('channel.add', {
      id: id('c', 3),
      brandId: brand,
      network: 'bluesky',
      account: 'did:plc:a',
      title: '@b',
      followers: 1,
    })
    await workspace.run('history.import', { channelId: id('c', 3), posts: [past(1)], day: today })
    expect((await workspace.rows('variants')).map((one) => one.channelId)).toEqual([id('c', 3)])
  })

  it('takes an empty page, and refuses a channel that is gone', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.run('history.import', { channelId: bluesky, posts: [], day: today })).toBe(null)
    expect(await workspace.run('history.import', { channelId: id('c', 9), posts: [past(1)], day: today })).toBe('notFound')
  })
})

describe('counts.record', () => {
  const record = (followers: number | null, likes: number | null, at = now) => ({
    channelId: bluesky,
    day: today,
    takenAt: at,
    followers,
    posts: [{ variantId: past(1).variantId, likes, reposts: 1, replies: null }],
  })

  it('keeps one snapshot a day, the last one, and the followers on the channel', async () => {
    const workspace = await aWorkspace()
    await workspace.run('history.import', { channelId: bluesky, posts: [past(1)], day: '2026-11-21' as DayKey })
    await workspace.run('counts.record', record(10, 5))
    await workspace.run('counts.record', record(12, 7))
    expect((await workspace.rows('postDays')).map(({ day, likes, reposts, replies }) => [day, likes, reposts, replies])).toEqual([
      ['2026-11-21', 1, null, 0],
      ['2026-11-22', 7, 1, null],
    ])
    expect((await workspace.rows('channelDays')).map((one) => one.followers)).toEqual([12])
    expect((await workspace.row('channels', bluesky)).followers).toBe(12)
  })

  it('writes no followers the network did not tell, and no posts of other channels', async () => {
    const workspace = await aWorkspace()
    await workspace.run('history.import', { channelId: bluesky, posts: [past(1)], day: '2026-11-21' as DayKey })
    await workspace.run('counts.record', { ...record(null, 5), channelId: demo })
    expect(await workspace.rows('channelDays')).toEqual([])
    expect(await workspace.rows('postDays')).toHaveLength(1)
    expect(await workspace.run('counts.record', { ...record(1, 1), channelId: id('c', 9) })).toBe('notFound')
  })
})

describe('report.save', () => {
  const november = { fromDay: '2026-11-01' as DayKey, toDay: '2026-11-30' as DayKey }
  const report = { brandId: brand, ...november, language: 'ru' } as const

  it('keeps one report for a period, whichever id comes first, and only what was given', async () => {
    const workspace = await aWorkspace()
    await workspace.run('report.save', { id: id('8', 1), ...report, conclusion: 'Хорошо' })
    await workspace.run('report.save', { id: id('8', 2), ...report, language: 'en', chartNote: 'Up' })
    expect(await workspace.rows('reports')).toMatchObject([{ id: id('8', 1), language: 'en', conclusion: 'Хорошо', chartNote: 'Up' }])
    await workspace.run('report.save', { id: id('8', 2), ...report, toDay: '2026-11-15' as DayKey })
    expect((await workspace.rows('reports')).map(({ month, fromDay, toDay }) => [month, fromDay, toDay])).toEqual([
      ['2026-11', null, null],
      ['2026-11', '2026-11-01', '2026-11-15'],
    ])
  })

  it('refuses a brand that is gone and days in the wrong order', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.run('report.save', { id: id('8', 1), ...report, brandId: id('b', 9) })).toBe('notFound')
    const backwards = { fromDay: november.toDay, toDay: november.fromDay }
    expect(await workspace.run('report.save', { id: id('8', 1), ...report, ...backwards })).toBe('badCall')
  })

  it('writes again after its first save was undone', async () => {
    const workspace = await aWorkspace()
    const first = { id: id('8', 1), brandId: brand, ...november, language: 'ru' } as const
    expect(await workspace.run('report.save', { ...first, conclusion: 'Хорошо' })).toBeNull()
    await workspace.host.undo()
    expect(await workspace.run('report.save', { ...first, conclusion: 'Отлично' })).toBeNull()
    expect(await workspace.row('reports', first.id)).toMatchObject({ conclusion: 'Отлично', chartNote: '', deletedAt: null })
  })
})

describe('settings', () => {
  it('are the defaults until somebody changes them', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.query('settings', {})).toMatchObject({ pausedAt: null, lateMinutes: 60 })
    await workspace.run('settings.setLateMinutes', { minutes: 0 })
    await workspace.run('settings.setPaused', { paused: true })
    await workspace.run('settings.setPaused', { paused: true }, due)
    expect(await workspace.query('settings', {})).toMatchObject({ pausedAt: now, lateMinutes: 0 })
    await workspace.run('settings.setPaused', { paused: false })
    expect(await workspace.query('settings', {})).toMatchObject({ pausedAt: null, lateMinutes: 0 })
    expect(await workspace.run('settings.setLateMinutes', { minutes: 10_081 })).toBe('badCall')
  })
})
