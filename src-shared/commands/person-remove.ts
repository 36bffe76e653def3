import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { personId } from './planning/args.ts'
import { isLivingPerson } from './planning/brief-rows.ts'

/** Takes a person off the directory; what they did and what they were given keeps their name. Refuses `notFound`, `personIsMe`. */
export const personRemove = defineCommand({
  name: 'person.remove',
  args: z.object({ id: personId }),
  reads: [({ id }) => [{ table: 'people', keys: [id] }]],
  plan(rows, { id }, env) {
    if (!isLivingPerson(rows, id)) return failed(problem('notFound'))
    if (rows.get('people', id)?.isMe) return failed(problem('personIsMe'))
    return done({ rows: [patch('people', id, { deletedAt: env.now })] })
  },
  undoLabel: 'person.remove',
})
