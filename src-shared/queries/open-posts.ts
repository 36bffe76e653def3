import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'
import { workingBrands } from './working-brands.ts'

/** Posts of some brands with their variants, out or not. */
export type FoundPosts = { readonly posts: readonly Post[]; readonly variants: readonly Variant[] }

/** Whose posts, and between which moments those that have a time lie: `from` counts, `to` does not. */
export type Window = { readonly brandId: BrandId | null; readonly from: EpochMs; readonly to: EpochMs }

const always = Number.POSITIVE_INFINITY
/** Most posts read of one brand: with a time, without one, and left behind by the window though they still ask. */
const most = { planned: 1500, undated: 500, asking: 100 }

/**
 * The posts that work is done on: those in a window of time, those without a time, and those outside the window that ask a
 * person. Bounded by indexes, however many posts there are.
 */
export async function openPosts(tx: ReadTx, window: Window): Promise<FoundPosts> {
  const brands = window.brandId === null ? [...(await workingBrands(tx))] : [window.brandId]
  const found = await Promise.all(brands.map((brandId) => ofBrand(tx, { ...window, brandId })))
  return { posts: found.flatMap((one) => one.posts), variants: found.flatMap((one) => one.variants) }
}

async function ofBrand(tx: ReadTx, { brandId, from, to }: Window & { readonly brandId: BrandId }): Promise<FoundPosts> {
  const open = { upperOpen: true, limit: most.planned }
  const [planned, undated, variants, asking] = await Promise.all([
    tx.range('posts', '[brandId+at]', [brandId, from], [brandId, to], open),
    tx.range('posts', '[brandId+shelf+createdAt]', [brandId, 'drawer', 0], [brandId, 'drawer', always], {
      reverse: true,
      limit: most.undated,
    }),
    tx.range('variants', '[brandId+postAt]', [brandId, from], [brandId, to], { upperOpen: true }),
    askingVariants(tx, brandId),
  ])
  const near = new Map([...planned, ...undated].filter(isLiving).map((one) => [one.id, one]))
  const left = await livingById(
    tx,
    'posts',
    asking.map((one) => one.postId).filter((id) => !near.has(id)),
  )
  const apart = [...undated.filter(isLiving), ...left.values()]
  const theirs = await Promise.all(apart.map((one) => tx.range('variants', 'postId', one.id, one.id)))
  return { posts: [...near.values(), ...left.values()], variants: [...variants, ...theirs.flat()].filter(isLiving) }
}

async function askingVariants(tx: ReadTx, brandId: BrandId): Promise<readonly Variant[]> {
  const states = ['failed', 'unknown', 'manual'] as const
  const found = await Promise.all(
    states.map((state) => tx.range('variants', '[brandId+publication]', [brandId, state], [brandId, state], { limit: most.asking })),
  )
  return found.flat().filter(isLiving)
}
