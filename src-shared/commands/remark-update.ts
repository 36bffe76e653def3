import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { anyText, given, remarkId } from './planning/args.ts'

/** Changes the words of a remark, or says that it is solved (or is not after all). Refuses `notFound`, `emptyRemark`. */
export const remarkUpdate = defineCommand({
  name: 'remark.update',
  args: z.object({ id: remarkId, words: anyText.optional(), solved: z.boolean().optional() }),
  reads: [({ id }) => [{ table: 'remarks', keys: [id] }]],
  plan(rows, { id, words, solved }, env) {
    const remark = rows.get('remarks', id)
    if (!remark || remark.deletedAt !== null) return failed(problem('notFound'))
    if (words !== undefined && words.trim() === '') return failed(problem('emptyRemark', { field: 'words' }))
    const solvedAt = solved === undefined ? undefined : solved ? (remark.solvedAt ?? env.now) : null
    return done({ rows: [patch('remarks', id, given({ words: words?.trim(), solvedAt }))] })
  },
  undoLabel: 'remark.update',
})
