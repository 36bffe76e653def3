import { type Problem, problem } from '#shared/contract/problem.ts'
import { columnOf, columnsOf } from '#shared/domain/board/columns.ts'
import type { Actor } from '#shared/domain/people/person.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import type { Read, RowSet } from '../command.ts'
import { brandIdsOf } from './post-rows.ts'

/** The two rounds, after that of the post, which say who may put it where: its brand with its stages, then the people named. */
export const readsForLeave = [
  ({ postId }: { readonly postId: PostId }, rows: RowSet): readonly Read[] => readLeaveOf(brandIdsOf(rows, postId)),
  (_: { readonly postId: PostId }, rows: RowSet): readonly Read[] => readMovers(rows),
]

/** Reads brands with their stages. */
export function readLeaveOf(brandIds: readonly BrandId[]): readonly Read[] {
  return brandIds.flatMap((id): readonly Read[] => [
    { table: 'brands', keys: [id] },
    { table: 'stages', index: 'brandId', lower: id, upper: id },
  ])
}

/** Reads the people those brands name. */
export function readMovers(rows: RowSet): readonly Read[] {
  return [{ table: 'people', keys: rows.all('brands').flatMap((brand) => Object.values(brand.stageRules).flat()) }]
}

type Wanted = Pick<Post, 'stage' | 'stageId'>

/** Refuses `notMover` when the brand names who may put posts into this column, and the actor is none of them. */
export function leaveProblem(rows: RowSet, post: Post, wanted: Wanted, actor: Actor): Problem | null {
  const rules = rows.get('brands', post.brandId)?.stageRules ?? {}
  const columns = columnsOf(rows.all('stages').filter((one) => one.brandId === post.brandId && one.deletedAt === null))
  const column = columnOf(columns, wanted)
  const movers = rules[column] ?? []
  const named = movers.flatMap((id) => {
    const person = rows.get('people', id)
    return person && person.deletedAt === null ? [person] : []
  })
  // People who left open the column again: nobody else could.
  if (named.length === 0 || column === columnOf(columns, post) || named.some((one) => one.id === actor)) return null
  return problem('notMover', { values: { people: named.map((one) => one.name).join(', ') } })
}
