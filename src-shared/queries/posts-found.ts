import { z } from 'zod'
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

const most = 50

/**
 * Posts and briefs that hold the typed words in any form, latest first, with the words marked. Leaves out those of deleted brands. One call: what was
 * typed goes in, what is shown comes out.
 */
export const postsFound = defineQuery({
  name: 'posts.found',
  args: z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(most) }),
  searches: true,
  async run(tx, { text, limit }) {
    const { postIds, briefIds } = await tx.search(text, limit)
    const [posts, briefs] = await Promise.all([foundPosts(tx, text, postIds), foundBriefs(tx, text, briefIds)])
    return { posts, briefs }
  },
})

async function foundPosts(tx: ReadTx, typed: string, ids: readonly PostId[]): Promise<readonly FoundPost[]> {
  const [posts, common, variants] = await Promise.all([
    livingById(tx, 'posts', ids),
    livingById(tx, 'texts', ids),
    Promise.all(ids.map((id) => tx.range('variants', 'postId', id, id))),
  ])
  const own = variants.flat().filter((one) => isLiving(one) && one.ownText !== null)
  const brandIds = [...posts.values()].map((one) => one.brandId)
  const [brands, ownTexts] = await Promise.all([
    livingById(tx, 'brands', brandIds),
    livingById(
      tx,
      'texts',
      own.map((one) => one.id),
    ),
  ])
  const sought = soughtIn(typed)
  return ids.flatMap((id, i) => {
    const post = posts.get(id)
    const brand = post && brands.get(post.brandId)
    if (!post || !brand) return []
    const ofPost = variants[i] ?? []
    const bodies = [common.get(id), ...ofPost.map((one) => ownTexts.get(one.id))].flatMap((body) => body ?? [])
    const said = bodies.map((body) => plainText(body.text))
    const hit = said.find((one) => hitsIn(one, sought).length > 0) ?? said[0] ?? ''
    return {
      id,
      brandId: post.brandId,
      brandName: brand.name,
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
