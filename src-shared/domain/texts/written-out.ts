import type { NetworkFacts } from '#shared/networks/network.ts'
import { plainText, type RichText, type TextMark, type TextNode } from './rich-text.ts'

/**
 * A text for a field that knows no markup: bold and italic fall away, the address of a link stands in brackets after its
 * words. A link whose words are the address already is written once.
 */
export function writtenOut(text: RichText): string {
  const content = text.doc.content.map((paragraph) => ({ ...paragraph, content: withAddresses(paragraph.content ?? []) }))
  return plainText({ v: 1, doc: { type: 'doc', content } })
}

function withAddresses(nodes: readonly TextNode[]): readonly TextNode[] {
  return nodes.flatMap((node, i) => {
    const href = hrefOf(node)
    // Words of one link may be parted by other marks: the address comes after the last of them.
    if (href === null || hrefOf(nodes[i + 1]) === href) return [node]
    const words = linkWords(nodes.slice(0, i + 1), href)
    return isSameAddress(words, href) ? [node] : [node, { type: 'text' as const, text: ` (${href.replace(/^mailto:/, '')})` }]
  })
}

function hrefOf(node: TextNode | undefined): string | null {
  const marks: readonly TextMark[] = node?.type === 'text' ? (node.marks ?? []) : []
  return marks.flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))[0] ?? null
}

/** The words of the link that ends the nodes. */
function linkWords(nodes: readonly TextNode[], href: string): string {
  const start = nodes.findLastIndex((node) => hrefOf(node) !== href) + 1
  return nodes
    .slice(start)
    .map((node) => (node.type === 'text' ? node.text : ' '))
    .join('')
}

function isSameAddress(words: string, href: string): boolean {
  const bare = (address: string) =>
    address
      .trim()
      .replace(/^(https?:\/\/|mailto:)/, '')
      .replace(/\/$/, '')
  return bare(words) === bare(href)
}

/**
 * Where the network would cut a text: the UTF-16 offset of the first letter it has no room for, never inside a letter as
 * people see it; null: all of it fits.
 */
export function cutOf(plain: string, pictures: number, facts: Pick<NetworkFacts, 'countText'>): number | null {
  if (facts.countText(plain, pictures).fits) return null
  const ends = Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(plain), ({ index }) => index)
  let [fits, over] = [0, ends.length]
  while (over - fits > 1) {
    const middle = (fits + over) >> 1
    if (facts.countText(plain.slice(0, ends[middle]), pictures).fits) fits = middle
    else over = middle
  }
  return ends[fits] ?? 0
}
