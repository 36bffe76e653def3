import { foldedName, networkNamed, withoutSigns } from '#shared/networks/nicknames.ts'
import { listedTimes } from './listed-times.ts'
import { networkOfHeading, type PlanRole } from './plan-headings.ts'
import type { NetworkPart } from './plan-post.ts'
import { readTime, timeBefore } from './plan-time.ts'
import { formatsOf, isFormatWord } from './post-formats.ts'
import { cellPosts } from './read-grid-cell.ts'
import { withSame } from './same-words.ts'
import { withoutMarkup } from './text-cell.ts'
import { isNo, isYes } from './yes-no.ts'

/** What the columns of networks say of a row. */
export type ToldByNetworks = {
  readonly parts: readonly NetworkPart[]
  /** What goes out besides: a network has several times, or several columns with a text in each. */
  readonly again: readonly (readonly NetworkPart[])[]
  /** Kinds of post that stand in place of a mark. */
  readonly formats: readonly string[]
}

export const nothingTold: ToldByNetworks = { parts: [], again: [], formats: [] }

type Of = { readonly roles: readonly (PlanRole | null)[]; readonly head: readonly string[] }
type Row = {
  /** Nothing else in the row says what is published. */
  readonly alone: boolean
  /** The row has its time elsewhere. */
  readonly timed: boolean
}

/** Reads the cells of a row that stand under networks. */
export function toldByNetworks(cells: readonly string[], { roles, head }: Of, row: Row): ToldByNetworks {
  const formats: string[] = []
  const told = roles.flatMap((role, column) => {
    if (role !== 'ofNetwork') return []
    const parts = networkPart(head[column] ?? '', cells[column] ?? '', { ...row, column })
    return [row.alone ? parts : parts.map((part) => withoutFormat(part, formats))]
  })
  const most = Math.max(1, ...told.map((own) => own.length))
  const [first = [], ...further] = byNetwork(withSame(joined(told.flatMap((own) => own.slice(0, 1)))))
  const later = Array.from({ length: most - 1 }, (_, nth) => told.flatMap((own) => own[nth + 1] ?? []))
  return { parts: first, again: [...further, ...later], formats }
}

/** «Карусель» beside a theme says what is made of it, and no text. */
function withoutFormat(part: NetworkPart, formats: string[]): NetworkPart {
  const named = part.text === null ? null : formatsOf(part.text)
  if (named === null) return part
  formats.push(...named)
  return { ...part, text: null }
}

/** The parts of one post: each network once, since it can say one thing there; what a further column of it says is another post. */
function byNetwork(parts: readonly NetworkPart[]): readonly (readonly NetworkPart[])[] {
  const posts: NetworkPart[][] = [[]]
  const nths = new Map<string, number>()
  for (const part of parts) {
    const id = networkNamed(part.word) ?? foldedName(part.word)
    const nth = part.text === null ? 0 : (nths.get(id) ?? 0)
    nths.set(id, nth + 1)
    posts[nth] = [...(posts[nth] ?? []), part]
  }
  return posts
}

type At = Row & { readonly column: number }

/** A cell of a network's column: a mark, a time or several, a text of its own, or both: «10:00 Анонс». */
function networkPart(heading: string, cell: string, { column, alone, timed }: At): readonly NetworkPart[] {
  const word = networkOfHeading(heading) ?? withoutSigns(heading.trim())
  const said = withoutMarkup(cell)
  if (isNo(said)) return []
  if (isYes(said)) return [{ word, column, text: null, time: null }]
  const listed = listedTimes(said)
  // «18:00 Reels» tells what goes out as well.
  if (listed?.every(({ networks }) => !networks.some(isFormatWord))) return listed.map(({ time }) => ({ word, column, text: null, time }))
  const time = readTime(said)
  if (time.kind === 'time' && (/\d/.test(said) || !alone)) return [{ word, column, text: null, time: time.time }]
  // «Текст для ВК» holds nothing but the text.
  const whole = timed || networkOfHeading(heading) !== null || timeBefore(said) === null
  const posts = whole ? [{ text: said, time: null }] : cellPosts(said)
  return posts.map((post) => ({ word, column, text: post.text, time: post.time }))
}

/** A network that has a column for its text and one for its time is one part. */
function joined(parts: readonly NetworkPart[]): readonly NetworkPart[] {
  const same = [...Map.groupBy(parts, ({ word }) => foldedName(word)).values()]
  const told = (of: readonly NetworkPart[], what: 'text' | 'time') => of.find((one) => one[what] !== null)?.[what] ?? null
  return same.flatMap((of) => (of[0] ? [{ ...of[0], text: told(of, 'text'), time: told(of, 'time') }] : []))
}
