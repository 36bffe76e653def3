import { firstLineOf, plainText, type RichText } from '#shared/domain/texts/rich-text.ts'
import { networks } from '#shared/networks/index.ts'
import type { Post } from './post.ts'

/** What a post's row repeats of its text, so that lists need not read it. */
export function textFacts(text: RichText): Pick<Post, 'firstLine' | 'counts'> {
  const plain = plainText(text)
  return {
    firstLine: firstLineOf(text),
    counts: { bluesky: networks.bluesky.countText(plain).used, demo: networks.demo.countText(plain).used },
  }
}
