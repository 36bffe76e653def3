import { z } from 'zod'
import { brandId, mostBrands } from '#shared/commands/planning/args.ts'
import type { Campaign } from '#shared/domain/campaigns/campaign.ts'
import type { Person } from '#shared/domain/people/person.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { type FileLock, fileLock } from '#shared/domain/posts/publication.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { BrandId, ChannelId, PostId, RubricId } from '#shared/kernel/ids.ts'
import { type DayKey, dayKeySchema, type WallTime } from '#shared/kernel/time.ts'
import { type BrandSetup, brandSetup } from './brand-setup.ts'
import { byOrder } from './calendar-card.ts'
import { defineQuery } from './query.ts'
import { lastKey, type ReadTx } from './read-tx.ts'
import { isLiving } from './rows-of.ts'

/** A post that is in the plan already, as an import compares it. */
export type ComparedPost = {
  readonly id: PostId
  readonly importKey: string | null
  readonly wallTime: WallTime
  readonly firstLine: string
  readonly textKey: string
  readonly rubricId: RubricId | null
  /** In alphabetical order of the ids. */
  readonly channelIds: readonly ChannelId[]
  /** Why a file may not change it. */
  readonly lock: FileLock | null
}

export type PlanAround = {
  readonly setup: BrandSetup
  readonly people: readonly Person[]
  readonly campaigns: readonly Campaign[]
  readonly posts: readonly ComparedPost[]
}

/**
 * What an imported plan is compared with, for each brand that it goes to: the brand, who works here, its campaigns and its posts from one day to
 * another, both included. Posts that were imported for these days and moved since are among them. Missing and deleted brands are left out.
 */
export const planAround = defineQuery({
  name: 'plan.around',
  args: z.object({ brandIds: z.array(brandId).max(mostBrands), from: dayKeySchema, to: dayKeySchema }),
  async run(tx, { brandIds, from, to }): Promise<readonly PlanAround[]> {
    const people = (await tx.range('people', 'id', '', lastKey)).filter(isLiving)
    const around = await Promise.all(brandIds.map((id) => aroundOf(tx, id, { from, to })))
    return around.flatMap((one) => (one === null ? [] : { ...one, people }))
  },
})

type Period = { readonly from: DayKey; readonly to: DayKey }

async function aroundOf(tx: ReadTx, brandId: BrandId, { from, to }: Period): Promise<Omit<PlanAround, 'people'> | null> {
  const setup = await brandSetup.run(tx, { brandId })
  if (!setup) return null
  const { zone } = setup.brand
  const first = instantOf(`${from}T00:00` as WallTime, zone).at
  const last = instantOf(`${to}T23:59` as WallTime, zone).at
  const [campaigns, dated, imported, variants] = await Promise.all([
    tx.range('campaigns', 'brandId', brandId, brandId),
    tx.range('posts', '[brandId+at]', [brandId, first], [brandId, last]),
    tx.range('posts', '[brandId+importKey]', [brandId, from], [brandId, `${to}${lastKey}`]),
    tx.range('variants', '[brandId+postAt]', [brandId, first], [brandId, last]),
  ])
  const moved = imported.filter((post) => post.at === null || post.at < first || post.at > last)
  const theirs = await Promise.all(moved.map((post) => tx.range('variants', 'postId', post.id, post.id)))
  const variantsOf = Map.groupBy([...variants, ...theirs.flat()].filter(isLiving), (one) => one.postId)
  const posts = [...new Map([...dated, ...imported].map((post) => [post.id, post])).values()].filter(isLiving)
  return {
    setup,
    campaigns: campaigns.filter(isLiving).sort(byOrder),
    posts: posts.flatMap((post) => (post.wallTime === null ? [] : [comparedPost(post, post.wallTime, variantsOf.get(post.id) ?? [])])),
  }
}

function comparedPost(post: Post, wallTime: WallTime, variants: readonly Variant[]): ComparedPost {
  const { id, importKey, firstLine, textKey, rubricId } = post
  const channelIds = variants.map((one) => one.channelId).sort()
  return { id, importKey, wallTime, firstLine, textKey, rubricId, channelIds, lock: fileLock(variants) }
}
