import type { Clock, EpochMs } from '#shared/kernel/time.ts'

/** What we allow ourselves against a network in a stretch of time, so that we slow down before it refuses. */
export type RateBudget = {
  /** Takes `cost` tokens and answers null, or takes nothing and answers when they will be there. */
  take(cost: number): EpochMs | null
}

/**
 * A token bucket: full at first, `capacity` tokens, filled evenly over `perMs` milliseconds. A cost above the
 * capacity counts as the capacity, or it could never be paid. A clock that goes back adds nothing.
 */
export function createRateBudget(clock: Clock, rule: { readonly capacity: number; readonly perMs: number }): RateBudget {
  const perToken = rule.perMs / rule.capacity
  let tokens = rule.capacity
  let filledAt = clock.now()
  return {
    take(wanted) {
      const cost = Math.min(wanted, rule.capacity)
      const now = clock.now()
      tokens = Math.min(rule.capacity, tokens + Math.max(0, now - filledAt) / perToken)
      filledAt = now
      if (tokens < cost) return Math.ceil(now + (cost - tokens) * perToken) as EpochMs
      tokens -= cost
      return null
    },
  }
}
