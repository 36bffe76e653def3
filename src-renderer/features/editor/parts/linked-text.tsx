import type { ReactNode } from 'react'
import type { RichText, TextNode } from '#shared/domain/texts/rich-text.ts'
import classes from './previews.module.css'

/** Addresses, hashtags and mentions as networks find them by themselves: `\p{L}` so that Cyrillic tags count. */
const found = /(https?:\/\/[^\s]+|(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]+|(?<![\p{L}\p{N}_])@[\w.-]+\w)/gu

/** A text as a network that has no bold shows it: plain, with links, tags and mentions picked out. */
export function LinkedText({ text }: { readonly text: RichText }) {
  return text.doc.content.map((paragraph, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity of their own
    <p key={place}>{(paragraph.content ?? []).map(nodeOf)}</p>
  ))
}

function nodeOf(node: TextNode, place: number): ReactNode {
  if (node.type === 'hardBreak') return <br key={place} />
  const linked = node.marks?.some((mark) => mark.type === 'link') ?? false
  if (linked) {
    return (
      <span key={place} className={classes.linked}>
        {node.text}
      </span>
    )
  }
  return node.text.split(found).map((part, n) =>
    n % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one string, in order
      <span key={`${place}.${n}`} className={classes.linked}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
