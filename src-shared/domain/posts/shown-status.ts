import { approvalState } from './content-key.ts'
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
 * A post that was approved and changed since is on review again; work handed back with remarks is *returned*.
 *
 * @param variants variants of this post; tombstones are left out here
 */
export function shownStatus(
  post: Pick<Post, 'stage' | 'returned' | 'textKey' | 'mediaKey' | 'approvedKey'>,
  variants: readonly Pick<Variant, 'id' | 'publication' | 'ownText' | 'deletedAt'>[],
): ShownStatus {
  const publications = variants.filter((one) => one.deletedAt === null).map((one) => one.publication)
  return statusOfPublications(publications) ?? statusOfWork(post, variants)
}

function statusOfWork(post: Parameters<typeof shownStatus>[0], variants: Parameters<typeof shownStatus>[1]): ShownStatus {
  if (post.stage === 'approved' && approvalState(post, variants) === 'changed') return 'review'
  const atWork = post.stage === 'brief' || post.stage === 'inWork' || post.stage === 'review'
  return post.returned && atWork ? 'returned' : post.stage
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
