import type { PlanRole } from './plan-headings.ts'
import type { PlanLayout } from './plan-mapping.ts'
import { type CellPost, cellPosts } from './read-grid-cell.ts'
import type { RowPart } from './row-parts.ts'
import { withoutMarkup } from './text-cell.ts'

type Said = (role: PlanRole) => string
type Of = { readonly layout: PlanLayout; readonly part: RowPart; readonly said: Said }

/**
 * What a row says, once for each post of its cell of words: «10:00 ВК Совет», a line each. Under columns of posts a cell is read so whatever it says;
 * in a table only where no column tells times, and several lines begin with one or a network follows it, or a text that speaks of an hour would lose it.
 */
export function toldInCell({ layout, part, said }: Of): readonly Said[] {
  const roles = (['text', 'theme'] as const).filter((role) => said(role) !== '')
  const [role] = roles
  if (role === undefined || roles.length > 1 || layout === 'networkRows' || layout === 'networkColumns') return [said]
  if (part.roles.includes('time') || (layout === 'postColumns' && part.roles.includes('network'))) return [said]
  const posts = cellPosts(withoutMarkup(said(role)))
  const [only] = posts
  const sure = layout === 'postColumns' || posts.length > 1 || (only?.time !== null && only?.networks.length !== 0)
  // Lines of networks are posts of theirs, unless the row says where it goes.
  const torn = posts.length > 1 && posts.every(({ time }) => time === null) && said('network') !== ''
  return sure && !torn && posts.every(({ zone }) => zone === null) ? posts.map((post) => saidBy(post, role, said)) : [said]
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
