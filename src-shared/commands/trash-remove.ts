import { goneForGood } from '#shared/domain/trash/kept.ts'
import { done } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { allInTrash, readTrash, trashArgs } from './planning/trash-rows.ts'

/**
 * Takes posts and briefs out of the trash for good: nothing shows them any more, nothing brings them back, and the next start of
 * the program removes them with all that belonged to them. Refuses `notFound`.
 */
export const trashRemove = defineCommand({
  name: 'trash.remove',
  args: trashArgs,
  reads: readTrash,
  plan(rows, args) {
    const there = allInTrash(rows, args)
    if (!there.ok) return there
    return done({
      rows: [
        ...args.postIds.map((id) => patch('posts', id, { deletedAt: goneForGood })),
        ...args.briefIds.map((id) => patch('briefs', id, { deletedAt: goneForGood })),
      ],
    })
  },
  undoLabel: null,
})
