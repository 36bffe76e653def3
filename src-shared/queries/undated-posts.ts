import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { ReadTx } from './read-tx.ts'
import { workingBrands } from './working-brands.ts'

const always = Number.POSITIVE_INFINITY

/** The newest posts without a time of one client, or with null of all that are not archived, newest first, with their variants. */
export async function undatedPosts(
  tx: ReadTx,
  brandId: BrandId | null,
  limit: number,
): Promise<{ readonly posts: readonly Post[]; readonly variants: readonly Variant[] }> {
  const newestFirst = { reverse: true, limit }
  const posts = await (brandId === null
    ? tx.range('posts', '[shelf+createdAt]', ['drawer', 0], ['drawer', always], newestFirst)
    : tx.range('posts', '[brandId+shelf+createdAt]', [brandId, 'drawer', 0], [brandId, 'drawer', always], newestFirst))
  const brands = brandId === null ? await workingBrands(tx) : null
  const shown = posts.filter((one) => one.deletedAt === null && (brands === null || brands.has(one.brandId)))
  const variants = await Promise.all(shown.map((one) => tx.range('variants', 'postId', one.id, one.id)))
  return { posts: shown, variants: variants.flat() }
}
