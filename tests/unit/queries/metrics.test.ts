import { beforeEach, describe, expect, it } from 'vitest'
import type { FigureId, FigureValue } from '#shared/domain/metrics/figures.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import type { MetricsOverview } from '#shared/queries/index.ts'
import { aWorkspace, bluesky, brand, demo, id, must, now, type Workspace } from '#tests/unit/commands/a-workspace.ts'

const day = (text: string) => text as DayKey
/** A moment in Moscow, November 2026. */
const at = (date: number, hours: number) => Date.UTC(2026, 10, date, hours - 3) as EpochMs
const november = {
  brandId: brand,
  channelIds: [] as ChannelId[],
  fromDay: day('2026-11-01'),
  toDay: day('2026-11-22'),
  previousFromDay: day('2026-10-01'),
  previousToDay: day('2026-10-22'),
}

let workspace: Workspace
beforeEach(async () => {
  workspace = await aWorkspace()
})

async function published(n: number, moment: EpochMs, channelId = bluesky): Promise<void> {
  const past = { postId: id('d', n), variantId: id('e', n), remoteId: `r${n}`, remoteUrl: null, text: textFromPlain(`Пост ${n}`) }
  const posts = [{ ...past, at: moment, likes: null, reposts: null, replies: null }]
  await must(workspace, 'history.import', { channelId, posts, day: day('2026-11-22') })
}

const typed = (n: number, on: string, figures: object) =>
  must(workspace, 'metrics.typePost', { variantId: id('e', n), day: day(on), figures })
const typedDay = (on: string, figures: object, channelId = bluesky) =>
  must(workspace, 'metrics.typeChannelDay', { channelId, day: day(on), figures })

async function overview(wishes: Partial<typeof november> = {}): Promise<MetricsOverview> {
  const found = await workspace.query('metrics.overview', { ...november, ...wishes })
  if (!found) throw new Error('there is no such brand')
  return found
}

async function figure(name: FigureId, wishes: Partial<typeof november> = {}): Promise<FigureValue> {
  const pair = (await overview(wishes)).figures.find((one) => one.now.figure === name)
  if (!pair) throw new Error(`no figure ${name}`)
  return pair.now
}

