import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { campaignId } from './planning/args.ts'

/** Deletes a campaign. Its posts keep pointing at it, so that undo brings it back whole. Refuses `notFound`. */
export const campaignDelete = defineCommand({
  name: 'campaign.delete',
  args: z.object({ id: campaignId }),
  reads: [({ id }) => [{ table: 'campaigns', keys: [id] }]],
  plan(rows, { id }, env) {
    const campaign = rows.get('campaigns', id)
    if (!campaign || campaign.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('campaigns', id, { deletedAt: env.now })] })
  },
  undoLabel: 'campaign.delete',
})
