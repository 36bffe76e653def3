import type { Bridge, Watching } from '#renderer/bridge/index.ts'
import type { QueryArgs, QueryName } from '#shared/queries/index.ts'
import { buildOf } from './build-of.ts'

/** A question the window asks at its start, as it was asked the last time. */
type Asked = readonly [name: QueryName, args: QueryArgs<QueryName>]

/** `build`: what is asked and how is a matter of one build. */
type Kept = { readonly build: string; readonly asked: readonly Asked[] }

const key = 'asked-first'

/** How long an answer that nobody asked for is kept up, ms; and when a start is over and what it asked is remembered. */
const heldMs = 1500
const rememberAfterMs = 4000

/**
 * Asks at once what the last start asked, so that the answers are on their way while the window is still being drawn; whatever
 * is asked again finds them, the rest is let go. They are live answers of this run: nothing is drawn from memory.
 */
export function askFirst(bridge: Bridge): void {
  setTimeout(() => remember(bridge), rememberAfterMs)
  if (bridge.state.get().workspace === null) return
  const stops = read().map(([name, args]) => bridge.keep(name, args))
  setTimeout(() => {
    for (const stop of stops) stop()
  }, heldMs)
}

function remember(bridge: Bridge): void {
  const kept: Kept = { build: buildOf(), asked: worthAsking(bridge.watched()) }
  localStorage.setItem(key, JSON.stringify(kept))
}

/** What stands around the posts of a plan and over its days, and all they are warned about, is asked for when they are drawn. */
const later: ReadonlySet<QueryName> = new Set<QueryName>(['occasions.setup', 'plan.placed'])
const isLater = (name: QueryName) => later.has(name) || name.startsWith('warnings.')

/**
 * Of the watches of a start those that the next one will want: not those about a moment, which has passed by then. The longest
 * answers come first, they take longest.
 */
export function worthAsking(watched: readonly Watching[]): readonly Asked[] {
  const lasting = watched.filter(({ name, args }) => !('asOf' in args) && !isLater(name))
  return lasting
    .toSorted((a, b) => lengthOf(b.last) - lengthOf(a.last))
    .map(({ name, args }) => [name, args as QueryArgs<QueryName>] as const)
}

function lengthOf(answer: unknown): number {
  return Array.isArray(answer) ? answer.length : 0
}

function read(): readonly Asked[] {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
    return kept?.build === buildOf() ? kept.asked : []
  } catch {
    return []
  }
}
