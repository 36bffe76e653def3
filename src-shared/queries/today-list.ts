import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import type { Brand } from '#shared/domain/brands/brand.ts'
import type { Brief } from '#shared/domain/briefs/brief.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { mayGoOut } from '#shared/domain/posts/approved.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { BrandId, BriefId, ChannelId, PostId } from '#shared/kernel/ids.ts'
import { type EpochMs, epochMsSchema } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import { byOrder, type CalendarCard, cardsOf, type PostCard } from './calendar-card.ts'
import { type FoundPosts, openPosts } from './open-posts.ts'
import { defineQuery } from './query.ts'
import { lastKey, type ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'
import { workingBrands } from './working-brands.ts'

/** A brief that wants something of somebody. */
export type TodayBrief = {
  readonly id: BriefId
  readonly postId: PostId | null
  readonly kind: Brief['kind']
  readonly title: string
  readonly status: Brief['status']
  readonly version: number
  readonly assignee: string | null
  readonly brandId: BrandId
  readonly brandName: string
  readonly dueAt: EpochMs | null
}

/** A channel for which nothing is planned on some of the days. */
export type PlanGap = {
  readonly channelId: ChannelId
  readonly network: NetworkId
  readonly title: string
  readonly brandName: string
  /** Which of the days asked for, counted from 0, in order. */
  readonly days: readonly number[]
}

/** What needs a person today, besides the queue. */
export type Today = {
  /** Posts whose brand waits for a word about them, soonest first. */
  readonly approvals: readonly PostCard[]
  readonly reviews: readonly TodayBrief[]
  readonly overdue: readonly TodayBrief[]
  readonly gaps: readonly PlanGap[]
  /** Posts of each of the days, soonest first. */
  readonly week: readonly (readonly CalendarCard[])[]
}

const days = 7
const mostBriefs = 500
const month = 30 * 86_400_000

/**
 * What needs a person, of one client or (null) of all.
 *
 * @param days where each of the next seven days begins, and where the last of them ends: the zone is the asker's
 */
export const todayList = defineQuery({
  name: 'today.list',
  args: z.object({ brandId: brandId.nullable(), asOf: epochMsSchema, days: z.array(epochMsSchema).length(days + 1) }),
  async run(tx, { brandId, asOf, days: starts }): Promise<Today> {
    const ids = brandId === null ? await workingBrands(tx) : new Set([brandId])
    const from = starts[0] ?? asOf
    const brands = await livingById(tx, 'brands', ids)
    const [found, briefs, channels] = await Promise.all([
      openPosts(tx, { brandId, from, to: (from + month) as EpochMs }),
      briefsOf(tx, brands, asOf),
      channelsOf(tx, ids),
    ])
    const cards = (await cardsOf(tx, found.posts, found.variants)).toSorted(
      (one, other) => (one.at ?? month * 1e3) - (other.at ?? month * 1e3),
    )
    const waiting = awaitingApproval(found, brands)
    return {
      approvals: cards.filter((card) => waiting.has(card.id)),
      ...briefs,
      gaps: channels.flatMap((channel) => gapOf(channel, found.variants, { starts, brands })),
      week: Array.from({ length: days }, (_, i) => cards.filter((card): card is CalendarCard => isWithin(card.at, starts, i))),
    }
  },
})

function isWithin(at: EpochMs | null, starts: readonly EpochMs[], day: number): boolean {
  const [from, to] = [starts[day], starts[day + 1]]
  return at !== null && from !== undefined && to !== undefined && at >= from && at < to
}

/** Posts that would be let out but for a word: on review, called approved, or waiting to be sent. Held back ones ask in the queue. */
function awaitingApproval({ posts, variants }: FoundPosts, brands: ReadonlyMap<string, Brand>): ReadonlySet<PostId> {
  const byPost = Map.groupBy(variants, (one) => one.postId)
  const waiting = posts.filter((post) => {
    const brand = brands.get(post.brandId)
    const own = byPost.get(post.id) ?? []
    if (!brand || mayGoOut(brand, post, own) || own.some((one) => one.publication === 'failed')) return false
    const scheduled = own.some((one) => one.publication === 'waiting')
    const atStage = (post.stage === 'review' || post.stage === 'approved') && own.every((one) => one.publication === 'none')
    return scheduled || atStage
  })
  return new Set(waiting.map((one) => one.id))
}

type Around = { readonly starts: readonly EpochMs[]; readonly brands: ReadonlyMap<string, Brand> }

function gapOf({ id, network, title, brandId }: Channel, variants: readonly Variant[], { starts, brands }: Around): readonly PlanGap[] {
  const own = variants.filter((one) => one.channelId === id && one.publication !== 'skipped')
  const empty = Array.from({ length: days }, (_, i) => i).filter((i) => !own.some((one) => isWithin(one.at, starts, i)))
  if (empty.length === 0) return []
  return [{ channelId: id, network, title, brandName: brands.get(brandId)?.name ?? '', days: empty }]
}

async function channelsOf(tx: ReadTx, brands: ReadonlySet<BrandId>): Promise<readonly Channel[]> {
  const found = await Promise.all([...brands].map((id) => tx.range('channels', 'brandId', id, id)))
  return found.flatMap((own) => own.filter(isLiving).sort(byOrder))
}

async function briefsOf(tx: ReadTx, brands: ReadonlyMap<string, Brand>, asOf: EpochMs): Promise<Pick<Today, 'reviews' | 'overdue'>> {
  const always = Number.POSITIVE_INFINITY
  const [people, ...found] = await Promise.all([
    tx.range('people', 'id', '', lastKey),
    ...[...brands.keys()].map((id) =>
      tx.range('briefs', '[brandId+shelf+changedAt]', [id, 'open', 0], [id, 'open', always], { reverse: true, limit: mostBriefs }),
    ),
  ])
  const names = new Map(people.filter(isLiving).map((one) => [one.id, one.name]))
  const open = found
    .flat()
    .filter(isLiving)
    .toSorted((one, other) => (one.dueAt ?? always) - (other.dueAt ?? always))
  const line = ({ id, postId, kind, title, status, versions, assigneeId, brandId, dueAt }: Brief): TodayBrief => {
    const assignee = assigneeId === null ? null : (names.get(assigneeId) ?? null)
    return { id, postId, kind, title, status, version: versions, assignee, brandId, brandName: brands.get(brandId)?.name ?? '', dueAt }
  }
  const working = new Set<Brief['status']>(['assigned', 'inWork', 'returned'])
  return {
    reviews: open.filter((one) => one.status === 'review').map(line),
    overdue: open.filter((one) => working.has(one.status) && one.dueAt !== null && one.dueAt < asOf).map(line),
  }
}
