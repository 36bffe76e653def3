import { z } from 'zod'
import { done } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { brandId } from './planning/args.ts'
import { draftSchema, makeDrafts, mostDrafts, readForDrafts } from './planning/new-posts.ts'

/** Makes drafts in the gaps of a brand's plan, as one step that one undo takes back. Refusals: those of `makeDrafts`. */
export const planFill = defineCommand({
  name: 'plan.fill',
  args: z.object({ brandId, drafts: z.array(draftSchema).min(1).max(mostDrafts) }),
  reads: [({ brandId, drafts }) => readForDrafts(brandId, drafts)],
  plan(rows, { brandId, drafts }, env) {
    const made = makeDrafts(rows, brandId, drafts, env.now)
    return made.ok ? done({ rows: made.value }) : made
  },
  undoLabel: 'plan.fill',
})
