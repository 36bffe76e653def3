import { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { isInTrash } from '#shared/domain/trash/kept.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Read, RowSet } from '../command.ts'
import { briefId, postId } from './args.ts'
import { readPostOfBrief } from './brief-rows.ts'

/** Most things of one step. */
const mostOfTrash = 1000

/** Posts and briefs that lie in the trash. */
export const trashArgs = z.object({ postIds: z.array(postId).max(mostOfTrash), briefIds: z.array(briefId).max(mostOfTrash) })
export type TrashArgs = z.output<typeof trashArgs>

/** Reads them, and of the briefs their posts with what those repeat. */
export const readTrash = [
  ({ postIds, briefIds }: TrashArgs): readonly Read[] => [
    { table: 'posts', keys: postIds },
    { table: 'briefs', keys: briefIds },
  ],
  ({ briefIds }: TrashArgs, rows: RowSet): readonly Read[] =>
    briefIds.flatMap((id) => readPostOfBrief(rows.get('briefs', id)?.postId ?? null)),
]

/** Refuses `notFound` where one of them does not lie in the trash. */
export function allInTrash(rows: RowSet, { postIds, briefIds }: TrashArgs): Outcome<true, Problem> {
  const lies = (row: { readonly deletedAt: Parameters<typeof isInTrash>[0] } | undefined) => row !== undefined && isInTrash(row.deletedAt)
  const there = postIds.every((id) => lies(rows.get('posts', id))) && briefIds.every((id) => lies(rows.get('briefs', id)))
  return there ? done(true) : failed(problem('notFound'))
}
