import type { Cells } from '#shared/tables/read-table.ts'
import type { PlanRole } from './plan-headings.ts'
import type { PlanLayout, PlanMapping } from './plan-mapping.ts'
import { beginsWithNetworks, type CellPost, cellPosts } from './read-grid-cell.ts'
import type { RowPart } from './row-parts.ts'
import { withoutMarkup } from './text-cell.ts'

type Said = (role: PlanRole) => string
type Of = { readonly layout: PlanLayout; readonly part: RowPart; readonly said: Said; readonly afterNetworks: boolean }

/**
 * What a row says, once for each post of its cell of words: «10:00 ВК Совет», a line each. Under columns of posts a cell is read so whatever it says;
 * in a table only where no column tells times, and several lines begin with one or a network follows it, or a text that speaks of an hour would lose it.
 */
export function toldInCell({ layout, part, said, afterNetworks }: Of): readonly Said[] {
  const roles = wordsOfRow.filter((role) => said(role) !== '')
  const [role] = roles
  if (role === undefined || roles.length > 1 || layout === 'networkRows' || layout === 'networkColumns') return [said]
  if (afterNetworks) return behindNetworks(role, said)
  if (part.roles.includes('time') || (layout === 'postColumns' && part.roles.includes('network'))) return [said]
  const posts = cellPosts(withoutMarkup(said(role)))
  const [only] = posts
  const sure = layout === 'postColumns' || posts.length > 1 || (only?.time !== null && only?.networks.length !== 0)
  // Lines of networks are posts of theirs, unless the row says where it goes.
  const torn = posts.length > 1 && posts.every(({ time }) => time === null) && said('network') !== ''
  return sure && !torn && posts.every(({ zone }) => zone === null) ? posts.map((post) => saidBy(post, role, said)) : [said]
}

const wordsOfRow = ['text', 'theme'] as const

/** Rows that are looked at, and how many of them at least must speak. */
const looked = { most: 50, fewest: 3 }

/**
 * Whether the only column of words names the networks too: «ВК: опрос», `LinkedIn: hiring post`. No column of networks does, and most cells begin so, or a
 * theme that is about a network would go out there.
 */
export function namesNetworks(cells: Cells, { roles, headRow, network, layout }: PlanMapping): boolean {
  const columns = roles.flatMap((role, at) => (role === 'text' || role === 'theme' ? [at] : []))
  const [column] = columns
  if (column === undefined || columns.length > 1 || network !== null || layout === 'postColumns' || layout === 'grid') return false
  if (roles.includes('network') || roles.includes('ofNetwork')) return false
  const said = cells.slice(headRow + 1, headRow + 1 + looked.most).flatMap((row) => (row[column] ?? '').trim() || [])
  return said.length >= looked.fewest && said.filter(beginsWithNetwork).length * 3 >= said.length * 2
}

function beginsWithNetwork(cell: string): boolean {
  return beginsWithNetworks(cell) && cellPosts(cell).every(({ networks }) => networks.length > 0)
}

/** What stands behind the networks of a cell, unless that tells another time than its row. */
function behindNetworks(role: (typeof wordsOfRow)[number], said: Said): readonly Said[] {
  const posts = cellPosts(withoutMarkup(said(role)))
  const timed = said('time') !== ''
  const fits = posts.every(({ time, zone }) => zone === null && (time === null || !timed))
  return fits ? posts.map((post) => saidBy(post, role, said)) : [said]
}

function saidBy(post: CellPost, role: PlanRole, said: Said): Said {
  const told: Partial<Record<PlanRole, string>> = {
    [role]: post.text,
    time: post.time ?? '',
    network: post.networks.join(', '),
    rubric: post.rubric,
  }
  return (asked) => (asked === role ? post.text : said(asked) || (told[asked] ?? ''))
}
