import type { Answer } from '#renderer/features/queue/index.ts'
import type { StatusMark } from '#renderer/ui/status/status-shape.tsx'
import { fixedBecause, isUnsent } from '#shared/domain/posts/publication.ts'
import { plainText } from '#shared/domain/texts/rich-text.ts'
import { isPast } from '#shared/domain/time/wall-time.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { networks } from '#shared/networks/index.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'

export type DetailVariant = PostDetail['variants'][number]

/** What can be done to the whole post from here. */
export type Step = 'schedule' | 'unschedule' | 'publishNow' | 'open'

/**
 * The next step and the one beside it. A post that would be refused is opened to be mended; one whose time has passed
 * can only go out now; one that waits is left alone, or taken back.
 */
export function stepsOf(detail: PostDetail, now: EpochMs): { readonly primary: Step; readonly second: Step | null } {
  const { post, variants, checks } = detail
  const unsent = variants.filter((one) => one.publication === 'none' || one.publication === 'skipped')
  if (variants.some((one) => one.publication === 'waiting')) return { primary: 'open', second: 'unschedule' }
  if (unsent.length === 0) return { primary: 'open', second: null }
  const blocks = checks.filter((one) => one.level === 'blocks' && one.kind !== 'noTime' && one.kind !== 'inThePast')
  if (blocks.length > 0) return { primary: 'open', second: null }
  if (post.at === null || isPast(post.at, now)) return { primary: 'publishNow', second: 'open' }
  return { primary: 'schedule', second: 'open' }
}

/** Steps that only the menu offers. */
export function menuStepsOf(detail: PostDetail, now: EpochMs): readonly Step[] {
  const { primary, second } = stepsOf(detail, now)
  const waiting = detail.variants.some((one) => one.publication === 'waiting')
  const offered: readonly Step[] = [
    ...(detail.variants.some(isUnsent) ? (['publishNow'] as const) : []),
    ...(waiting ? (['unschedule'] as const) : []),
  ]
  return offered.filter((step) => step !== primary && step !== second)
}

export function canMove(detail: PostDetail): boolean {
  return fixedBecause(detail.variants) === null
}

/** Whether anything of the post is still to be sent, so that checks matter. */
export function isOpen(detail: PostDetail): boolean {
  return detail.variants.length === 0 || detail.variants.some((one) => ['none', 'waiting', 'failed', 'skipped'].includes(one.publication))
}

/** What the publisher asks about one channel. */
export type Question = 'late' | 'unknown' | 'problem' | 'restored' | 'manual'

/** The question a variant waits with; null: it needs nobody. */
export function questionOf({ publication, job }: Pick<DetailVariant, 'publication' | 'job'>): Question | null {
  if (publication === 'manual') return 'manual'
  if (job?.state === 'asking' && job.question) return job.question
  if (publication === 'unknown') return 'unknown'
  return publication === 'failed' ? 'problem' : null
}

/** The answers to a question, or the way to the channel's sign-in. A network that cannot look a post up is not offered to do so. */
export function answersTo(question: Question, variant: Pick<DetailVariant, 'channel' | 'problem'>): readonly (Answer | 'signIn')[] {
  if (question === 'late') return ['sendLate', 'skip']
  if (question === 'problem') return variant.problem?.kind === 'signInExpired' ? ['signIn', 'retry'] : ['retry', 'skip']
  if (question === 'manual') return ['openSheet', 'published', 'later', 'skip']
  const lookUp = networks[variant.channel.network].lookUp === 'byKey' ? (['lookUp'] as const) : []
  return [...lookUp, 'published', 'notPublished']
}

/** What can still be done with a variant in its network, through the program. A post confirmed by hand has no known place. */
export function changesOf({ publication, remoteId, channel }: Pick<DetailVariant, 'publication' | 'remoteId' | 'channel'>) {
  const { edit, remove } = networks[channel.network].afterwards
  if (publication !== 'published' || remoteId === null || channel.manual || channel.deletedAt !== null) return []
  return [...(edit ? (['edit'] as const) : []), ...(remove ? (['remove'] as const) : [])]
}

const marks: { readonly [Publication in DetailVariant['publication']]: StatusMark } = {
  none: 'draft',
  waiting: 'scheduled',
  handingOver: 'handedOver',
  handedOver: 'handedOver',
  sending: 'publishing',
  published: 'published',
  partly: 'partly',
  unknown: 'unknown',
  failed: 'failed',
  manual: 'manual',
  skipped: 'skipped',
  removed: 'archived',
}

/** The glyph of one channel's row; a late one has a mark of its own. */
export function markOf(variant: Pick<DetailVariant, 'publication' | 'job'>): StatusMark {
  return questionOf(variant) === 'late' ? 'late' : marks[variant.publication]
}

/** The text after its first line, for the excerpt, and its length in characters as people see them. */
export function excerptOf(detail: Pick<PostDetail, 'text'>): { readonly rest: string; readonly characters: number } {
  const plain = plainText(detail.text)
  const end = plain.indexOf('\n')
  const characters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(plain)].length
  return { rest: end < 0 ? '' : plain.slice(end).trim().slice(0, 600), characters }
}
