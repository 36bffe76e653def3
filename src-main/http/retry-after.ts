import type { EpochMs } from '#shared/kernel/time.ts'

/** Longest wait believed, so that a nonsense header cannot silence a channel for ever. */
const longestWaitMs = 24 * 3_600_000

/**
 * When a server wants to be asked again: `Retry-After` in seconds or as a date (RFC 9110 §10.2.3), else
 * `RateLimit-Reset` as Unix seconds (Bluesky's form) when nothing of the limit remains. Null: it did not say.
 */
export function retryMoment(headers: Readonly<Record<string, string>>, now: EpochMs): EpochMs | null {
  const moment = fromRetryAfter(headers['retry-after'], now) ?? fromRateLimit(headers)
  return moment === null ? null : (Math.min(Math.max(moment, now), now + longestWaitMs) as EpochMs)
}

function fromRetryAfter(value: string | undefined, now: EpochMs): number | null {
  if (value === undefined) return null
  if (/^\d+$/.test(value.trim())) return now + Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : date
}

function fromRateLimit(headers: Readonly<Record<string, string>>): number | null {
  const reset = Number(headers['ratelimit-reset'])
  return headers['ratelimit-remaining'] === '0' && reset > 0 ? reset * 1000 : null
}
