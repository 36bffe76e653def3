/** Cuts a text into blocks that may not be parted by a page's end: paragraphs, long ones by sentences. */
export type Block = { readonly text: string; readonly continues: boolean }

const longParagraph = 700

/** Blocks of a typed text: blank lines part paragraphs; a paragraph over 700 characters may break between sentences. */
export function blocksOf(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => (paragraph.length <= longParagraph ? [{ text: paragraph, continues: false }] : sentencesOf(paragraph)))
}

function sentencesOf(paragraph: string): readonly Block[] {
  const sentences = paragraph.match(/[^.!?…]+[.!?…]+["»)]*\s*|[^.!?…]+$/g) ?? [paragraph]
  return sentences.map((sentence, place) => ({ text: sentence, continues: place > 0 }))
}

/**
 * Deals things of known height onto pages.
 *
 * @param heights in any one unit
 * @param room what the first page and each later one can take, same unit
 * @returns for each page the indexes it holds; a thing higher than a page stands alone on one
 */
export function dealPages(
  heights: readonly number[],
  room: { readonly first: number; readonly later: number },
): readonly (readonly number[])[] {
  const pages: number[][] = [[]]
  let left = room.first
  for (const [index, height] of heights.entries()) {
    const isEmpty = pages.at(-1)?.length === 0
    if (height > left && !isEmpty) {
      pages.push([])
      left = room.later
    }
    pages.at(-1)?.push(index)
    left -= height
  }
  return pages
}

/** Parts a list into runs of at most `first`, then `later`. Always at least one run. */
export function dealRows<Row>(rows: readonly Row[], room: { readonly first: number; readonly later: number }): readonly (readonly Row[])[] {
  const runs: (readonly Row[])[] = [rows.slice(0, room.first)]
  for (let at = room.first; at < rows.length; at += room.later) runs.push(rows.slice(at, at + room.later))
  return runs
}
