import type { EpochMs } from '#shared/kernel/time.ts'
import type { Fields } from './log-record.ts'
import { isBeingSent, isOutOfHand, isPublishing } from './publication-facts.ts'
import { fieldAfter, postIdOf, type WayBack } from './way-back.ts'

/** The living variants of a post, as they are now. */
export type PostRows = { variantsOf(postId: string): readonly Fields[] }

type Stays = { readonly way: WayBack; readonly fields: readonly string[] }

const timeFields = ['wallTime', 'zone', 'at', 'shelf']
const variantTimeFields = ['wallTime', 'at', 'postAt']

/**
 * What an undo must leave alone because of publication: a variant that was sent or is being sent, the text, pictures and
 * time of a post that is out of our hands, and a time that would make a waiting variant due in the past.
 */
export function fieldsThatStay(ways: readonly WayBack[], all: PostRows, now: EpochMs): readonly Stays[] {
  const brought = new Set(ways.filter(isBroughtIn).map(({ change }) => change.id))
  const rows = brought.size === 0 ? all : withoutVariants(all, brought)
  const stays = ways.map((way): Stays => {
    const own = brought.has(way.change.id) ? [] : ownFieldsThatStay(way, rows)
    return { way, fields: [...own, ...lateWaiting(way, now)] }
  })
  const pinned = new Set(ways.filter((way, i) => pinsTime(way, stays[i]?.fields ?? [], now)).map(postIdOf))
  for (const way of ways) if (gone(way, rows)) pinned.add(postIdOf(way))
  return [...stays, ...ways.map((way): Stays => ({ way, fields: pinned.has(postIdOf(way)) ? timeFieldsOf(way) : [] }))]
}

/** Whether the change made a variant that was out before it came here: a file said so. Nothing was sent, so it may go again. */
function isBroughtIn({ change, row }: WayBack): boolean {
  return change.table === 'variants' && change.before === null && isPublishing(change.after) && isPublishing(row) && row.remoteId === null
}

function withoutVariants(rows: PostRows, ids: ReadonlySet<string>): PostRows {
  return { variantsOf: (postId) => rows.variantsOf(postId).filter(({ id }) => !ids.has(String(id))) }
}

/** Fields of this very row that stay, whatever else the undo does. */
function ownFieldsThatStay(way: WayBack, rows: PostRows): readonly string[] {
  const all = Object.keys(way.set)
  if (way.change.table === 'variants') return isOutOfHand(way.row) ? all.filter((field) => field !== 'postAt') : []
  if (way.change.table === 'texts' || way.change.table === 'postMedia') return gone(way, rows) ? all : []
  if (way.change.table === 'posts' && (way.set.deletedAt ?? null) !== null) {
    const holds = way.change.before === null ? isOutOfHand : isBeingSent
    return rows.variantsOf(postIdOf(way)).some(holds) ? ['deletedAt', 'shelf'] : []
  }
  return []
}

/** A variant does not go back to waiting for a moment that is over: it would go out at once. */
function lateWaiting(way: WayBack, now: EpochMs): readonly string[] {
  if (way.change.table !== 'variants' || way.set.publication !== 'waiting') return []
  return isOver(fieldAfter(way, 'at'), now) ? ['publication'] : []
}

/** Whether the undo would give a variant that goes on waiting a time that is over. */
function pinsTime(way: WayBack, staying: readonly string[], now: EpochMs): boolean {
  if (way.change.table !== 'variants' || !Object.hasOwn(way.set, 'at') || staying.includes('at')) return false
  const publication = staying.includes('publication') ? way.row.publication : fieldAfter(way, 'publication')
  return publication === 'waiting' && isOver(way.set.at, now)
}

/** Whether a post is out of our hands: something of it is being sent, or everything has been. */
function gone(way: WayBack, rows: PostRows): boolean {
  const variants = rows.variantsOf(postIdOf(way))
  return variants.some(isBeingSent) || (variants.length > 0 && variants.every(isOutOfHand))
}

function timeFieldsOf(way: WayBack): readonly string[] {
  if (way.change.table === 'variants') return variantTimeFields
  if (way.change.table !== 'posts') return []
  return Object.hasOwn(way.set, 'deletedAt') ? timeFields.filter((field) => field !== 'shelf') : timeFields
}

function isOver(at: unknown, now: EpochMs): boolean {
  return typeof at === 'number' && at <= now
}
