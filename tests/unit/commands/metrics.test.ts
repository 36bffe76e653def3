import { describe, expect, it } from 'vitest'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import { addPost, aWorkspace, bluesky, brand, demo, id, inBluesky, must, now, type Workspace } from './a-workspace.ts'

const day = (text: string) => text as DayKey
const today = day('2026-11-22')

/** A post that came out on 20 November 2026. */
async function published(workspace: Workspace): Promise<void> {
  const past = { postId: id('d', 7), variantId: id('e', 7), remoteId: 'r7', remoteUrl: null, text: textFromPlain('Пост') }
  const counts = { likes: 4, reposts: null, replies: null }
  await must(workspace, 'history.import', {
    channelId: bluesky,
    day: today,
    posts: [{ ...past, at: Date.UTC(2026, 10, 20, 9) as EpochMs, ...counts }],
  })
}

describe('metrics.typeChannelDay', () => {
  it('keeps what was typed beside what the network tells, and undo takes it back', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'counts.record', { channelId: bluesky, day: today, takenAt: now, followers: 100, posts: [] })
    await must(workspace, 'metrics.typeChannelDay', { channelId: bluesky, day: today, figures: { reach: 500, followers: 101 } })
    const rows = await workspace.rows('channelDays')
    expect(rows.map((one) => [one.id, one.origin, one.followers, one.reach])).toEqual([
      [`${bluesky}|${today}`, 'network', 100, null],
      [`${bluesky}|${today}|person`, 'person', 101, 500],
    ])
  })

  it('takes a value away with null and the day with the last of them', async () => {
    const workspace = await aWorkspace()
    const type = (figures: object) => must(workspace, 'metrics.typeChannelDay', { channelId: demo, day: today, figures })
    await type({ reach: 500, views: 700 })
    await type({ reach: null })
    expect(await workspace.row('channelDays', `${demo}|${today}|person`)).toMatchObject({ reach: null, views: 700, deletedAt: null })
    await type({ views: null })
    expect(await workspace.row('channelDays', `${demo}|${today}|person`)).toMatchObject({ views: null, deletedAt: now })
    await type({ clicks: 3 })
    expect(await workspace.row('channelDays', `${demo}|${today}|person`)).toMatchObject({ clicks: 3, reach: null, deletedAt: null })
  })

  it('refuses what cannot be a count, days to come, days no calendar has, and channels that are gone', async () => {
    const workspace = await aWorkspace()
    const type = (figures: object, on = today) => workspace.run('metrics.typeChannelDay', { channelId: demo, day: on, figures })
    expect(await type({ reach: -1 })).toBe('badFigure')
    expect(await type({ reach: 1.5 })).toBe('badFigure')
    expect(await type({ reach: 5e12 })).toBe('badFigure')
    expect(await type({ reach: 1 }, day('2026-11-23'))).toBe('dayAhead')
    expect(await type({ reach: 1 }, day('2026-02-30'))).toBe('noSuchDay')
    expect(await type({ stars: 1 })).toBe('badCall')
    await must(workspace, 'channel.remove', { id: demo })
    expect(await type({ reach: 1 })).toBe('notFound')
    expect(await workspace.rows('channelDays')).toEqual([])
  })
})

describe('metrics.typePost', () => {
  it('keeps totals of a publication as they stood on a day', async () => {
    const workspace = await aWorkspace()
    await published(workspace)
    expect(await workspace.run('metrics.typePost', { variantId: id('e', 7), day: today, figures: { reach: 900 } })).toBe(null)
    expect(await workspace.row('postDays', `${id('e', 7)}|${today}|person`)).toMatchObject({ reach: 900, likes: null, origin: 'person' })
  })

  it('refuses a post that is not out, days before it came out and what cannot be a count', async () => {
    const workspace = await aWorkspace()
    await published(workspace)
    await addPost(workspace)
    const type = (on: string, figures: object) => workspace.run('metrics.typePost', { variantId: id('e', 7), day: day(on), figures })
    expect(await workspace.run('metrics.typePost', { variantId: inBluesky, day: today, figures: { reach: 1 } })).toBe('notPublished')
    expect(await type('2026-11-19', { reach: 1 })).toBe('dayBeforePost')
    expect(await type('2026-11-23', { reach: 1 })).toBe('dayAhead')
    expect(await type('2026-11-22', { reach: -3 })).toBe('badFigure')
    expect(await workspace.run('metrics.typePost', { variantId: id('e', 99), day: today, figures: {} })).toBe('notFound')
  })
})

