import { describe, expect, it } from 'vitest'
import { channelHistories, sumDays } from '#shared/domain/metrics/channel-history.ts'
import { dailyAmounts, dailyFollowers, gainsByChannel } from '#shared/domain/metrics/daily-series.ts'
import { dayAxis } from '#shared/domain/metrics/day-axis.ts'
import { changeOf, rateOf } from '#shared/domain/metrics/figures.ts'
import {
  type ChannelDay,
  channelDayId,
  type FigureOrigin,
  noChannelCounts,
  noPostCounts,
  type PostDay,
  postDayId,
} from '#shared/domain/metrics/metrics.ts'
import { gainsOf, postHistories, totalsAt } from '#shared/domain/metrics/post-history.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import { bluesky, brand, demo, inBluesky, post } from '#tests/unit/commands/a-workspace.ts'

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}` as DayKey
const axis = dayAxis(day(1), day(5))
const all = { start: 0, end: 5 }

function channelDay(n: number, origin: FigureOrigin, counts: Partial<ChannelDay>, channelId = bluesky): ChannelDay {
  const id = channelDayId(channelId, day(n), origin)
  return { id, channelId, brandId: brand, day: day(n), takenAt: n as EpochMs, origin, ...noChannelCounts, deletedAt: null, ...counts }
}

function postDay(n: number, origin: FigureOrigin, counts: Partial<PostDay>): PostDay {
  const id = postDayId(inBluesky, day(n), origin)
  const whose = { variantId: inBluesky, postId: post, channelId: bluesky, brandId: brand }
  return { id, ...whose, day: day(n), takenAt: n as EpochMs, origin, ...noPostCounts, deletedAt: null, ...counts }
}

describe('days of a channel', () => {
  it('believe a person before the network and the network before a file, field by field', () => {
    const rows = [
      channelDay(2, 'file', { reach: 10, views: 20, clicks: 3 }),
      channelDay(2, 'network', { reach: 11, views: 21 }),
      channelDay(2, 'person', { reach: 12 }),
    ]
    for (const order of [rows, rows.toReversed()]) {
      const history = channelHistories(order, axis).get(bluesky)
      if (!history) throw new Error('no history')
      expect(['reach', 'views', 'clicks', 'likes'].map((measure) => history.values.get(measure as 'reach')?.[1])).toEqual([
        12,
        21,
        3,
        Number.NaN,
      ])
    }
  })

  it('add up what is known and say for how many days; nothing known is null, not zero', () => {
    const rows = [channelDay(1, 'file', { reach: 0 }), channelDay(3, 'file', { reach: 5 }), channelDay(4, 'person', { views: 9 })]
    const history = channelHistories(rows, axis).get(bluesky)
    if (!history) throw new Error('no history')
    expect(sumDays(history, ['reach'], all)).toEqual({ sum: 5, knownDays: 2, origins: 4, takenAt: 3, told: Uint8Array.of(1, 0, 1, 0, 0) })
    expect(sumDays(history, ['clicks'], all)).toEqual({ sum: null, knownDays: 0, origins: 0, takenAt: null, told: new Uint8Array(5) })
    // Reach only of days that know views too: none.
    expect(sumDays(history, ['reach'], all, ['views']).sum).toBe(null)
  })

  it('do not hear what was taken away or lies outside', () => {
    const rows = [channelDay(2, 'person', { reach: 7, deletedAt: 1 as EpochMs }), channelDay(9, 'person', { reach: 7 })]
    expect(channelHistories(rows, axis).size).toBe(0)
  })

  it('keep a channel’s followers standing until its next count, so that a skipped day is no loss', () => {
    const rows = [
      channelDay(1, 'network', { followers: 100 }),
      channelDay(2, 'network', { followers: 110 }),
      channelDay(4, 'network', { followers: 120 }),
      channelDay(2, 'person', { followers: 50 }, demo),
    ]
    const histories = [...channelHistories(rows, axis).values()]
    expect(dailyFollowers(histories, all)).toEqual([null, 160, 160, 170, null])
    // One channel alone is shown as it was counted, gap and all.
    expect(dailyFollowers(histories.slice(0, 1), all)).toEqual([100, 110, null, 120, null])
  })
})

describe('totals of a publication', () => {
  it('are the newest known of each field up to the day, whoever told it', () => {
    const rows = [
      postDay(1, 'network', { likes: 3, reposts: 1 }),
      postDay(2, 'person', { reach: 400 }),
      postDay(3, 'network', { likes: 5, reposts: 1 }),
      postDay(4, 'network', { likes: 9, reposts: 2 }),
    ]
    const history = postHistories(rows).get(inBluesky) ?? []
    expect(totalsAt(history, day(3))).toMatchObject({ likes: 5, reposts: 1, replies: null, reach: 400, takenAt: 3, origins: 3 })
    expect(totalsAt(history, day(1))).toMatchObject({ likes: 3, reach: null })
  })

  it('are the first ones after the day when the post was counted later', () => {
    const history = postHistories([postDay(4, 'network', { likes: 9 }), postDay(5, 'network', { likes: 10 })]).get(inBluesky) ?? []
    expect(totalsAt(history, day(2)).likes).toBe(9)
  })

  it('gain by the day; the first total is a gain only up to the day after publication', () => {
    const rows = [postDay(2, 'network', { likes: 3 }), postDay(3, 'network', { likes: 8 }), postDay(5, 'network', { likes: 6 })]
    const history = postHistories(rows).get(inBluesky) ?? []
    const likes = (lastFirst: DayKey | null) => gainsOf(history, lastFirst).map((one) => [one.day, one.gain])
    expect(likes(day(2))).toEqual([
      [day(2), 3],
      [day(3), 5],
      [day(5), -2],
    ])
    expect(likes(day(1))).toEqual([
      [day(3), 5],
      [day(5), -2],
    ])
  })

  it('stand in for a channel’s own day where that is not known', () => {
    const history =
      postHistories([postDay(2, 'network', { likes: 3 }), postDay(3, 'network', { likes: 8, replies: 1 })]).get(inBluesky) ?? []
    const gains = gainsByChannel([{ channelId: bluesky, gains: gainsOf(history, day(2)) }], axis)
    const own = channelHistories([channelDay(3, 'person', { likes: 40 }), channelDay(4, 'person', { reposts: 2 })], axis)
    expect(dailyAmounts([...own.values()], gains, 'engagement', all)).toEqual([null, 3, 40, 2, null])
  })
})

describe('shares', () => {
  it('have no result over zero or over what is missing', () => {
    expect([rateOf(5, 0), rateOf(5, null), rateOf(null, 5), rateOf(0, 5), rateOf(1, 4)]).toEqual([null, null, null, 0, 0.25])
  })

  it('change by points, amounts by a share of what was before', () => {
    expect(changeOf('erReach', 0.064, 0.057)?.by).toBeCloseTo(0.007, 10)
    expect(changeOf('reach', 118, 100)).toEqual({ kind: 'share', by: 0.18 })
    expect([changeOf('reach', 5, 0), changeOf('reach', null, 3)]).toEqual([null, null])
  })
})
