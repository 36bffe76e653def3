import { z } from 'zod'
import { postId } from '#shared/commands/planning/args.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { type ShownStatus, shownStatus } from '#shared/domain/posts/shown-status.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { TableName } from '#shared/domain/rows.ts'
import { plainText } from '#shared/domain/texts/rich-text.ts'
import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { BrandId, ChannelId, PostId } from '#shared/kernel/ids.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import { byOrder } from './calendar-card.ts'
import { defineQuery } from './query.ts'
import type { ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'

/** A post with everything a file of the plan says of it; what is gone or not set is ''. */
export type ExportedPost = {
  readonly id: PostId
  readonly brandId: BrandId
  readonly brandName: string
  readonly at: EpochMs
  /** What the clock of its zone shows when it goes out: the first minute there is where its own is skipped. */
  readonly wallTime: WallTime
  readonly zone: ZoneId
  readonly createdAt: EpochMs
  /** When anything that a file says of it was last written: its row, texts, channels, or a name. */
  readonly changedAt: EpochMs
  readonly text: string
  readonly rubric: string
  readonly status: ShownStatus
  readonly person: string
  readonly campaign: string
  readonly tags: readonly string[]
  /** In their own order. `text` null: the common one. `wallTime` null: with the post. */
  readonly channels: readonly {
    readonly id: ChannelId
    readonly channel: Pick<Channel, 'network' | 'title'>
    readonly text: string | null
    readonly wallTime: WallTime | null
  }[]
}

/** Most posts of one file. */
export const mostExported = 20_000

/** Posts of a plan with their texts and names, soonest first; those without a time or deleted since are left out. */
export const planPosts = defineQuery({
  name: 'plan.posts',
  args: z.object({ ids: z.array(postId).max(mostExported) }),
  async run(tx, { ids }): Promise<readonly ExportedPost[]> {
    const posts = [...(await livingById(tx, 'posts', ids)).values()].filter((post) => post.at !== null && post.shelf === 'calendar')
    const every = (await Promise.all(posts.map((post) => tx.range('variants', 'postId', post.id, post.id)))).flat()
    const variants = every.filter(isLiving)
    const [around, changes] = await Promise.all([namesAround(tx, posts, variants), changesOf(tx, posts, every)])
    const byPost = Map.groupBy(variants, (one) => one.postId)
    return posts
      .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))
      .flatMap((post) => exported(post, byPost.get(post.id) ?? [], { ...around, changedAt: changes.get(post.id) ?? post.createdAt }))
  },
})

type Around = Awaited<ReturnType<typeof namesAround>> & { readonly changedAt: EpochMs }

async function namesAround(tx: ReadTx, posts: readonly Post[], variants: readonly Variant[]) {
  const idsOf = (field: 'rubricId' | 'personId' | 'campaignId' | 'brandId') => posts.flatMap((post) => post[field] ?? [])
  const own = variants.filter((one) => one.ownText !== null)
  const [brands, rubrics, people, campaigns, channels, texts] = await Promise.all([
    livingById(tx, 'brands', idsOf('brandId')),
    livingById(tx, 'rubrics', idsOf('rubricId')),
    livingById(tx, 'people', idsOf('personId')),
    livingById(tx, 'campaigns', idsOf('campaignId')),
    livingById(
      tx,
      'channels',
      variants.map((one) => one.channelId),
    ),
    livingById(
      tx,
      'texts',
      [...posts, ...own].map((one) => one.id),
    ),
  ])
  return { brands, rubrics, people, campaigns, channels, texts }
}

/** When each post was last changed in anything a file says of it; a channel that was taken off is a change too. */
async function changesOf(tx: ReadTx, posts: readonly Post[], variants: readonly Variant[]): Promise<ReadonlyMap<PostId, EpochMs>> {
  const seen = new Map<string, EpochMs | null>()
  const note = async (table: TableName, ids: readonly string[]) => {
    const wanted = [...new Set(ids)]
    for (const [i, at] of (await tx.changedAt(table, wanted)).entries()) seen.set(`${table} ${wanted[i]}`, at)
  }
  await Promise.all([
    ...(['posts', 'texts'] as const).map((table) =>
      note(
        table,
        posts.map(({ id }) => id),
      ),
    ),
    note(
      'variants',
      variants.map(({ id }) => id),
    ),
    note(
      'channels',
      variants.map(({ channelId }) => channelId),
    ),
    note(
      'rubrics',
      posts.flatMap(({ rubricId }) => rubricId ?? []),
    ),
  ])
  const byPost = Map.groupBy(variants, (one) => one.postId)
  return new Map(
    posts.map((post) => {
      const own = byPost.get(post.id) ?? []
      const named = [`posts ${post.id}`, `texts ${post.id}`, `rubrics ${post.rubricId}`]
      const keys = [...named, ...own.flatMap((one) => [`variants ${one.id}`, `channels ${one.channelId}`])]
      return [post.id, Math.max(post.createdAt, ...keys.map((key) => seen.get(key) ?? 0)) as EpochMs]
    }),
  )
}

function exported(post: Post, variants: readonly Variant[], around: Around): readonly ExportedPost[] {
  const { at } = post
  const brand = around.brands.get(post.brandId)
  if (at === null || !brand) return []
  const textOf = (id: string) => {
    const body = around.texts.get(id)
    return body ? plainText(body.text) : ''
  }
  const nameOf = (rows: ReadonlyMap<string, { readonly name: string }>, id: string | null) =>
    id === null ? '' : (rows.get(id)?.name ?? '')
  const channels = variants.flatMap((variant) => {
    const channel = around.channels.get(variant.channelId)
    return channel ? [{ variant, channel }] : []
  })
  return [
    {
      ...{ id: post.id, brandId: post.brandId, brandName: brand.name, at, wallTime: wallTimeAt(at, post.zone), zone: post.zone },
      ...{ createdAt: post.createdAt, changedAt: around.changedAt },
      text: textOf(post.id),
      rubric: nameOf(around.rubrics, post.rubricId),
      status: shownStatus(post, variants),
      person: nameOf(around.people, post.personId),
      campaign: nameOf(around.campaigns, post.campaignId),
      tags: Object.values(post.tags).sort(),
      channels: channels
        .toSorted((one, other) => byOrder(one.channel, other.channel))
        .map(({ variant, channel }) => ({
          id: channel.id,
          channel: { network: channel.network, title: channel.title },
          text: variant.ownText === null ? null : textOf(variant.id),
          wallTime: variant.wallTime,
        })),
    },
  ]
}
