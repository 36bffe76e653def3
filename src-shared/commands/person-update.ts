import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { personRoles } from '#shared/domain/people/person.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { given, nameText, personId } from './planning/args.ts'
import { isLivingPerson } from './planning/brief-rows.ts'
import { nameProblem } from './planning/naming.ts'

/** Changes a person's name, role or contact. Refuses `notFound`, `badName`. */
export const personUpdate = defineCommand({
  name: 'person.update',
  args: z.object({ id: personId, name: nameText.optional(), role: z.enum(personRoles).nullish(), contact: nameText.optional() }),
  reads: [({ id }) => [{ table: 'people', keys: [id] }]],
  plan(rows, { id, name, role, contact }) {
    if (!isLivingPerson(rows, id)) return failed(problem('notFound'))
    const wrong = nameProblem(name)
    if (wrong) return failed(wrong)
    return done({ rows: [patch('people', id, given({ name: name?.trim(), role, contact: contact?.trim() }))] })
  },
  undoLabel: 'person.update',
})
