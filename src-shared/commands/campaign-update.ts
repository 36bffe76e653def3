import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { dayKeySchema } from '#shared/kernel/time.ts'
import { defineCommand, patch } from './command.ts'
import { campaignId, given, nameText } from './planning/args.ts'
import { daysProblem, nameProblem } from './planning/naming.ts'

/** Changes a campaign's name or days, or puts it away (`archived: false`: takes it back). Refuses `notFound`, `badName`, `badDays`. */
export const campaignUpdate = defineCommand({
  name: 'campaign.update',
  args: z.object({
    id: campaignId,
    name: nameText.optional(),
    fromDay: dayKeySchema.nullish(),
    toDay: dayKeySchema.nullish(),
    archived: z.boolean().optional(),
  }),
  reads: [({ id }) => [{ table: 'campaigns', keys: [id] }]],
  plan(rows, { id, archived, ...fields }, env) {
    const campaign = rows.get('campaigns', id)
    if (!campaign || campaign.deletedAt !== null) return failed(problem('notFound'))
    const { fromDay = campaign.fromDay, toDay = campaign.toDay } = fields
    const wrong = nameProblem(fields.name) ?? daysProblem(fromDay, toDay)
    if (wrong) return failed(wrong)
    const archivedAt = archived === undefined ? undefined : archived ? (campaign.archivedAt ?? env.now) : null
    return done({ rows: [patch('campaigns', id, given({ ...fields, archivedAt, name: fields.name?.trim() }))] })
  },
  undoLabel: 'campaign.update',
})
