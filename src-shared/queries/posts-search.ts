import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { type ShownStatus, shownStatus } from '#shared/domain/posts/shown-status.ts'
import { folded } from '#shared/kernel/folded.ts'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import type { ReadTx } from './read-tx.ts'
import { livingById } from './rows-of.ts'

/** A post that was found. */
export type FoundPost = {
  readonly id: PostId
  readonly brandId: BrandId
  readonly brandName: string
  readonly firstLine: string
  readonly at: EpochMs | null
  readonly status: ShownStatus
}

/** How many posts are read at once while looking, newest first. */
const page = 2000
const always = Number.POSITIVE_INFINITY

/**
 * Posts whose first line contains the words, whatever their case: those without a time first, then newest first. Reads
 * until enough are found, so it is meant to be asked once for each key pressed, not watched.
 */
export const postsSearch = defineQuery({
  name: 'posts.search',
  args: z.object({ text: z.string().max(200), brandId: brandId.nullable(), limit: z.number().int().min(1).max(200) }),
  async run(tx, { text, brandId, limit }): Promise<readonly FoundPost[]> {
    const wanted = folded(text.trim())
    if (wanted === '') return []
    const matches = (post: Post) => post.deletedAt === null && folded(post.firstLine).includes(wanted)
    const found = (await drawerPosts(tx, brandId)).filter(matches).slice(0, limit)
    let before: number = always
    while (found.length < limit) {
      const posts = await planned(tx, brandId, before)
      found.push(...posts.filter(matches).slice(0, limit - found.length))
      const last = posts.at(-1)?.at
      if (posts.length < page || last === null || last === undefined || last === before) break
      before = last
    }
    return foundPosts(tx, [...new Map(found.map((one) => [one.id, one])).values()])
  },
})

/** Posts up to a moment, which belongs to the page: several may share it. */
function planned(tx: ReadTx, brandId: BrandId | null, before: number): Promise<readonly Post[]> {
  const newest = { reverse: true, limit: page }
  return brandId === null
    ? tx.range('posts', 'at', 0, before, newest)
    : tx.range('posts', '[brandId+at]', [brandId, 0], [brandId, before], newest)
}

function drawerPosts(tx: ReadTx, brandId: BrandId | null): Promise<readonly Post[]> {
  const newest = { reverse: true, limit: page }
  return brandId === null
    ? tx.range('posts', '[shelf+createdAt]', ['drawer', 0], ['drawer', always], newest)
    : tx.range('posts', '[brandId+shelf+createdAt]', [brandId, 'drawer', 0], [brandId, 'drawer', always], newest)
}

async function foundPosts(tx: ReadTx, posts: readonly Post[]): Promise<readonly FoundPost[]> {
  const brands = await livingById(
    tx,
    'brands',
    posts.map((one) => one.brandId),
  )
  const living = posts.filter((one) => brands.has(one.brandId))
  const variants = await Promise.all(living.map((one) => tx.range('variants', 'postId', one.id, one.id)))
  return living.map((post, i) => ({
    id: post.id,
    brandId: post.brandId,
    brandName: brands.get(post.brandId)?.name ?? '',
    firstLine: post.firstLine,
    at: post.at,
    status: shownStatus(post, variants[i] ?? []),
  }))
}
