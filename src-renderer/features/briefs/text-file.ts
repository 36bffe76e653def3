import { isBlank, plainText, type RichText, textFromPlain } from '#shared/domain/texts/rich-text.ts'

/** More than anybody delivers as one text, bytes. */
const maxBytes = 1_000_000

export type ReadFile = { readonly text: RichText } | { readonly refused: 'fileRefused' | 'fileTooBig' }

/** The words of a plain text file: UTF-8, or Windows-1251 where it is none. Refuses every other kind by name. */
export async function readTextFile(file: File): Promise<ReadFile> {
  if (!/\.(txt|md|markdown)$/i.test(file.name) && file.type !== 'text/plain') return { refused: 'fileRefused' }
  if (file.size > maxBytes) return { refused: 'fileTooBig' }
  return { text: textFromPlain(decoded(await file.arrayBuffer())) }
}

/** One text after another; an empty one counts for nothing. */
export function textAfter(before: RichText, after: RichText): RichText {
  if (isBlank(plainText(before))) return after
  return { v: 1, doc: { type: 'doc', content: [...before.doc.content, ...after.doc.content] } }
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1251').decode(bytes)
  }
}
