import { describe, expect, it } from 'vitest'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { DayKey, EpochMs, MonthKey } from '#shared/kernel/time.ts'
import { addPost, aWorkspace, bluesky, brand, id, must, now, type Workspace, wall } from '#tests/unit/commands/a-workspace.ts'

const dayKey = (text: string) => text as DayKey
/** Midnight in Moscow. */
const at = (year: number, month: number, date: number, hours = 0) => Date.UTC(year, month - 1, date, hours - 3) as EpochMs

const november = {
  brandId: brand,
  from: at(2026, 11, 1),
  to: at(2026, 12, 1),
  previousFrom: at(2026, 10, 1),
  previousTo: at(2026, 11, 1),
  fromDay: dayKey('2026-11-01'),
  toDay: dayKey('2026-11-30'),
  previousFromDay: dayKey('2026-10-01'),
  previousToDay: dayKey('2026-10-31'),
  month: '2026-11' as MonthKey,
}

async function publishedAt(workspace: Workspace, n: number, moment: EpochMs, day: string): Promise<void> {
  const counts = { likes: null, reposts: null, replies: null }
  const one = {
    postId: id('d', n),
    variantId: id('e', n),
    remoteId: `r${n}`,
    remoteUrl: `https://x/${n}`,
    text: textFromPlain(`Пост ${n}`),
  }
  await must(workspace, 'history.import', { channelId: bluesky, posts: [{ ...one, at: moment, ...counts }], day: dayKey(day) })
}

async function counted(
  workspace: Workspace,
  day: string,
  followers: number | null,
  likes: Readonly<Record<number, number | null>>,
): Promise<void> {
  const posts = Object.entries(likes).map(([n, count]) => ({ variantId: id('e', Number(n)), likes: count, reposts: 1, replies: null }))
  await must(workspace, 'counts.record', { channelId: bluesky, day: dayKey(day), takenAt: now, followers, posts })
}

describe('report.data', () => {
  it('splits publications by the brand’s months and takes the counts of the period’s end', async () => {
    const workspace = await aWorkspace()
    await publishedAt(workspace, 1, at(2026, 10, 31, 23), '2026-10-31')
    await publishedAt(workspace, 2, at(2026, 11, 1, 0), '2026-11-01')
    await publishedAt(workspace, 3, at(2026, 12, 1, 0), '2026-12-01')
    await counted(workspace, '2026-10-31', 100, { 1: 5 })
    await counted(workspace, '2026-11-30', 120, { 1: 9, 2: 7 })
    await counted(workspace, '2026-12-02', 130, { 1: 11, 2: 8 })
    const data = await workspace.query('report.data', november)
    expect(data?.posts).toEqual([
      {
        postId: id('d', 2),
        variantId: id('e', 2),
        channelId: bluesky,
        network: 'bluesky',
        channelTitle: '@bakery',
        firstLine: 'Пост 2',
        thumb: null,
        publishedAt: at(2026, 11, 1),
        url: 'https://x/2',
        likes: 7,
        reposts: 1,
        replies: null,
        total: 8,
      },
    ])
    expect(data?.previousPosts.map(({ firstLine, likes }) => [firstLine, likes])).toEqual([['Пост 1', 5]])
    expect(data?.followers).toEqual([
      { channelId: bluesky, first: 120, last: 120 },
      { channelId: id('c', 2), first: null, last: null },
    ])
  })

  it('takes the first counts after a period that has none, and null where there are none at all', async () => {
    const workspace = await aWorkspace()
    await publishedAt(workspace, 1, at(2026, 10, 10), '2026-11-20')
    await publishedAt(workspace, 2, at(2026, 11, 10), '2026-11-20')
    await counted(workspace, '2026-11-22', null, { 1: 50 })
    const data = await workspace.query('report.data', november)
    // The snapshot of 20 November, the import's, knew nothing yet.
    expect(data?.previousPosts[0]).toMatchObject({ likes: null, total: null })
    expect(data?.posts[0]).toMatchObject({ likes: null, reposts: null, replies: null, total: null })
  })

  it('gives every day of the period its gains and its publications', async () => {
    const workspace = await aWorkspace()
    await publishedAt(workspace, 1, at(2026, 11, 2, 10), '2026-11-02')
    await counted(workspace, '2026-11-02', 100, { 1: 3 })
    await counted(workspace, '2026-11-03', 104, { 1: 10 })
    const data = await workspace.query('report.data', november)
    expect(data?.days).toHaveLength(30)
    expect(data?.days.slice(0, 4)).toEqual([
      { day: '2026-11-01', likes: null, reposts: null, replies: null, posts: 0 },
      { day: '2026-11-02', likes: 3, reposts: 1, replies: null, posts: 1 },
      { day: '2026-11-03', likes: 7, reposts: 0, replies: null, posts: 0 },
      { day: '2026-11-04', likes: null, reposts: null, replies: null, posts: 0 },
    ])
    expect(data?.followers[0]).toEqual({ channelId: bluesky, first: 100, last: 104 })
  })

  it('brings what was typed and the plan of the next month', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'report.save', {
      id: id('8', 1),
      brandId: brand,
      month: '2026-11' as MonthKey,
      language: 'ru',
      conclusion: 'Хорошо',
    })
    await addPost(workspace, { wallTime: wall('2026-12-31T23:59') })
    await addPost(workspace, { id: id('d', 2), wallTime: wall('2027-01-01T00:00'), channels: [] })
    const data = await workspace.query('report.data', november)
    expect(data?.report).toMatchObject({ conclusion: 'Хорошо', chartNote: '' })
    expect(data?.plan.map((card) => card.wallTime)).toEqual(['2026-12-31T23:59'])
    expect(data?.month).toBe('2026-11')
  })

  it('keeps the channel of a publication that was removed since, and is null without a brand', async () => {
    const workspace = await aWorkspace()
    await publishedAt(workspace, 1, at(2026, 11, 2), '2026-11-02')
    await must(workspace, 'channel.remove', { id: bluesky })
    const data = await workspace.query('report.data', november)
    expect(data?.channels.map((one) => one.title)).toEqual(['Булочная', '@bakery'])
    expect(await workspace.query('report.data', { ...november, brandId: id('b', 9) })).toBe(null)
  })
})
