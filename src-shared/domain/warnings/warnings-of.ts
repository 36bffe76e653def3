import type { Rubric } from '#shared/domain/brands/brand.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { type QuietQuestion, quietAt, quietKey } from '#shared/domain/publishing/quiet-days.ts'
import { digestOf } from '#shared/kernel/digest.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { Pair, Place } from './pairs.ts'
import type { LabelLack, PlanWarning } from './plan-warning.ts'

/** A post as the rules of warnings look at it. */
export type WarnedPost = Pick<Post, 'id' | 'firstLine' | 'ad' | 'meant'> & { readonly rubric: Pick<Rubric, 'id' | 'kind'> | null }

/**
 * What a post is warned about because of pairs it is in: of each kind the nearest other post, or the most alike, that nobody said
 * is meant so. Said of one post of a pair, it is said of both.
 *
 * @param limit the brand's rule, minutes
 */
export function pairWarnings(
  post: WarnedPost,
  pairs: { readonly near: readonly Pair[]; readonly same: readonly Pair[]; readonly limit: number },
  others: ReadonlyMap<PostId, WarnedPost>,
): readonly PlanWarning[] {
  const near = met(post, pairs.near, others, 'near')
    .map((one) => ({ ...one, minutes: Math.round(Math.min(...one.meetings.map(distance)) / 60_000) }))
    .toSorted((one, other) => one.minutes - other.minutes)[0]
  const same = met(post, pairs.same, others, 'same')
    .map((one) => ({ ...one, likeness: Math.max(...one.meetings.map((pair) => pair.likeness)) }))
    .toSorted((one, other) => other.likeness - one.likeness || distance(one.meetings[0]) - distance(other.meetings[0]))[0]
  return [
    ...(near ? [{ kind: 'tooNear', ...told(near), minutes: near.minutes, limit: pairs.limit } as const] : []),
    ...(same ? [{ kind: 'sameText', ...told(same), likeness: same.likeness } as const] : []),
  ]
}

type Meeting = {
  readonly other: WarnedPost
  readonly meetings: readonly Pair[]
  readonly theirs: Place
  readonly key: string
  readonly about: string
}

/** The other posts a post meets in the pairs, each once, with all the channels they meet in; those meant so left out. */
function met(
  post: WarnedPost,
  pairs: readonly Pair[],
  others: ReadonlyMap<PostId, WarnedPost>,
  prefix: 'near' | 'same',
): readonly Meeting[] {
  const byOther = Map.groupBy(pairs, ({ first, second }) => (first.postId === post.id ? second.postId : first.postId))
  return [...byOther].flatMap(([otherId, meetings]): readonly Meeting[] => {
    const other = others.get(otherId)
    const theirs = meetings.flatMap(({ first, second }) => [first, second]).find((place) => place.postId === otherId)
    if (!other || !theirs) return []
    const about = digestOf(
      meetings
        .map(prefix === 'near' ? timesOf : textsOf)
        .sort()
        .join(' '),
    ).slice(0, 16)
    const key = `${prefix} ${otherId}`
    const meant = post.meant[key] === about || other.meant[`${prefix} ${post.id}`] === about
    return meant ? [] : [{ other, meetings, theirs, key, about }]
  })
}

function timesOf({ first, second }: Pair): string {
  return `${first.channelId} ${first.at} ${second.at}`
}

function textsOf({ first, second }: Pair): string {
  return [first.textKey, second.textKey].sort().join(' ')
}

function distance(pair: Pair | undefined): number {
  return pair ? pair.second.at - pair.first.at : 0
}

function told({ other, meetings, theirs, key, about }: Meeting) {
  return {
    other: { postId: other.id, firstLine: other.firstLine, at: theirs.at },
    channelIds: [...new Set(meetings.map(({ first }) => first.channelId))],
    key,
    about,
  }
}

/** The first of a post's times that lies on a quiet day, where nobody said that it goes out all the same; null: none does. */
export function quietWarning(
  post: Pick<WarnedPost, 'meant'>,
  times: readonly EpochMs[],
  { brand, quiet }: Pick<QuietQuestion, 'brand' | 'quiet'>,
): PlanWarning | null {
  const [first] = times.toSorted((one, other) => one - other).flatMap((at) => quietAt({ at, brand, post, quiet }) ?? [])
  return first ? { kind: 'quietDay', day: first.day, reason: first.quiet.reason, key: quietKey, about: first.day } : null
}

/**
 * What an advertising post lacks of its label: since 1 September 2022 every advertisement on the internet in Russia names its
 * advertiser and carries the identifier `erid` (347-FZ, article 18.1 of the Advertising Act). A post of an advertising rubric that
 * nobody called advertising is asked about. Null: nothing, or it is meant so.
 */
export function labelWarning({ ad, rubric, meant }: WarnedPost): PlanWarning | null {
  const lacks = labelLack(ad, rubric)
  if (lacks === null) return null
  const about = lacks === 'label' ? `rubric ${rubric?.id ?? ''}` : lacks
  return meant.label === about ? null : { kind: 'noAdLabel', lacks, key: 'label', about }
}

function labelLack(ad: Post['ad'], rubric: WarnedPost['rubric']): LabelLack | null {
  if (ad === null) return rubric?.kind === 'advertising' ? 'label' : null
  if (ad.erid === '') return 'erid'
  return ad.advertiser === '' ? 'advertiser' : null
}
