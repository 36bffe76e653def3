import { z } from 'zod'
import type { PlanTemplate } from '#shared/domain/plan/plan-template.ts'
import { defineQuery } from './query.ts'
import { lastKey } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'

export type TemplateRow = Pick<PlanTemplate, 'id' | 'name' | 'days' | 'createdAt'> & {
  /** Whose plan it was taken from; empty when that brand is gone. */
  readonly brandName: string
  readonly posts: number
}

/** All plans kept as templates, newest first: each may be laid onto any brand. */
export const templatesList = defineQuery({
  name: 'templates.list',
  args: z.object({}),
  async run(tx): Promise<readonly TemplateRow[]> {
    const templates = (await tx.range('planTemplates', 'id', '', lastKey)).filter(isLiving)
    const brands = await livingById(
      tx,
      'brands',
      templates.map((one) => one.brandId),
    )
    const counts = await Promise.all(templates.map(({ id }) => tx.count('templateItems', 'templateId', id, id)))
    return templates
      .map(({ id, name, days, createdAt, brandId }, i) => ({
        ...{ id, name, days, createdAt },
        brandName: brands.get(brandId)?.name ?? '',
        posts: counts[i] ?? 0,
      }))
      .toSorted((one, other) => other.createdAt - one.createdAt)
  },
})
