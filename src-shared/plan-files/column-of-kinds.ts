import { foldedName } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import type { PlanRole } from './plan-headings.ts'
import { formatsOf } from './post-formats.ts'

/** Headings that may mean a rubric as well as a kind of post. */
const either = /(?:^|\s)(?:тип|вид|type)(?:\s|$)/u

type Roles = readonly (PlanRole | null)[]

/** Under «Тип поста», `Post type` stand rubrics or kinds of posts («Карусель», `Reel`): what is in the column decides, where no other tells the kinds. */
export function withKinds(roles: Roles, head: readonly string[], body: Cells): Roles {
  const column = roles.indexOf('rubric')
  if (roles.includes('tags') || !either.test(foldedName(head[column] ?? ''))) return roles
  const said = body.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
  return said.length > 0 && said.every((cell) => formatsOf(cell) !== null)
    ? Object.assign([...roles], { [column]: 'tags' as const })
    : roles
}
