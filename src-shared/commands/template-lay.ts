import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { brandId, templateId } from './planning/args.ts'
import { draftSchema, makeDrafts, mostDrafts, readForDrafts } from './planning/new-posts.ts'

/** Makes the drafts of a template laid onto a brand's plan, as one step. Refuses `notFound` (template) and what `makeDrafts` does. */
export const templateLay = defineCommand({
  name: 'template.lay',
  args: z.object({ templateId, brandId, drafts: z.array(draftSchema).min(1).max(mostDrafts) }),
  reads: [({ templateId, brandId, drafts }) => [{ table: 'planTemplates', keys: [templateId] }, ...readForDrafts(brandId, drafts)]],
  plan(rows, { templateId, brandId, drafts }, env) {
    const template = rows.get('planTemplates', templateId)
    if (!template || template.deletedAt !== null) return failed(problem('notFound'))
    const made = makeDrafts(rows, brandId, drafts, env.now)
    return made.ok ? done({ rows: made.value }) : made
  },
  undoLabel: 'template.lay',
})
