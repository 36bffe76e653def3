import { addDays, dayOf, instantOf, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import { networkOfHost } from '#shared/networks/host-network.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { QueryResult } from '#shared/queries/index.ts'

export type HandSheet = NonNullable<QueryResult<'hand.sheet'>>

/** How long a publication by hand is put off. */
export const laterKinds = ['quarter', 'hour', 'tomorrow'] as const
export type LaterKind = (typeof laterKinds)[number]

const minuteMs = 60_000

/** When to say it again; `tomorrow` is the same time of day as planned, on the post's own clock. */
export function laterAt(kind: LaterKind, planned: EpochMs | null, zone: ZoneId, now: EpochMs): EpochMs {
  if (kind === 'quarter') return (now + 15 * minuteMs) as EpochMs
  if (kind === 'hour') return (now + 60 * minuteMs) as EpochMs
  const time = wallTimeAt(planned ?? now, zone).slice(11)
  return instantOf(`${addDays(dayOf(now, zone), 1)}T${time}` as WallTime, zone).at
}

/** The hashtags of a text in their order, each once, as one line; null: there are none. */
export function hashtagsOf(text: string): string | null {
  const found = text.match(/(?<![\p{L}\p{N}_&/])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+/gu) ?? []
  return found.length === 0 ? null : [...new Set(found)].join(' ')
}

/** The first line where more follows it: a headline field wants it alone. */
export function headlineOf(text: string): string | null {
  const end = text.indexOf('\n')
  return end > 0 ? text.slice(0, end).trim() : null
}

/** Whether an address a person typed can be kept: empty, or https. */
export function isGoodAddress(typed: string): boolean {
  const address = typed.trim()
  return address === '' || (URL.canParse(address) && new URL(address).protocol === 'https:')
}

/** The network an address leads to where that is not the one published to: most likely another tab's address was copied. */
export function otherNetwork(typed: string, network: NetworkId): NetworkId | null {
  const address = typed.trim()
  const found = URL.canParse(address) ? networkOfHost(new URL(address).hostname) : null
  return found === network ? null : found
}