describe('metrics.overview', () => {
  it('counts rates over the posts that know both of their sides, and says how many do not', async () => {
    await published(1, at(2, 10))
    await published(2, at(3, 10))
    await published(3, at(4, 10))
    await typed(1, '2026-11-05', { likes: 30, reposts: 6, replies: 4, reach: 1000, views: 2000, clicks: 20 })
    await typed(2, '2026-11-05', { likes: 10, reach: 200 })
    await typed(3, '2026-11-05', { likes: 500 })
    // ER by reach: (30 + 6 + 4 + 10) / (1000 + 200); the third post has no reach and stays out.
    expect(await figure('erReach')).toMatchObject({
      value: 50 / 1200,
      inputs: { engagement: 50, reach: 1200 },
      basis: 'posts',
      origins: ['person'],
      counted: { days: 0, posts: 2 },
      missing: { channels: [demo], days: 0, posts: 1 },
    })
    // ER by views: 40 / 2000; clicks / views: 20 / 2000.
    expect((await figure('erViews')).value).toBe(0.02)
    expect((await figure('ctr')).value).toBe(0.01)
    expect((await figure('engagement')).value).toBe(550)
    expect((await figure('reach')).value).toBe(1200)
    expect((await figure('posts')).value).toBe(3)
    // Nobody knows the followers yet.
    expect(await figure('erFollowers')).toMatchObject({ value: null, inputs: { engagement: null, audience: null }, basis: null })
  })

  it('measures by followers once for each publication', async () => {
    await published(1, at(2, 10))
    await published(2, at(3, 10))
    await typed(1, '2026-11-05', { likes: 30, reach: 100, views: 300 })
    await typed(2, '2026-11-05', { likes: 10, reach: 300, views: 500 })
    await typedDay('2026-11-20', { followers: 400 })
    // (30 + 10) / 400 followers / 2 posts = 5 %.
    expect(await figure('erFollowers')).toMatchObject({ value: 0.05, inputs: { engagement: 40, audience: 800 } })
    expect((await figure('reachRate')).value).toBe(0.5)
    // Views by followers, which Telegram calls ERR: (300 + 500) / 800.
    expect((await figure('viewRate')).value).toBe(1)
  })

  it('takes a channel’s own days before its posts and says for how many days', async () => {
    await published(1, at(2, 10))
    await typed(1, '2026-11-05', { reach: 1000 })
    await typedDay('2026-11-05', { reach: 300 })
    await typedDay('2026-11-06', { reach: 200 })
    expect(await figure('reach')).toMatchObject({
      value: 500,
      basis: 'days',
      counted: { days: 2, posts: 0 },
      missing: { channels: [demo], days: 20, posts: 0 },
    })
  })

  it('tells followers, their gain and growth from the last count before the period', async () => {
    await typedDay('2026-10-31', { followers: 200 })
    await typedDay('2026-11-10', { followers: 215 })
    await typedDay('2026-11-21', { followers: 230 })
    expect((await figure('followers')).value).toBe(230)
    expect(await figure('followersGain')).toMatchObject({ value: 30, inputs: { followersStart: 200, followersEnd: 230 } })
    expect((await figure('followersGrowth')).value).toBe(0.15)
  })

  it('tells a gain by those who joined and left where followers were never counted', async () => {
    await typedDay('2026-11-10', { joined: 12, left: 5 })
    await typedDay('2026-11-11', { joined: 3, left: 1 })
    expect(await figure('followersGain')).toMatchObject({ value: 9, inputs: { followersStart: null, followersEnd: null } })
    expect((await figure('followersGrowth')).value).toBe(null)
  })

  it('has no result over zero, and zero is not missing', async () => {
    await published(1, at(2, 10))
    await typed(1, '2026-11-05', { likes: 3, reach: 0 })
    expect(await figure('erReach')).toMatchObject({ value: null, inputs: { engagement: 3, reach: 0 } })
    expect((await figure('reach')).value).toBe(0)
    expect((await figure('clicks')).value).toBe(null)
  })

  it('draws days with null where nothing is known and names the gaps', async () => {
    await typedDay('2026-11-02', { reach: 5 })
    await typedDay('2026-11-06', { reach: 7 })
    const { days, gaps, takenAt } = await overview()
    expect(days.reach.slice(0, 7)).toEqual([null, 5, null, null, null, 7, null])
    expect(days.reach).toHaveLength(22)
    expect(gaps).toEqual([{ channelId: bluesky, first: '2026-11-03', last: '2026-11-05' }])
    expect(takenAt).toBe(now)
  })

  it('shows only the chosen channels, each with its own figures', async () => {
    await typedDay('2026-11-05', { reach: 300 })
    await typedDay('2026-11-05', { reach: 40 }, demo)
    expect((await figure('reach')).value).toBe(340)
    expect((await figure('reach', { channelIds: [demo] })).value).toBe(40)
    const { channels } = await overview()
    expect(channels.map((one) => [one.title, one.figures.reach.now.value])).toEqual([
      ['@bakery', 300],
      ['Булочная', 40],
    ])
  })

  it('compares with the earlier period', async () => {
    await typedDay('2026-10-05', { reach: 100 })
    await typedDay('2026-10-25', { reach: 1000 })
    await typedDay('2026-11-05', { reach: 118 })
    const pair = (await overview()).figures.find((one) => one.now.figure === 'reach')
    expect([pair?.now.value, pair?.before.value]).toEqual([118, 100])
  })

  it('groups posts by format and by weekday and hour of the brand’s zone', async () => {
    await published(1, at(2, 10))
    await published(2, at(2, 11))
    await published(3, at(8, 0))
    await typed(1, '2026-11-05', { likes: 1, reach: 10 })
    await typed(2, '2026-11-05', { likes: 2, reach: 20 })
    const { formats, hours } = await overview()
    expect(formats).toMatchObject([{ format: 'text', posts: 3, engagement: 3, reach: 30, erReach: 0.1 }])
    // 2 November 2026 is a Monday, 8 November a Sunday.
    expect(hours.map((one) => [one.weekday, one.hour, one.posts, one.erReach])).toEqual([
      [0, 10, 2, 0.1],
      [6, 0, 1, null],
    ])
  })

  it('has no answer for a brand that is gone', async () => {
    expect(await workspace.query('metrics.overview', { ...november, brandId: id('b', 9) })).toBe(null)
  })
})

describe('metrics.posts', () => {
  const posts = (wishes: object = {}) =>
    workspace.query('metrics.posts', { ...november, sort: 'reach', descending: true, limit: 100, ...wishes })

  it('sorts, keeps what is not known last either way, and agrees with the tiles', async () => {
    for (const n of [1, 2, 3]) await published(n, at(n + 1, 10))
    await typed(1, '2026-11-05', { likes: 5, reach: 100 })
    await typed(2, '2026-11-05', { likes: 1, reach: 300 })
    const names = async (descending: boolean) => (await posts({ descending })).rows.map((one) => one.firstLine)
    expect(await names(true)).toEqual(['Пост 2', 'Пост 1', 'Пост 3'])
    expect(await names(false)).toEqual(['Пост 1', 'Пост 2', 'Пост 3'])
    const { rows, total } = await posts({ limit: 2 })
    expect(total).toBe(3)
    expect(rows[0]).toMatchObject({ reach: 300, engagement: 1, erReach: 1 / 300, takenAt: now })
    expect((await figure('reach')).value).toBe(400)
  })

  it('counts what came out in the period and its totals at the period’s end', async () => {
    await published(1, Date.UTC(2026, 9, 31, 20, 59) as EpochMs)
    await published(2, at(1, 0))
    await typed(2, '2026-11-10', { reach: 10 })
    await typed(2, '2026-11-20', { reach: 30 })
    expect((await posts()).rows.map((one) => [one.firstLine, one.reach])).toEqual([['Пост 2', 30]])
    expect((await posts({ toDay: day('2026-11-15') })).rows.map((one) => one.reach)).toEqual([10])
  })

  it('tells of a post counted only after the period by its first count', async () => {
    await published(1, at(2, 10))
    await published(2, at(3, 10))
    const first = { ...november, toDay: day('2026-11-05'), previousToDay: day('2026-10-05') }
    const reach = async () => (await posts(first)).rows.map((row) => row.reach)
    expect(await reach()).toEqual([null, null])
    await typed(1, '2026-11-09', { reach: 70 })
    await typed(1, '2026-11-10', { reach: 90 })
    expect(await reach()).toEqual([70, null])
  })
})
