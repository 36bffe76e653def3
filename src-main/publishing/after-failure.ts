import type { PublishProblem } from '#shared/domain/publishing/problem.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

/** What to do about a step that did not succeed. `lookUp`: ask the network whether it happened before anything else. */
export type NextStep =
  | { readonly do: 'retry'; readonly at: EpochMs }
  | { readonly do: 'ask' }
  | { readonly do: 'stop' }
  | { readonly do: 'lookUp' }

const firstDelayMs = 30_000
const longestDelayMs = 15 * 60_000
const longestUnreachableMs = 60_000
const mostAttempts = 6

/**
 * Decides what happens after a publication step failed.
 *
 * Pure: reads no clock and throws no dice, so the publisher can be replayed in tests. Delays double from 30 s up to
 * 15 min, each shortened by up to a fifth so that channels do not march in step; after the sixth attempt, counted across
 * restarts, a person decides. A network that cannot be reached at all is only waited for: being offline is normal, and
 * the late rule ends the waiting.
 *
 * @param tried   attempts of this publication that had failed before this one
 * @param now     the moment of the failure
 * @param jitter  0 ≤ x < 1
 */
export function afterFailure(problem: PublishProblem, tried: number, now: EpochMs, jitter: number): NextStep {
  if (problem.sort === 'unknown') return { do: 'lookUp' }
  if (problem.sort === 'user') return { do: 'ask' }
  if (problem.sort === 'final') return { do: 'stop' }
  const offline = problem.kind === 'unreachable' || problem.kind === 'proxyFailed'
  if (!offline && tried + 1 >= mostAttempts) return { do: 'ask' }
  const longest = offline ? longestUnreachableMs : longestDelayMs
  const delay = Math.min(firstDelayMs * 2 ** tried, longest) * (1 - jitter / 5)
  return { do: 'retry', at: Math.round(Math.max(now + delay, problem.notBefore ?? 0)) as EpochMs }
}

/**
 * Whether a publication may no longer go out by itself.
 *
 * @param dueAt       when it was to appear
 * @param lateMinutes how late it still may, minutes
 */
export function isTooLate(dueAt: EpochMs, lateMinutes: number, now: EpochMs): boolean {
  return now - dueAt > lateMinutes * 60_000
}
