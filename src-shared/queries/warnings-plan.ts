import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import type { Brand } from '#shared/domain/brands/brand.ts'
import type { PostWarnings } from '#shared/domain/warnings/plan-warning.ts'
import { type EpochMs, epochMsSchema } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import type { ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'
import { around, type Looks, reachOf, variantsAround, warningsOfPosts } from './warned-posts.ts'
import { workingBrands } from './working-brands.ts'

const args = z.object({ brandId: brandId.nullable(), from: epochMsSchema, to: epochMsSchema })

/**
 * What posts of one client, or with null of all that are not archived, in [from, to) are warned about for their times and labels.
 * It rests after a write, so that those who wait for their cards are answered first.
 */
export const warningsPlan = defineQuery({
  name: 'warnings.plan',
  args,
  restMs: 200,
  run: (tx, asked) => warningsBetween(tx, asked, { times: true, texts: false }),
})

/** The same for posts that say the same as another one: further to look and more to read, so it rests longer. */
export const warningsTexts = defineQuery({
  name: 'warnings.texts',
  args,
  restMs: 1_500,
  run: (tx, asked) => warningsBetween(tx, asked, { times: false, texts: true }),
})

type Asked = z.infer<typeof args>

async function warningsBetween(tx: ReadTx, { brandId, from, to }: Asked, looks: Looks): Promise<readonly PostWarnings[]> {
  const ids = brandId === null ? await workingBrands(tx) : [brandId]
  const brands = await livingById(tx, 'brands', ids)
  const found = await Promise.all([...brands.values()].map((brand) => warningsOfBrand(tx, brand, { from, to }, looks)))
  return found.flat()
}

type Between = { readonly from: EpochMs; readonly to: EpochMs }

/** Posts of the whole window are one range of an index; those of channels with a time of their own are looked up. */
async function warningsOfBrand(tx: ReadTx, brand: Brand, { from, to }: Between, looks: Looks): Promise<readonly PostWarnings[]> {
  const [first, last] = around(from, to, reachOf(brand, looks))
  const channels = (await tx.range('channels', 'brandId', brand.id, brand.id)).filter(isLiving)
  const [posts, variants] = await Promise.all([
    looks.texts
      ? tx.range('posts', '[brandId+at]', [brand.id, first], [brand.id, last])
      : tx.range('posts', '[brandId+at]', [brand.id, from], [brand.id, to], { upperOpen: true }),
    variantsAround(
      tx,
      channels.map((one) => one.id),
      first,
      last,
    ),
  ])
  const wanted = posts.filter((one) => isLiving(one) && one.at !== null && one.at >= from && one.at < to)
  return warningsOfPosts(tx, { brand, wanted, known: posts, variants }, looks)
}
