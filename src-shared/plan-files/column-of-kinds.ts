import { foldedName } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import type { PlanRole } from './plan-headings.ts'
import { formatsOf } from './post-formats.ts'

/** Headings that may mean a kind of post as well as a rubric or what is drawn. */
const either = /(?:^|\s)(?:тип|вид|формат|type|format)(?:\s|$)/u

type Roles = readonly (PlanRole | null)[]

/**
 * Under «Тип поста», `Post type`, `Media type` stand kinds of posts («Карусель», `Reel`), or rubrics, or tasks for a designer: what is in the column
 * decides, where no other tells the kinds.
 */
export function withKinds(roles: Roles, head: readonly string[], body: Cells): Roles {
  if (roles.includes('format')) return roles
  const holdsKinds = (column: number) => {
    const said = body.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
    return said.length > 0 && said.every((cell) => formatsOf(cell) !== null)
  }
  const mayBe = (column: number) => [undefined, null, 'rubric', 'visual'].includes(roles[column])
  const column = head.findIndex((heading, at) => mayBe(at) && either.test(foldedName(heading)) && holdsKinds(at))
  return column < 0
    ? roles
    : Array.from({ ...roles, length: Math.max(roles.length, column + 1) }, (role, at) => (at === column ? 'format' : (role ?? null)))
}
