import type { Brand, Rubric, RubricColor } from '#shared/domain/brands/brand.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { mayGoOut } from '#shared/domain/posts/approved.ts'
import type { Post, Stage } from '#shared/domain/posts/post.ts'
import { type Fixed, fixedBecause } from '#shared/domain/posts/publication.ts'
import { type ShownStatus, shownStatus } from '#shared/domain/posts/shown-status.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { BrandId, CampaignId, ChannelId, MediaHash, PersonId, PostId, RubricId } from '#shared/kernel/ids.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import { networks } from '#shared/networks/index.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'

/** What would fail on a planned post, as far as its row tells. */
export type WarningKind = 'textTooLong' | 'tooManyPictures' | 'picturesMissing' | 'emptyPost' | 'channelTrouble' | 'approvalMissing'

/** A post as calendars, drawers and the report's plan show it. Without a time, `at` and `wallTime` are null. */
export type PostCard = {
  readonly id: PostId
  readonly brandId: BrandId
  readonly at: EpochMs | null
  readonly wallTime: WallTime | null
  readonly zone: ZoneId
  readonly firstLine: string
  readonly status: ShownStatus
  readonly rubric: { readonly id: RubricId; readonly name: string; readonly color: RubricColor } | null
  /** In their own order. */
  readonly channels: readonly ChannelId[]
  /** In the order of the channels, each once. */
  readonly networks: readonly NetworkId[]
  readonly thumb: MediaHash | null
  readonly warnings: readonly WarningKind[]
  /** Why `post.reschedule` would not move it; null: it would. */
  readonly fixed: Fixed | null
  readonly stage: Stage
  readonly campaignId: CampaignId | null
  readonly personId: PersonId | null
  /** Lower-case, in alphabetical order. */
  readonly tags: readonly string[]
}

/** A post that has a time. */
export type CalendarCard = PostCard & { readonly at: EpochMs; readonly wallTime: WallTime }

/** Builds the cards of some posts from rows alone: no texts, no media, no time arithmetic, so that a month is cheap. */
export async function cardsOf(tx: ReadTx, posts: readonly Post[], variants: readonly Variant[]): Promise<PostCard[]> {
  const living = variants.filter(isLiving)
  const [channels, rubrics, brands] = await Promise.all([
    livingById(
      tx,
      'channels',
      living.map((one) => one.channelId),
    ),
    livingById(
      tx,
      'rubrics',
      posts.flatMap((one) => one.rubricId ?? []),
    ),
    livingById(
      tx,
      'brands',
      posts.map((one) => one.brandId),
    ),
  ])
  const byPost = Map.groupBy(living, (one) => one.postId)
  return posts.map((post) => {
    const rubric = post.rubricId === null ? undefined : rubrics.get(post.rubricId)
    return card(post, byPost.get(post.id) ?? [], { channels, rubric, brand: brands.get(post.brandId) })
  })
}

type Around = { readonly channels: ReadonlyMap<string, Channel>; readonly rubric: Rubric | undefined; readonly brand: Brand | undefined }

function card(post: Post, variants: readonly Variant[], { channels, rubric, brand }: Around): PostCard {
  const used = variants.flatMap((one) => channels.get(one.channelId) ?? []).sort(byOrder)
  return {
    id: post.id,
    brandId: post.brandId,
    at: post.at,
    wallTime: post.wallTime,
    zone: post.zone,
    firstLine: post.firstLine,
    status: shownStatus(post, variants),
    rubric: rubric ? { id: rubric.id, name: rubric.name, color: rubric.color } : null,
    channels: used.map((one) => one.id),
    networks: [...new Set(used.map((one) => one.network))],
    thumb: post.thumb,
    warnings: [
      ...warningsOf(post, variants, channels),
      ...(brand && lacksApproval(post, variants, brand) ? (['approvalMissing'] as const) : []),
    ],
    fixed: fixedBecause(variants),
    stage: post.stage,
    campaignId: post.campaignId,
    personId: post.personId,
    tags: Object.keys(post.tags).sort(),
  }
}

/** Warnings about what is still to be published. */
function warningsOf(post: Post, variants: readonly Variant[], channels: ReadonlyMap<string, Channel>): readonly WarningKind[] {
  const open = variants.filter((one) => one.publication === 'none' || one.publication === 'waiting')
  const used = open.flatMap((one) => channels.get(one.channelId) ?? [])
  const warnings: WarningKind[] = []
  if (open.some((one) => isTextTooLong(post, one, channels))) warnings.push('textTooLong')
  if (used.some(({ network }) => post.pictures > (networks[network].images.maxItems ?? post.pictures))) warnings.push('tooManyPictures')
  if (used.some(({ network }) => post.pictures < networks[network].images.minItems)) warnings.push('picturesMissing')
  if (open.some((one) => one.publication === 'waiting') && post.firstLine === '' && post.pictures === 0) warnings.push('emptyPost')
  if (used.some((one) => one.trouble !== null)) warnings.push('channelTrouble')
  return warnings
}

/** Said of what is about to go out or claims to be approved; of a draft it goes without saying. */
function lacksApproval(post: Post, variants: readonly Variant[], brand: Brand): boolean {
  const waits = variants.some((one) => one.publication === 'waiting')
  const ready = post.stage === 'approved' && variants.every((one) => one.publication === 'none')
  return (waits || ready) && !mayGoOut(brand, post, variants)
}

function isTextTooLong(post: Post, variant: Variant, channels: ReadonlyMap<string, Channel>): boolean {
  const network = channels.get(variant.channelId)?.network
  const limit = network && networks[network].textLimit(post.pictures)
  return network !== undefined && typeof limit === 'number' && (variant.ownText?.count ?? post.counts[network]) > limit
}

/** In the order people gave their channels, which is a fractional index: compared by code unit, not by language. */
export function byOrder(one: { readonly order: string }, other: { readonly order: string }): number {
  return one.order < other.order ? -1 : one.order > other.order ? 1 : 0
}
