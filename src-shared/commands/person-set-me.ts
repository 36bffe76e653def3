import { z } from 'zod'
import { done, failed } from '#shared/kernel/outcome.ts'
import { lastKey } from '#shared/queries/read-tx.ts'
import { defineCommand, insert, patch } from './command.ts'
import { nameText, personId } from './planning/args.ts'
import { nameProblem } from './planning/naming.ts'

/** Says who works here: names me for the first time, or renames. Refuses `badName`. */
export const personSetMe = defineCommand({
  name: 'person.setMe',
  args: z.object({ id: personId, name: nameText }),
  reads: [() => [{ table: 'people', index: 'id', lower: '', upper: lastKey }]],
  plan(rows, { id, name }) {
    const wrong = nameProblem(name)
    if (wrong) return failed(wrong)
    const me = rows.all('people').find((one) => one.isMe && one.deletedAt === null)
    if (me) return done({ rows: [patch('people', me.id, { name: name.trim() })] })
    const known = rows.get('people', id)
    if (known) return done({ rows: [patch('people', id, { name: name.trim(), isMe: true, deletedAt: null })] })
    return done({ rows: [insert('people', { id, name: name.trim(), isMe: true, role: null, contact: '', deletedAt: null })] })
  },
  undoLabel: null,
})