describe('metrics.import', () => {
  const file = {
    channelId: demo,
    days: [
      { day: day('2026-11-20'), figures: { reach: 10, followers: 5 } },
      { day: day('2026-11-21'), figures: { reach: 12 } },
    ],
    posts: [],
  }

  it('changes nothing the second time, and an empty cell takes nothing away', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'metrics.import', file)
    const before = await workspace.rows('channelDays')
    const nothing = { ok: true, value: { undoLabel: null } }
    const emptyCell = { ...file, days: [{ day: day('2026-11-20'), figures: { reach: null } }] }
    expect(await workspace.tryRun('metrics.import', file, (now + 1000) as EpochMs)).toMatchObject(nothing)
    expect(await workspace.tryRun('metrics.import', emptyCell)).toMatchObject(nothing)
    expect(await workspace.rows('channelDays')).toEqual(before)
  })

  it('is one undo step and stands beside typed values', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'metrics.typeChannelDay', { channelId: demo, day: day('2026-11-20'), figures: { reach: 99 } })
    await must(workspace, 'metrics.import', file)
    expect((await workspace.rows('channelDays')).map((one) => [one.day, one.origin, one.reach]).sort()).toEqual([
      ['2026-11-20', 'file', 10],
      ['2026-11-20', 'person', 99],
      ['2026-11-21', 'file', 12],
    ])
  })

  it('keeps totals of the channel’s own publications and leaves others alone', async () => {
    const workspace = await aWorkspace()
    await published(workspace)
    const posts = [{ variantId: id('e', 7), day: today, figures: { views: 50 } }]
    await must(workspace, 'metrics.import', { channelId: demo, days: [], posts })
    await must(workspace, 'metrics.import', { channelId: bluesky, days: [], posts })
    expect((await workspace.rows('postDays')).filter((one) => one.origin === 'file').map((one) => one.views)).toEqual([50])
  })

  it('refuses a file with an impossible row whole, and one too long', async () => {
    const workspace = await aWorkspace()
    const rows = (days: readonly object[]) => workspace.run('metrics.import', { ...file, days: days as typeof file.days })
    expect(await rows([...file.days, { day: '2026-11-22', figures: { reach: -1 } }])).toBe('badFigure')
    expect(await rows([...file.days, { day: '2026-11-24', figures: { reach: 1 } }])).toBe('dayAhead')
    expect(await rows(Array.from({ length: 20_001 }, () => ({ day: '2026-11-20', figures: { reach: 1 } })))).toBe('badCall')
    expect(await workspace.run('metrics.import', { ...file, channelId: id('c', 9) })).toBe('notFound')
    expect(await workspace.rows('channelDays')).toEqual([])
  })
})

describe('goal.set', () => {
  it('sets, changes and takes away a goal; at most three stand', async () => {
    const workspace = await aWorkspace()
    const set = (figure: string, target: number | null) => workspace.run('goal.set', { brandId: brand, figure, target })
    expect(await set('reach', 160_000)).toBe(null)
    expect(await set('reach', 170_000)).toBe(null)
    expect(await set('erReach', 0.07)).toBe(null)
    expect(await set('clicks', 3000)).toBe(null)
    expect(await set('views', 1)).toBe('tooManyGoals')
    expect(await set('clicks', null)).toBe(null)
    expect(await set('views', 1)).toBe(null)
    expect((await workspace.rows('goals')).filter((one) => one.deletedAt === null).map((one) => [one.figure, one.target])).toEqual([
      ['erReach', 0.07],
      ['reach', 170_000],
      ['views', 1],
    ])
  })

  it('refuses what is no goal', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.run('goal.set', { brandId: brand, figure: 'reach', target: 0 })).toBe('badGoal')
    expect(await workspace.run('goal.set', { brandId: brand, figure: 'reach', target: -5 })).toBe('badGoal')
    expect(await workspace.run('goal.set', { brandId: brand, figure: 'fame', target: 5 })).toBe('badCall')
    expect(await workspace.run('goal.set', { brandId: id('b', 9), figure: 'reach', target: 5 })).toBe('notFound')
  })
})
