import { hitsIn, type Sought } from './stems.ts'

/** A piece of a text, cut out so that a hit is seen; hits are places within `text`. */
export type Excerpt = { readonly text: string; readonly hits: readonly { readonly from: number; readonly to: number }[] }

/** Letters shown before the first hit, and in all: more than the palette's line has room for. To measure letters nobody sees takes time at every key. */
const before = 30
const longest = 110

/** The part of a text around its first hit, on one line, with every hit in it marked; from the start where nothing hits. */
export function excerptOf(text: string, sought: Sought): Excerpt {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const first = hitsIn(line, sought)[0]?.from ?? 0
  const from = first <= before ? 0 : wordStart(line, first - before)
  const cut = line.slice(from, from + longest)
  const shown = `${from > 0 ? '…' : ''}${cut.trimEnd()}${from + longest < line.length ? '…' : ''}`
  return { text: shown, hits: hitsIn(shown, sought) }
}

function wordStart(line: string, near: number): number {
  const space = line.indexOf(' ', near)
  return space < 0 ? near : space + 1
}
