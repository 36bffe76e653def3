import { type Problem, problem } from '#shared/contract/problem.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { patch, type Read, type RowChange, type RowSet } from '../command.ts'

/** Reads a brand and its variants that are on their way out. */
export function readStoppingBrand(brandId: BrandId): readonly Read[] {
  const inState = (publication: string): Read => ({
    table: 'variants',
    index: '[brandId+publication]',
    lower: [brandId, publication],
    upper: [brandId, publication],
  })
  return [{ table: 'brands', keys: [brandId] }, inState('waiting'), inState('sending')]
}

/** Takes back everything of a brand that waits to be published. Refuses `notFound`, `beingSent`. */
export function stopBrand(rows: RowSet, brandId: BrandId): Outcome<readonly RowChange[], Problem> {
  const brand = rows.get('brands', brandId)
  if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
  const living = rows.all('variants').filter((one) => one.deletedAt === null)
  if (living.some((one) => one.publication === 'sending')) return failed(problem('beingSent'))
  return done(living.map((one) => patch('variants', one.id, { publication: 'none' })))
}
