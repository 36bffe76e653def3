import { Fragment } from 'react'
import styles from './post-card.module.css'
import { syllables } from './syllables.ts'

/** The seams are drawn by the style sheet: in the text itself, as read aloud, copied and found, the words are whole. */
export function PartedText({ text, long }: { readonly text: string; readonly long?: number }) {
  return syllables(text, long).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity, and a changed text is drawn anew
    <Fragment key={index}>
      {index > 0 ? <span className={styles.seam} /> : null}
      {piece}
    </Fragment>
  ))
}
