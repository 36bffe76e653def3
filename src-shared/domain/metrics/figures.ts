import type { ChannelId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { FigureOrigin } from './metrics.ts'

/**
 * How a figure behaves: an `amount` adds up over days, a `level` stands at the period's end, a `gain` is the difference of
 * two levels, a `rate` is a share of one (0.064 is 6,4 %) and never adds up.
 */
export type FigureKind = 'amount' | 'level' | 'gain' | 'rate'

/** Every figure of the Metrics room by its name, which goals and reports use too. */
export const figureKinds = {
  reach: 'amount',
  views: 'amount',
  engagement: 'amount',
  clicks: 'amount',
  posts: 'amount',
  followers: 'level',
  followersGain: 'gain',
  followersGrowth: 'rate',
  erReach: 'rate',
  erViews: 'rate',
  erFollowers: 'rate',
  reachRate: 'rate',
  viewRate: 'rate',
  ctr: 'rate',
} as const satisfies Record<string, FigureKind>

export type FigureId = keyof typeof figureKinds

export const figureIds = Object.keys(figureKinds) as readonly FigureId[]

/** What a formula is filled in with. `audience` is the followers of the channel, once for each publication. */
export type FigureInput =
  | 'reach'
  | 'views'
  | 'engagement'
  | 'clicks'
  | 'posts'
  | 'audience'
  | 'followersStart'
  | 'followersEnd'
  | 'followersGain'

/**
 * The two sides of each rate (§2.5 of the field's formulas). The denominator belongs to the name wherever it is shown: «ERR»
 * alone means two opposite things (reactions by reach; in Telegram views by subscribers, our `viewRate`).
 *
 * - erReach = (likes + reposts + replies) / reach. Source: vc.ru/social/1847340.
 * - erViews = (likes + reposts + replies) / views. Source: popsters.com (ERview); in Telegram the plain ER: adgem.ru.
 * - erFollowers = (likes + reposts + replies) / followers / publications. Source: popsters.com (average ER post).
 * - reachRate = reach / followers / publications. Source: tretyakov.co (ReachRate).
 * - viewRate = views / followers / publications: ERR as Telegram means it. Source: vc.ru 1837254, adgem.ru.
 * - ctr = clicks / views. Source: tgboost.shop.
 * - followersGrowth = followers gained / followers at the beginning.
 */
export const rateSides = {
  erReach: { over: 'engagement', under: 'reach' },
  erViews: { over: 'engagement', under: 'views' },
  erFollowers: { over: 'engagement', under: 'audience' },
  reachRate: { over: 'reach', under: 'audience' },
  viewRate: { over: 'views', under: 'audience' },
  ctr: { over: 'clicks', under: 'views' },
} as const satisfies Partial<Record<FigureId, { readonly over: FigureInput; readonly under: FigureInput }>>

export type RateId = keyof typeof rateSides

/** A figure with all that explains it. */
export type FigureValue = {
  readonly figure: FigureId
  /** Null: not known, or its denominator is zero. Never 0 for what is missing. */
  readonly value: number | null
  /** The numbers put into the formula. */
  readonly inputs: { readonly [Input in FigureInput]?: number | null }
  /** Counted from the channel's own days, from the totals of publications, or (over several channels) from both; null: from nothing. */
  readonly basis: 'days' | 'posts' | 'both' | null
  readonly origins: readonly FigureOrigin[]
  /** When the newest of what it is made from was taken. */
  readonly takenAt: EpochMs | null
  /** What went into it. `days` is that of the best known channel. */
  readonly counted: { readonly days: number; readonly posts: number }
  /** What is not known and so is not in it. */
  readonly missing: { readonly channels: readonly ChannelId[]; readonly days: number; readonly posts: number }
}

/** A share of one; null when a side is missing or nothing stands below the line. */
export function rateOf(over: number | null, under: number | null): number | null {
  return over === null || under === null || under <= 0 ? null : over / under
}

/** Adds what is known; null when nothing is. */
export function sumKnown(values: Iterable<number | null>): number | null {
  let sum: number | null = null
  for (const value of values) if (value !== null) sum = (sum ?? 0) + value
  return sum
}

/** How a figure changed: amounts and levels by a share of the value before, rates by a difference of shares (percentage points). */
export type FigureChange = { readonly kind: 'share' | 'points'; readonly by: number }

/** The change against the period before; null when one of them is missing, or a share of nothing would be asked for. */
export function changeOf(figure: FigureId, now: number | null, before: number | null): FigureChange | null {
  if (now === null || before === null) return null
  if (figureKinds[figure] === 'rate') return { kind: 'points', by: now - before }
  return before === 0 ? null : { kind: 'share', by: (now - before) / Math.abs(before) }
}
