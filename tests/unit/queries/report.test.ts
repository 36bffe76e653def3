import { describe, expect, it } from 'vitest'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import { addPost, aWorkspace, bluesky, brand, id, must, now, type Workspace, wall } from '#tests/unit/commands/a-workspace.ts'

const dayKey = (text: string) => text as DayKey
/** Midnight in Moscow. */
const at = (year: number, month: number, date: number, hours = 0) => Date.UTC(year, month - 1, date, hours - 3) as EpochMs

const november = {
  brandId: brand,
  channelIds: [],
  fromDay: dayKey('2026-11-01'),
  toDay: dayKey('2026-11-30'),
  wholeToDay: dayKey('2026-11-30'),
  previousFromDay: dayKey('2026-10-01'),
  previousToDay: dayKey('2026-10-31'),
}

async function publishedAt(workspace: Workspace, n: number, moment: EpochMs, day: string): Promise<void> {
  const one = {
    postId: id('d', n),
    variantId: id('e', n),
    remoteId: `r${n}`,
    remoteUrl: `https://x/${n}`,
    text: textFromPlain(`Пост ${n}`),
  }
  const counts = { likes: null, reposts: null, replies: null }
  await must(workspace, 'history.import', { channelId: bluesky, posts: [{ ...one, at: moment, ...counts }], day: dayKey(day) })
}

async function counted(
  workspace: Workspace,
  day: string,
  followers: number | null,
  likes: Readonly<Record<number, number>>,
): Promise<void> {
  const posts = Object.entries(likes).map(([n, count]) => ({ variantId: id('e', Number(n)), likes: count, reposts: 1, replies: null }))
  await must(workspace, 'counts.record', { channelId: bluesky, day: dayKey(day), takenAt: now, followers, posts })
}

describe('report.data', () => {
  it('holds the figures of the Metrics room for the same period', async () => {
    const workspace = await aWorkspace()
    await publishedAt(workspace, 1, at(2026, 10, 31, 23), '2026-10-31')
    await publishedAt(workspace, 2, at(2026, 11, 1, 0), '2026-11-01')
    await publishedAt(workspace, 3, at(2026, 12, 1, 0), '2026-12-01')
    await counted(workspace, '2026-10-31', 100, { 1: 5 })
    await counted(workspace, '2026-11-30', 120, { 1: 9, 2: 7 })
    const data = await workspace.query('report.data', november)
    const room = await workspace.query('metrics.overview', november)
    // A report sets channels side by side by more figures; what both hold is the same.
    expect(data?.overview).toMatchObject({ ...room })
    expect(data?.overview.channels[0]?.figures.followersGain.now.value).toBe(20)
    expect(data?.posts.map(({ firstLine, engagement, counts }) => [firstLine, engagement, counts.likes])).toEqual([['Пост 2', 8, 7]])
    expect(data?.postsTotal).toBe(1)
    const table = await workspace.query('metrics.posts', { ...november, sort: 'publishedAt', descending: false, limit: 100 })
    expect(data?.posts).toEqual(table.rows)
  })

  it('brings what was typed for exactly this period, and the plan of the month that follows', async () => {
    const workspace = await aWorkspace()
    const words = { brandId: brand, language: 'ru' } as const
    await must(workspace, 'report.save', {
      id: id('8', 1),
      ...words,
      fromDay: november.fromDay,
      toDay: november.toDay,
      conclusion: 'Месяц',
    })
    await must(workspace, 'report.save', {
      id: id('8', 2),
      ...words,
      fromDay: november.fromDay,
      toDay: dayKey('2026-11-15'),
      conclusion: 'Полмесяца',
    })
    await addPost(workspace, { wallTime: wall('2026-12-31T23:59') })
    await addPost(workspace, { id: id('d', 2), wallTime: wall('2027-01-01T00:00'), channels: [] })
    await addPost(workspace, { id: id('d', 3), wallTime: wall('2026-11-20T10:00'), channels: [] })
    const month = await workspace.query('report.data', november)
    expect(month?.report).toMatchObject({ conclusion: 'Месяц', chartNote: '', hidden: [], metaMark: true })
    expect(month?.plan.map((card) => card.wallTime)).toEqual(['2026-12-31T23:59'])
    const half = { ...november, toDay: dayKey('2026-11-15'), wholeToDay: dayKey('2026-11-15') }
    const first = await workspace.query('report.data', half)
    expect(first?.report?.conclusion).toBe('Полмесяца')
    expect(first?.plan.map((card) => card.wallTime)).toEqual(['2026-11-20T10:00'])
  })

  it('keeps a channel that was removed since, and is null without a brand', async () => {
    const workspace = await aWorkspace()
    await publishedAt(workspace, 1, at(2026, 11, 2), '2026-11-02')
    await must(workspace, 'channel.remove', { id: bluesky })
    const data = await workspace.query('report.data', november)
    expect(data?.overview.channels.map((one) => [one.title, one.removed])).toEqual([
      ['@bakery', true],
      ['Булочная', false],
    ])
    expect(await workspace.query('report.data', { ...november, brandId: id('b', 9) })).toBe(null)
  })
})
