import { withRubrics } from './grid-rubrics.ts'
import type { PlanPost } from './plan-post.ts'
import { timeBefore } from './plan-time.ts'
import { isFormatWord } from './post-formats.ts'
import { beginsWithNetworks } from './read-grid-cell.ts'

/** Longer lines are sentences of a text, no titles. */
const mostTitle = 60
/** One cell of that shape may be a short text by chance. */
const fewestCells = 2

/** Rubrics over the texts of cells, or posts that only blank lines part: all cells together decide about either. The posts in order of their days. */
export function partedPosts(posts: readonly PlanPost[], plain: ReadonlySet<PlanPost>): readonly PlanPost[] {
  const named = withRubrics(posts)
  return (named === posts ? withParagraphs(posts, plain) : named).toSorted(byPlace)
}

function byPlace(one: PlanPost, other: PlanPost): number {
  return one.day < other.day ? -1 : one.day > other.day ? 1 : (one.rows[0] ?? 0) - (other.rows[0] ?? 0)
}

/**
 * Cells of a grid may hold several posts with a blank line between them and nothing else that parts them. A text has blank lines too, so the sheet
 * decides: at least two such cells consist of titles alone, more than do not, and how many titles a cell has differs from cell to cell. `plain`: the
 * posts whose cells tell no time and no network before what they say.
 */
function withParagraphs(posts: readonly PlanPost[], plain: ReadonlySet<PlanPost>): readonly PlanPost[] {
  const titles = new Map<PlanPost, readonly string[]>()
  const counts = new Set<number>()
  let texts = 0
  for (const post of posts) {
    const parts = plain.has(post) ? post.text.split(/\n\s*\n/) : []
    const titled = parts.every(isTitle) && !isKindAndTitle(parts)
    if (titled && parts.length > 0) counts.add(parts.length)
    if (titled && parts.length > 1) titles.set(post, parts)
    else if (post.text.includes('\n')) texts += 1
  }
  if (titles.size < fewestCells || titles.size <= texts || counts.size < 2) return posts
  return posts.flatMap((post) => titles.get(post)?.map((text) => ({ ...post, text: text.trim() })) ?? post)
}

/** A time that stands after a blank line once in a plan belongs to a text. */
const fewestClocks = 2

/** Whether the cells of a plan begin posts with times, on their first line or after a blank one. */
export function beginWithClocks(cells: readonly string[]): boolean {
  const timed = cells.filter((cell) => /\d/.test(cell) && cell.split(/\n\s*\n/).some((part) => timeBefore(part.trim()) !== null))
  return timed.length >= fewestClocks
}

/**
 * «Анонс недели», a blank line, «18:00 Эфир»: a time after a blank line begins another post, where all that blank lines part are titles or name their
 * networks. Several times below each other are the programme of one.
 */
export function timedParagraphs(cell: string): readonly string[] {
  const parts = cell.split(/\n\s*\n/).map((part) => part.trim())
  const clocks = parts.map((part) => timeBefore(part))
  if (!clocks.slice(1).some((clock) => clock !== null)) return [cell]
  const apart = parts.every((part, at) => {
    const words = clocks[at]?.rest ?? part
    const lines = part.split('\n').slice(1)
    return (isTitle(words) || beginsWithNetworks(words)) && !lines.some((line) => timeBefore(line.trim()) !== null)
  })
  if (!apart) return [cell]
  const posts: string[] = []
  for (const [at, part] of parts.entries()) {
    if (at === 0 || (clocks[at] ?? null) !== null) posts.push(part)
    else posts.push(`${posts.pop() ?? ''}\n\n${part}`)
  }
  return posts
}

/** A line that stands alone: no sentence, no list of tags, no link. */
function isTitle(part: string): boolean {
  const line = part.trim()
  const whole = line.length <= mostTitle && /^[^\p{Ll}#@\n](?:[^\n]*[^.!…,;:\n])?$/u.test(line)
  return whole && /\p{L}/u.test(line) && !/https?:|www\.|[#@]\p{L}/iu.test(line)
}

/** «Рилс» over what is shown in it is one post; «Пост» over «Сторис» are two. */
function isKindAndTitle(parts: readonly string[]): boolean {
  const [first = '', ...others] = parts.map((part) => part.trim())
  return isFormatWord(first) && !others.every(isFormatWord)
}
