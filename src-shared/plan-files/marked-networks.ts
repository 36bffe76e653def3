import { foldedName } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { isOfNoUse, type PlanRole } from './plan-headings.ts'
import { isNo, isYes } from './yes-no.ts'

type Roles = readonly (PlanRole | null)[]

/**
 * A column of nothing but marks among those of networks is one of a network too, whatever it is called: nobody may lose where a post goes without a
 * word. What its name means is asked.
 */
export function withMarkedNetworks(roles: Roles, head: readonly string[], body: Cells): Roles {
  const [first, last] = [roles.indexOf('ofNetwork'), roles.lastIndexOf('ofNetwork')]
  return roles.map((role, at) => {
    const among = role === null && at > first && at < last && first >= 0
    const heading = head[at] ?? ''
    return among && foldedName(heading) !== '' && !isOfNoUse(heading) && hasMarks(body, at) ? 'ofNetwork' : role
  })
}

/** Whether all that a column says is marks, and some of them say yes. */
export function hasMarks(body: Cells, column: number): boolean {
  const said = body.map((row) => row[column] ?? '')
  return said.every((cell) => isYes(cell) || isNo(cell)) && said.some(isYes)
}
