import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Paragraph, RichText, TextNode } from '#shared/domain/texts/rich-text.ts'
import classes from './previews.module.css'

/** Addresses, hashtags and mentions as networks find them by themselves: `\p{L}` so that Cyrillic tags count. */
const found = /(https?:\/\/[^\s]+|(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]+|(?<![\p{L}\p{N}_])@[\w.-]+\w)/gu

/** As much of a text is drawn beside it, UTF-16 units: more than any network with a known limit takes (16,384). */
const drawnLength = 20_000

/** A text as a network that has no bold shows it: plain, with links, tags and mentions picked out. */
export function LinkedText({ text }: { readonly text: RichText }) {
  const { t } = useTranslation('editor')
  const drawn = beginningOf(text.doc.content)
  return (
    <>
      {drawn.map((paragraph, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity of their own
        <p key={place}>{(paragraph.content ?? []).map(nodeOf)}</p>
      ))}
      {drawn.length < text.doc.content.length ? <p className={classes.rest}>{t('preview.rest')}</p> : null}
    </>
  )
}

/** Whole paragraphs from the first one on, until they are as long as is drawn. */
function beginningOf(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let length = 0
  const end = paragraphs.findIndex((paragraph) => {
    length += (paragraph.content ?? []).reduce((sum, node) => sum + (node.type === 'text' ? node.text.length : 1), 0)
    return length > drawnLength
  })
  return end < 0 ? paragraphs : paragraphs.slice(0, end + 1)
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
