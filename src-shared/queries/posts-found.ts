import { z } from 'zod'
import { briefId, postId } from '#shared/commands/planning/args.ts'
import { type ShownStatus, shownStatus } from '#shared/domain/posts/shown-status.ts'
import { type Excerpt, excerptOf } from '#shared/domain/search/excerpt.ts'
import { hitsIn, soughtIn } from '#shared/domain/search/stems.ts'
import { plainText } from '#shared/domain/texts/rich-text.ts'
import type { BrandId, BriefId, PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import type { ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'

/** A post that was found, with the part of its text that shows why. */
export type FoundPost = {
  readonly id: PostId
  readonly brandId: BrandId
  readonly brandName: string
  readonly firstLine: string
  readonly excerpt: Excerpt
  readonly at: EpochMs | null
  readonly status: ShownStatus
}

export type FoundBrief = { readonly id: BriefId; readonly brandName: string; readonly title: Excerpt }

const most = 200

/** Posts and briefs that a search named, in its order, with the typed words marked. Leaves out what is gone since and deleted brands. */
export const postsFound = defineQuery({
  name: 'posts.found',
  args: z.object({ text: z.string().max(200), postIds: z.array(postId).max(most), briefIds: z.array(briefId).max(most) }),
  async run(tx, { text, postIds, briefIds }) {
    return { posts: await foundPosts(tx, text, postIds), briefs: await foundBriefs(tx, text, briefIds) }
  },
})

async function foundPosts(tx: ReadTx, typed: string, ids: readonly PostId[]): Promise<readonly FoundPost[]> {
  const posts = await livingById(tx, 'posts', ids)
  const brands = await livingById(
    tx,
    'brands',
    [...posts.values()].map((one) => one.brandId),
  )
  const living = ids.flatMap((id) => {
    const post = posts.get(id)
    return post && brands.has(post.brandId) ? [post] : []
  })
  const variants = await Promise.all(living.map((one) => tx.range('variants', 'postId', one.id, one.id)))
  const own = variants.flat().filter((one) => isLiving(one) && one.ownText !== null)
  const texts = await livingById(
    tx,
    'texts',
    [...living, ...own].map((one) => one.id as string),
  )
  const sought = soughtIn(typed)
  return living.map((post, i) => {
    const ofPost = variants[i] ?? []
    const said = [post.id, ...ofPost.map((one) => one.id)].flatMap((id) => texts.get(id) ?? []).map((body) => plainText(body.text))
    const hit = said.find((one) => hitsIn(one, sought).length > 0) ?? said[0] ?? ''
    return {
      id: post.id,
      brandId: post.brandId,
      brandName: brands.get(post.brandId)?.name ?? '',
      firstLine: post.firstLine,
      excerpt: excerptOf(hit, sought),
      at: post.at,
      status: shownStatus(post, ofPost),
    }
  })
}

async function foundBriefs(tx: ReadTx, typed: string, ids: readonly BriefId[]): Promise<readonly FoundBrief[]> {
  const briefs = await livingById(tx, 'briefs', ids)
  const brands = await livingById(
    tx,
    'brands',
    [...briefs.values()].map((one) => one.brandId),
  )
  const sought = soughtIn(typed)
  return ids.flatMap((id) => {
    const brief = briefs.get(id)
    const brand = brief && brands.get(brief.brandId)
    return brief && brand ? [{ id, brandName: brand.name, title: excerptOf(brief.title, sought) }] : []
  })
}
