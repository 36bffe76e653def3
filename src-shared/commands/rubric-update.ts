import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { rubricColors, rubricKinds } from '#shared/domain/brands/brand.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { given, nameText, rubricId } from './planning/args.ts'
import { nameProblem } from './planning/naming.ts'

/** Changes a rubric's name, colour, kind or target share. Refuses `notFound`, `badName`. */
export const rubricUpdate = defineCommand({
  name: 'rubric.update',
  args: z.object({
    id: rubricId,
    name: nameText.optional(),
    color: z.enum(rubricColors).optional(),
    targetShare: z.number().min(0).max(1).nullish(),
    kind: z.enum(rubricKinds).nullish(),
  }),
  reads: [({ id }) => [{ table: 'rubrics', keys: [id] }]],
  plan(rows, { id, ...fields }) {
    const wrong = nameProblem(fields.name)
    if (wrong) return failed(wrong)
    const rubric = rows.get('rubrics', id)
    if (!rubric || rubric.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('rubrics', id, given({ ...fields, name: fields.name?.trim() }))] })
  },
  undoLabel: 'rubric.update',
})
