import { z } from 'zod'
import { templateId } from '#shared/commands/planning/args.ts'
import type { PlanTemplate, TemplateItem } from '#shared/domain/plan/plan-template.ts'
import { defineQuery } from './query.ts'
import { isLiving } from './rows-of.ts'

/** A template with its posts, in their order. */
export type TemplateDetail = { readonly template: PlanTemplate; readonly items: readonly TemplateItem[] }

/** Null for a missing or deleted one. */
export const templateDetail = defineQuery({
  name: 'template.detail',
  args: z.object({ templateId }),
  async run(tx, { templateId }): Promise<TemplateDetail | null> {
    const [template, items] = await Promise.all([
      tx.get('planTemplates', templateId),
      tx.range('templateItems', 'templateId', templateId, templateId),
    ])
    if (!template || !isLiving(template)) return null
    const inOrder = items.filter(isLiving).toSorted((one, other) => one.day - other.day || (one.time < other.time ? -1 : 1))
    return { template, items: inOrder }
  },
})
