import { done } from '#shared/kernel/outcome.ts'
import { defineCommand, patch, type RowChange } from './command.ts'
import { changeBrief } from './planning/brief-rows.ts'
import { allInTrash, readTrash, trashArgs } from './planning/trash-rows.ts'

/** Takes posts and briefs out of the trash, as they were, in one step. All or none; refuses `notFound`. */
export const trashRestore = defineCommand({
  name: 'trash.restore',
  args: trashArgs,
  reads: readTrash,
  plan(rows, args, env) {
    const there = allInTrash(rows, args)
    if (!there.ok) return there
    const changes: RowChange[] = []
    for (const id of args.postIds) {
      const shelf = rows.get('posts', id)?.at === null ? 'drawer' : 'calendar'
      changes.push(patch('posts', id, { shelf, deletedAt: null }))
    }
    for (const id of args.briefIds) {
      const shelf = rows.get('briefs', id)?.status === 'accepted' ? 'done' : 'open'
      changes.push(...changeBrief(rows, id, { shelf, deletedAt: null }, env))
    }
    return done({ rows: changes })
  },
  undoLabel: 'trash.restore',
})
