import type { BrandId } from '#shared/kernel/ids.ts'
import { lastKey, type ReadTx } from './read-tx.ts'

/** Clients whose posts belong to "all brands": neither deleted nor archived. */
export async function workingBrands(tx: ReadTx): Promise<ReadonlySet<BrandId>> {
  const brands = await tx.range('brands', 'order', '', lastKey)
  return new Set(brands.filter((one) => one.deletedAt === null && one.archivedAt === null).map((one) => one.id))
}
