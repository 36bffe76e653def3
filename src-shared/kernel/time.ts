import { z } from 'zod'

declare const timeOf: unique symbol

/** An instant: milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number & { readonly [timeOf]: 'epochMs' }
/** What the clock on the wall shows: `2026-11-22T09:30`, with `:ss` only where a person typed seconds. No zone. */
export type WallTime = string & { readonly [timeOf]: 'wallTime' }
/** An IANA zone name such as `Europe/Moscow`. */
export type ZoneId = string & { readonly [timeOf]: 'zone' }
/** A calendar day, `2026-11-22`. */
export type DayKey = string & { readonly [timeOf]: 'day' }
/** A calendar month, `2026-11`. */
export type MonthKey = string & { readonly [timeOf]: 'month' }

export const epochMsSchema = z.number().int().nonnegative() as unknown as z.ZodType<EpochMs>
export const wallTimeSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/) as unknown as z.ZodType<WallTime>
export const zoneSchema = z.string().min(1).max(64) as unknown as z.ZodType<ZoneId>
export const dayKeySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/) as unknown as z.ZodType<DayKey>

/** The only way code asks what time it is, so that tests can say it. */
export type Clock = {
  now(): EpochMs
  /** Calls back once at or soon after `at`; the returned function cancels. */
  at(moment: EpochMs, call: () => void): () => void
}
