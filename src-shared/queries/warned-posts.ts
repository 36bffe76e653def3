import type { Brand } from '#shared/domain/brands/brand.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Publication, Variant } from '#shared/domain/posts/variant.ts'
import { alikeTexts } from '#shared/domain/warnings/alike-texts.ts'
import { nearPairs, type Pair, type Place, samePairs } from '#shared/domain/warnings/pairs.ts'
import type { PostWarnings } from '#shared/domain/warnings/plan-warning.ts'
import { labelWarning, pairWarnings, quietWarning, type WarnedPost } from '#shared/domain/warnings/warnings-of.ts'
import type { ChannelId, PostId, SeriesId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { readQuietDays } from './quiet-list.ts'
import type { ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'
import { textPrints } from './text-prints.ts'

/** Which warnings are wanted: those told from times and rows, those that compare texts, or both. */
export type Looks = { readonly times: boolean; readonly texts: boolean }

const dayMs = 86_400_000
/** What is still to come, or has come to nothing yet. */
export const open: ReadonlySet<Publication> = new Set<Publication>(['none', 'waiting', 'failed', 'manual', 'handedOver'])
/** What takes no place among the posts of its channel. */
const absent: ReadonlySet<Publication> = new Set<Publication>(['skipped', 'removed'])

/** How far from a post of the brand others matter to it, ms. */
export function reachOf({ planRules }: Brand, looks: Looks): number {
  const minutes = looks.times ? (planRules.minutesApart ?? 0) * 60_000 : 0
  const days = looks.texts ? (planRules.sameTextDays ?? 0) * dayMs : 0
  return Math.max(minutes, days)
}

/** Everything that lies in some channels between two moments, both included, by the index of channels and times. */
export async function variantsAround(tx: ReadTx, channelIds: Iterable<ChannelId>, from: number, to: number): Promise<readonly Variant[]> {
  const found = await Promise.all([...new Set(channelIds)].map((id) => tx.range('variants', '[channelId+at]', [id, from], [id, to])))
  return found.flat().filter((one) => isLiving(one) && !absent.has(one.publication))
}

/**
 * What posts of one brand are warned about, those with nothing left out. A post that is out, or has no channel it could still come
 * to, is not warned about.
 *
 * @param known posts that were read already, the wanted among them
 * @param variants what lies in their channels as far as `reachOf` says
 */
export async function warningsOfPosts(
  tx: ReadTx,
  {
    brand,
    wanted,
    known,
    variants,
  }: {
    readonly brand: Brand
    readonly wanted: readonly Post[]
    readonly known: readonly Post[]
    readonly variants: readonly Variant[]
  },
  looks: Looks,
): Promise<readonly PostWarnings[]> {
  const { minutesApart, sameTextDays } = brand.planRules
  const ids = new Set(wanted.map((one) => one.id))
  const posts = await withMissing(tx, known, looks.texts ? variants : [])
  const firstOf = looks.texts ? await firstSeries(tx, [...posts.values()]) : new Map<SeriesId, SeriesId>()
  const places = variants.flatMap((one) => placeOf(one, posts.get(one.postId), { ids, firstOf }))
  const near = looks.times && minutesApart !== null ? nearPairs(places, minutesApart) : []
  const same = looks.texts && sameTextDays !== null ? await sameTexts(tx, places, { variants, posts, days: sameTextDays }) : []
  if (!looks.times && same.length === 0) return []
  const others = await warnedPosts(tx, await withMissing(tx, [...posts.values()], involved(variants, [...near, ...same])))
  const [nearOf, sameOf] = [byPost(near), byPost(same)]
  const comes = Map.groupBy(
    places.filter((place) => place.isOpen),
    (place) => place.postId,
  )
  const quiet = looks.times ? await readQuietDays(tx) : []
  return wanted.flatMap((post): readonly PostWarnings[] => {
    const coming = comes.get(post.id)
    const warned = others.get(post.id)
    if (!coming || !warned) return []
    const own = { near: nearOf.get(post.id) ?? [], same: sameOf.get(post.id) ?? [], limit: minutesApart ?? 0 }
    const times = coming.map((place) => place.at)
    const rows = looks.times ? [quietWarning(warned, times, { brand, quiet }), labelWarning(warned)] : []
    const warnings = [...rows.filter((one) => one !== null), ...pairWarnings(warned, own, others)]
    return warnings.length === 0 ? [] : [{ id: post.id, warnings }]
  })
}

type Seen = {
  /** Posts whose own warnings are wanted: what is open of the others takes part as it is. */
  readonly ids: ReadonlySet<PostId>
  readonly firstOf: ReadonlyMap<SeriesId, SeriesId>
}

function placeOf(variant: Variant, post: Post | undefined, { ids, firstOf }: Seen): readonly Place[] {
  if (variant.at === null || (post && post.deletedAt !== null)) return []
  const isOpen = ids.has(variant.postId) && open.has(variant.publication)
  const textKey = variant.ownText?.key ?? post?.textKey ?? ''
  const own = post?.seriesId ?? null
  const seriesId = own === null ? null : (firstOf.get(own) ?? own)
  return [{ postId: variant.postId, channelId: variant.channelId, at: variant.at, isOpen, textKey, seriesId }]
}

/** The series that others were made from, by those others: what was begun in the middle of one repeats the same on purpose. */
async function firstSeries(tx: ReadTx, posts: readonly Post[]): Promise<ReadonlyMap<SeriesId, SeriesId>> {
  const ids = [...new Set(posts.flatMap((post) => post.seriesId ?? []))]
  // Ended ones too: their posts stay.
  const series = ids.length === 0 ? [] : await tx.getMany('series', ids)
  return new Map(series.flatMap((one) => (one?.firstId ? [[one.id, one.firstId] as const] : [])))
}

type Around = { readonly variants: readonly Variant[]; readonly posts: ReadonlyMap<PostId, Post>; readonly days: number }

/** Texts are read only where something is still to come. */
async function sameTexts(tx: ReadTx, places: readonly Place[], { variants, posts, days }: Around): Promise<readonly Pair[]> {
  const channels = new Set(places.filter((place) => place.isOpen).map((place) => place.channelId))
  const compared = variants.filter((one) => channels.has(one.channelId))
  const texts = compared.flatMap(({ id, postId, ownText }) => {
    const textKey = ownText?.key ?? posts.get(postId)?.textKey
    return textKey === undefined ? [] : [{ textKey, id: ownText ? id : postId }]
  })
  const prints = await textPrints(tx, texts)
  return samePairs(places, days, alikeTexts(prints))
}

/** The posts that some variants belong to, those known already not read again. */
async function withMissing(tx: ReadTx, known: readonly Post[], variants: readonly Variant[]): Promise<ReadonlyMap<PostId, Post>> {
  const posts = new Map(known.map((one) => [one.id, one]))
  const missing = new Set(variants.flatMap(({ postId }) => (posts.has(postId) ? [] : [postId])))
  for (const [, post] of await livingById(tx, 'posts', missing)) posts.set(post.id, post)
  return posts
}

function involved(variants: readonly Variant[], pairs: readonly Pair[]): readonly Variant[] {
  const ids = new Set(pairs.flatMap(({ first, second }) => [first.postId, second.postId]))
  return variants.filter((one) => ids.has(one.postId))
}

async function warnedPosts(tx: ReadTx, posts: ReadonlyMap<PostId, Post>): Promise<ReadonlyMap<PostId, WarnedPost>> {
  const living = [...posts.values()].filter(isLiving)
  const rubrics = await livingById(
    tx,
    'rubrics',
    living.flatMap((one) => one.rubricId ?? []),
  )
  return new Map(living.map((post) => [post.id, { ...post, rubric: (post.rubricId && rubrics.get(post.rubricId)) || null }]))
}

function byPost(pairs: readonly Pair[]): ReadonlyMap<PostId, readonly Pair[]> {
  const found = new Map<PostId, Pair[]>()
  for (const pair of pairs) {
    for (const { postId } of [pair.first, pair.second]) {
      const own = found.get(postId)
      if (own) own.push(pair)
      else found.set(postId, [pair])
    }
  }
  return found
}

/** The window around two moments. A channel's own time may be some hours from its post's: a day more on either side holds it. */
export function around(from: EpochMs, to: EpochMs, reach: number): readonly [number, number] {
  return [Math.max(0, from - reach - dayMs), to + reach + dayMs]
}
