import { foldedName, networkNamed } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { isOfNoUse, type PlanRole } from './plan-headings.ts'
import { readTime } from './plan-time.ts'
import { splitNetworks } from './split-networks.ts'
import { stageNamed } from './stage-words.ts'

type Roles = readonly (PlanRole | null)[]

/** A length, a source: what looks like a time or a network there is neither. */
const another =
  /(?:хроно|трекер|затра|track|spent|длит|duration|length|источник|source|репост|конкурент|competitor|откуда|пример|референс)/u

/** Longer words are no status. */
const longestStatus = 25

const tells: readonly (readonly [role: PlanRole, fits: (cell: string) => boolean])[] = [
  ['network', (cell) => splitNetworks(cell).some((one) => networkNamed(one) !== null)],
  ['time', isPostTime],
  ['status', (cell) => cell.length <= longestStatus && stageNamed(cell) !== null],
  ['hashtags', (cell) => /^#[\p{L}\d_]/u.test(cell)],
]

/** «18:30», «Утро»; nobody publishes at 0:45, that is a length. */
function isPostTime(cell: string): boolean {
  const read = readTime(cell)
  return read.kind === 'time' && (/^(?:0?[6-9]|1\d|2[0-3]):\d\d(?!\d)/.test(cell) || !/\d/.test(cell))
}

/** Fewest cells that show what a column holds. */
const fewest = 2

/**
 * What columns hold whose headings are not known: names of networks, times, statuses, hashtags, where no other column tells those and nearly all of their cells
 * do. «Лента» over «ВК», «ТГ» is a column of networks.
 */
export function withFound(roles: Roles, head: readonly string[], body: Cells): Roles {
  const known = [...roles]
  for (const [role, fits] of tells) {
    if (known.includes(role) || (role === 'network' && known.includes('ofNetwork'))) continue
    // «Готовый текст» is no status.
    if (role === 'status' && !known.includes('text') && !known.includes('theme')) continue
    const found = head.findIndex((heading, at) => {
      if ((known[at] ?? null) !== null || isOfNoUse(heading) || another.test(foldedName(heading))) return false
      const said = body.flatMap((row) => (row[at] ?? '').trim() || [])
      return said.length >= fewest && said.filter(fits).length * 5 >= said.length * 4
    })
    if (found >= 0) known[found] = role
  }
  return known
}
