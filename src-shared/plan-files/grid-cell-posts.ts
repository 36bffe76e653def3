import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import { networksOfLabel } from './grid-labels.ts'
import { timedParagraphs } from './grid-paragraphs.ts'
import { listedTimes } from './listed-times.ts'
import type { PlanPost } from './plan-post.ts'
import { readTime } from './plan-time.ts'
import { afterFormats, isFormatWord } from './post-formats.ts'
import { cellPosts, postOf } from './read-grid-cell.ts'

type At = { readonly row: number; readonly column: number; readonly day: DayKey; readonly label: string } & Of
type Of = {
  /** Cells of the plan begin their posts with times. */
  readonly clocks: boolean
  /** What stands before a row is its rubric, unless it is known as something else. */
  readonly ofRubrics: boolean
}
/** `plain`: the cell tells neither time nor network before what it says. */
type GridPost = { readonly post: PlanPost; readonly plain: boolean }

/** The posts of a cell of a grid. What stands before its row gives them a time, a network, a kind or a rubric that they do not tell. */
export function gridPosts(cell: string, { label, clocks, ofRubrics, ...at }: At): readonly GridPost[] {
  const clocked = labelClock(label)
  const time = clocked ?? readTime(label)
  const labelled = clocked?.networks ?? networksOfLabel(label)
  const kind = isFormatWord(label) ? [label] : []
  const beside = label === '' || labelled.length + kind.length > 0 || time.kind === 'time' ? {} : { beside: label }
  const rubric = ofRubrics && time.kind !== 'time' && labelled.length === 0 && kind.length === 0 ? label : ''
  const posts = (clocks ? timedParagraphs(cell) : [cell]).flatMap((one) => cellPosts(one, 'numbered'))
  return posts.map((one) => {
    const clock = one.time === null && time.kind === 'time' ? time : one
    // «Рилс» in the row of a network is what goes out there.
    const kinds = labelled.length > 0 && one.networks.every(isFormatWord) ? one.networks : []
    const networks = one.networks.length > kinds.length ? one.networks : labelled
    const named = afterFormats(one.text)
    const post = postOf({ ...one, text: named?.rest ?? one.text, time: clock.time, zone: clock.zone, networks }, at)
    const also = isFormatWord(one.text) ? [] : kinds
    return {
      post: { ...post, ...beside, rubric: post.rubric || rubric, tags: [...post.tags, ...(named?.formats ?? []), ...also, ...kind] },
      plain: one.time === null && one.networks.length === 0,
    }
  })
}

type Below = { readonly cell: string; readonly column: number }

/** A time alone in the cell below a post is that post's: «Распродажа», under it «18:00». False: it is none, or times stand over their posts. */
export function tellsClock({ posts, begun }: { readonly posts: PlanPost[]; readonly begun: number }, { cell, column }: Below): boolean {
  const read = readTime(cell)
  const above = posts.flatMap((post, at) => (at >= begun && post.column === column ? [{ post, at }] : []))
  const last = above.at(-1)
  if (read.kind !== 'time' || last === undefined || last.post.time !== null || above.some(({ post }) => post.text === '')) return false
  posts[last.at] = { ...last.post, time: read.time, zone: read.zone }
  return true
}

/** «Instagram (11am)», «ВК 18:00» before a row. */
function labelClock(
  label: string,
): { readonly kind: 'time'; readonly time: string; readonly zone: ZoneId | null; readonly networks: readonly string[] } | null {
  const [only, ...others] = (/\d/.test(label) && listedTimes(label)) || []
  return only?.time && others.length === 0 && only.networks.length > 0 ? { ...only, kind: 'time', time: only.time } : null
}
