import type { EpochMs } from '#shared/kernel/time.ts'
import type { Post } from './post.ts'
import type { Publication, Variant } from './variant.ts'

/** The statuses a person sees (ux.md); derived, never stored. */
export const shownStatuses = [
  'idea',
  'draft',
  'brief',
  'inWork',
  'review',
  'returned',
  'approved',
  'scheduled',
  'handedOver',
  'publishing',
  'published',
  'partly',
  'unknown',
  'failed',
  'manual',
  'paused',
  'skipped',
  'archived',
] as const
export type ShownStatus = (typeof shownStatuses)[number]

/**
 * The one status of a post, from its stage and where its publications stand.
 *
 * What goes on now comes first, then what needs a person, then what is over, then what will be. That everything is
 * paused is a mark of the queue, not a status.
 *
 * @param variants variants of this post; tombstones are left out here
 * @param _approvals none exist yet; the argument keeps callers ready
 * @param _now the moment of looking; no status depends on it yet
 */
export function shownStatus(
  post: Pick<Post, 'stage'>,
  variants: readonly Pick<Variant, 'publication' | 'deletedAt'>[],
  _approvals: readonly never[],
  _now: EpochMs,
): ShownStatus {
  const publications = variants.filter((one) => one.deletedAt === null).map((one) => one.publication)
  return statusOfPublications(publications) ?? post.stage
}

/** Null where no publication says anything yet, so that the stage speaks. */
function statusOfPublications(publications: readonly Publication[]): ShownStatus | null {
  const has = (...wanted: readonly Publication[]) => publications.some((one) => wanted.includes(one))
  const all = (...wanted: readonly Publication[]) => publications.length > 0 && publications.every((one) => wanted.includes(one))
  if (has('sending', 'handingOver')) return 'publishing'
  if (has('unknown')) return 'unknown'
  if (has('failed')) return has('published', 'partly') ? 'partly' : 'failed'
  if (has('manual')) return 'manual'
  if (has('published') && all('published', 'removed', 'skipped')) return 'published'
  if (has('published', 'partly')) return 'partly'
  if (has('waiting')) return 'scheduled'
  if (has('handedOver')) return 'handedOver'
  if (all('removed')) return 'archived'
  return all('skipped', 'removed') ? 'skipped' : null
}
