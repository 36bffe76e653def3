import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import type { Brief } from '#shared/domain/briefs/brief.ts'
import { designRequirementsSchema } from '#shared/domain/briefs/design-requirements.ts'
import { textRequirementsSchema } from '#shared/domain/briefs/text-requirements.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { wallTimeSchema, zoneSchema } from '#shared/kernel/time.ts'
import { defineCommand, type Read } from './command.ts'
import { anyText, briefId, given, mediaHash, nameText, personId } from './planning/args.ts'
import { changeBrief, deadlineFields, isLivingPerson, livingBrief, readsForBrief } from './planning/brief-rows.ts'
import { nameProblem } from './planning/naming.ts'

const words = anyText.optional()

/**
 * Writes fields of a brief; those not given stay. Requirements come whole, with their compiled word forms. Refuses
 * `notFound` (brief, person), `briefAccepted`, `badName`, `noAssignee` (it is handed out and somebody must have it),
 * `badZone`, `noSuchTime`, `badCall` (requirements of the other kind).
 */
export const briefUpdate = defineCommand({
  name: 'brief.update',
  args: z.object({
    briefId,
    title: nameText.optional(),
    goal: words,
    audience: words,
    tone: words,
    structure: words,
    references: words,
    referencePictures: z.array(mediaHash).max(20).optional(),
    requirements: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('text'), text: textRequirementsSchema }),
        z.object({ kind: z.literal('design'), design: designRequirementsSchema }),
      ])
      .optional(),
    assigneeId: personId.nullish(),
    deadline: wallTimeSchema.nullish(),
    zone: zoneSchema.optional(),
  }),
  reads: [
    (args): readonly Read[] => [
      { table: 'briefs', keys: [args.briefId] },
      { table: 'people', keys: args.assigneeId ? [args.assigneeId] : [] },
    ],
    (args, rows) => readsForBrief[1]?.(args, rows) ?? [],
  ],
  plan(rows, { briefId, deadline, zone, title, assigneeId, ...fields }, env) {
    const brief = livingBrief(rows, briefId)
    if (!brief) return failed(problem('notFound'))
    if (brief.status === 'accepted') return failed(problem('briefAccepted'))
    const wrong = nameProblem(title)
    if (wrong) return failed({ ...wrong, field: 'title' })
    if (assigneeId && !isLivingPerson(rows, assigneeId)) return failed(problem('notFound', { field: 'assigneeId' }))
    if (assigneeId === null && brief.status !== 'draft') return failed(problem('noAssignee', { field: 'assigneeId' }))
    if (fields.requirements && fields.requirements.kind !== brief.kind) {
      return failed(problem('badCall', { field: 'requirements', values: { name: 'brief.update' } }))
    }
    const time = deadlineFields(deadline === undefined ? brief.deadline : deadline, zone ?? brief.zone)
    if (!time.ok) return time
    const set: Partial<Brief> = { ...given({ title: title?.trim(), assigneeId, ...fields }), ...time.value }
    return done({ rows: changeBrief(rows, briefId, set, env) })
  },
  undoLabel: 'brief.update',
  foldKey: ({ briefId }) => `brief.update:${briefId}`,
})
