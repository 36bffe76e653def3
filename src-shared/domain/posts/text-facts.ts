import { firstLineOf, plainText, type RichText } from '#shared/domain/texts/rich-text.ts'
import { networks } from '#shared/networks/index.ts'
import { networkIds } from '#shared/networks/network.ts'
import type { Post } from './post.ts'

/** What a post's row repeats of its text, so that lists need not read it. */
export function textFacts(text: RichText): Pick<Post, 'firstLine' | 'counts'> {
  const plain = plainText(text)
  return {
    firstLine: firstLineOf(text),
    counts: Object.fromEntries(networkIds.map((id) => [id, networks[id].countText(plain).used])) as Post['counts'],
  }
}
