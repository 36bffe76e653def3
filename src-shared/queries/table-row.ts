import { boardFrozenBecause } from '#shared/domain/board/board-moves.ts'
import type { AdLabel, Post } from '#shared/domain/posts/post.ts'
import { type FileLock, frozenBecause, isOut, isSending } from '#shared/domain/posts/publication.ts'
import { tagNames } from '#shared/domain/posts/tags.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { ChannelId, StageId, VariantId } from '#shared/kernel/ids.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import { cardsOf, type PostCard } from './calendar-card.ts'
import type { ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'

/** Where something of a post is out. */
export type OutLink = { readonly network: NetworkId; readonly url: string }

/** A post as a row of the table. */
export type TableRow = PostCard & {
  readonly stageId: StageId | null
  readonly pictures: number
  /** The tags as they were typed, in alphabetical order. */
  readonly tagWords: readonly string[]
  readonly campaign: string | null
  readonly person: string | null
  readonly ad: AdLabel | null
  readonly links: readonly OutLink[]
  /** Why its text cannot be changed now; null: it can. For its time see `fixed`. */
  readonly locked: 'beingSent' | 'alreadyPublished' | null
  /** Why its stage cannot be changed now. */
  readonly stageLocked: FileLock | null
  /** Channels it cannot leave: it is out there, on its way, or nobody knows. */
  readonly heldChannels: readonly ChannelId[]
  /** Its publications that may have figures. */
  readonly outVariants: readonly VariantId[]
}

/** The cards of some posts with what a table shows besides. */
export async function tableRowsOf(tx: ReadTx, posts: readonly Post[], variants: readonly Variant[]): Promise<readonly TableRow[]> {
  const [cards, campaigns, people] = await Promise.all([
    cardsOf(tx, posts, variants),
    livingById(
      tx,
      'campaigns',
      posts.flatMap((one) => one.campaignId ?? []),
    ),
    livingById(
      tx,
      'people',
      posts.flatMap((one) => one.personId ?? []),
    ),
  ])
  const channels = await livingById(
    tx,
    'channels',
    variants.map((one) => one.channelId),
  )
  const rows = new Map(posts.map((one) => [one.id, one]))
  const byPost = Map.groupBy(variants.filter(isLiving), (one) => one.postId)
  return cards.flatMap((card): readonly TableRow[] => {
    const post = rows.get(card.id)
    if (!post) return []
    const own = byPost.get(card.id) ?? []
    return [
      {
        ...card,
        stageId: post.stageId,
        pictures: post.pictures,
        tagWords: tagNames(post.tags),
        campaign: campaigns.get(post.campaignId ?? '')?.name ?? null,
        person: people.get(post.personId ?? '')?.name ?? null,
        ad: post.ad,
        links: own.flatMap(({ channelId, remoteUrl }) => {
          const network = channels.get(channelId)?.network
          return remoteUrl !== null && network ? [{ network, url: remoteUrl }] : []
        }),
        locked: frozenBecause(own),
        stageLocked: boardFrozenBecause(own),
        heldChannels: own.filter((one) => isHeld(one)).map((one) => one.channelId),
        outVariants: own.filter(isOut).map((one) => one.id),
      },
    ]
  })
}

function isHeld(variant: Variant): boolean {
  return isOut(variant) || isSending(variant) || variant.publication === 'handedOver' || variant.publication === 'unknown'
}
