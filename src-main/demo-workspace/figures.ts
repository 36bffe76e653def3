import { chance } from '#main/networks/demo/growth.ts'
import type { DayKey } from '#shared/kernel/time.ts'

/** What a network's own export would tell of a channel's day. */
export type DayFigures = { readonly reach: number; readonly views: number; readonly clicks: number }

const weekdays = [0.82, 1, 1.06, 1.12, 1.18, 1.04, 0.78] as const

/**
 * A day of a channel, always the same for the same channel and day: a sixth of the followers see it, more on a Thursday than
 * on a Sunday; reach grows from month to month while links are followed less.
 *
 * @param ago days before the present
 */
export function dayFigures(channel: string, followers: number, day: DayKey, ago: number): DayFigures {
  const wave = 0.72 + 0.56 * chance(`${channel}|${day}|reach`)
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 1
  const reach = Math.round(followers * 0.16 * wave * weekday * (1 - 0.006 * ago))
  const views = Math.round(reach * (1.25 + 0.2 * chance(`${channel}|${day}|views`)))
  const clicks = Math.round(views * 0.018 * (0.7 + 0.6 * chance(`${channel}|${day}|clicks`)) * (1 + 0.006 * ago))
  return { reach, views, clicks }
}

/** Totals of a post that a network's export tells beside reactions. */
export type PostFigures = DayFigures & { readonly saves: number }

/** What a post came to by an age: a quarter to a half of the followers saw it in the end, most of them in its first two days. */
export function postFigures(post: string, followers: number, ageDays: number): PostFigures {
  const reached = 1 - Math.exp(-Math.max(0, ageDays) / 1.4)
  const reach = Math.round(followers * (0.24 + 0.3 * chance(`${post}|reach`)) * reached)
  return {
    reach,
    views: Math.round(reach * (1.15 + 0.3 * chance(`${post}|views`))),
    clicks: Math.round(reach * (0.004 + 0.03 * chance(`${post}|clicks`) ** 2)),
    saves: Math.round(reach * (0.002 + 0.012 * chance(`${post}|saves`))),
  }
}

/** An amount a person would write down as a goal: two digits that count. */
export function roundGoal(amount: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, amount))) - 1)
  return Math.max(1, Math.round(amount / unit) * unit)
}
