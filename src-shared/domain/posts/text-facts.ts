import { firstLineOfPlain, plainText, type RichText } from '#shared/domain/texts/rich-text.ts'
import { digestOf } from '#shared/kernel/digest.ts'
import { networks } from '#shared/networks/index.ts'
import { type NetworkId, networkIds } from '#shared/networks/network.ts'
import type { Post } from './post.ts'
import type { OwnText } from './variant.ts'

/** What a post's row repeats of its text, so that lists need not read it. */
export function textFacts(text: RichText): Pick<Post, 'firstLine' | 'counts' | 'textKey'> {
  const plain = plainText(text)
  return {
    firstLine: firstLineOfPlain(plain),
    counts: Object.fromEntries(networkIds.map((id) => [id, networks[id].countText(plain, 0).used])) as Post['counts'],
    textKey: keyOf(plain, text),
  }
}

/** What a variant's row repeats of its own text. */
export function ownTextFacts(text: RichText, network: NetworkId): OwnText {
  const plain = plainText(text)
  return { count: networks[network].countText(plain, 0).used, key: keyOf(plain, text) }
}

/** The digest of a text as the audience sees it, with its marks and links. */
export function textKeyOf(text: RichText): string {
  return keyOf(plainText(text), text)
}

function keyOf(plain: string, text: RichText): string {
  return digestOf(JSON.stringify([plain, marksOf(text)]))
}

function marksOf(text: RichText): readonly unknown[] {
  return text.doc.content.flatMap((paragraph) =>
    (paragraph.content ?? []).flatMap((node) => (node.type === 'text' && node.marks?.length ? [[node.text, node.marks]] : [])),
  )
}
