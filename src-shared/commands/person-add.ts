import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { personRoles } from '#shared/domain/people/person.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert } from './command.ts'
import { nameText, personId } from './planning/args.ts'
import { nameProblem } from './planning/naming.ts'

/** Adds somebody to the directory of people. Refuses `badName`, `alreadyExists`. */
export const personAdd = defineCommand({
  name: 'person.add',
  args: z.object({ id: personId, name: nameText, role: z.enum(personRoles).nullable(), contact: nameText.optional() }),
  reads: [({ id }) => [{ table: 'people', keys: [id] }]],
  plan(rows, { id, name, role, contact }) {
    const wrong = nameProblem(name)
    if (wrong) return failed(wrong)
    if (rows.get('people', id)) return failed(problem('alreadyExists'))
    const row = { id, name: name.trim(), isMe: false, role, contact: (contact ?? '').trim(), deletedAt: null }
    return done({ rows: [insert('people', row)] })
  },
  undoLabel: 'person.add',
})
