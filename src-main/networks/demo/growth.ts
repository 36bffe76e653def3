import type { EpochMs } from '#shared/kernel/time.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

export type Totals = { readonly likes: number; readonly reposts: number; readonly replies: number }

/**
 * How many follow a pretend account: 300 to 12,000 at first, by its name, then 0.1 to 0.4 % more each day. A pure
 * function, so that asking twice tells the same and every later day tells no less.
 */
export function followersOf(account: string, since: EpochMs, now: EpochMs): number {
  const daily = 0.001 + 0.003 * chance(`${account}|growth`)
  const days = Math.max(0, now - since) / dayMs
  return Math.floor(sizeOf(account) * (1 + daily * days))
}

function sizeOf(account: string): number {
  return 300 * 10 ** (1.6 * chance(`${account}|size`))
}

/**
 * Running totals of a pretend post. One to six followers in a hundred like it in the end, most of them within a day; a
 * part of those repost and answer. Depends on the post's id, its account and its age alone, and never falls.
 */
export function totalsOf(remoteId: string, account: string, ageMs: number): Totals {
  const appeal = chance(`${remoteId}|appeal`) ** 2
  const most = sizeOf(account) * (0.01 + 0.05 * appeal)
  const pace = hourMs * (6 + 10 * chance(`${remoteId}|pace`))
  const reached = 1 - Math.exp(-Math.max(0, ageMs) / pace)
  return {
    likes: Math.floor(most * reached),
    reposts: Math.floor(most * (0.05 + 0.15 * chance(`${remoteId}|reposts`)) * reached),
    replies: Math.floor(most * (0.03 + 0.12 * chance(`${remoteId}|replies`)) * reached),
  }
}

/** A number from 0 to below 1 that always is the same for the same words: FNV-1a (32 bits), then a final mix (murmur3). */
export function chance(words: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
