import { maxPastedLength } from '#renderer/widgets/rich-text/read-pasted.ts'
import { isBlank, type Paragraph, plainText, type RichText, textFromPlain } from '#shared/domain/texts/rich-text.ts'

/** More than anybody delivers as one plain text, bytes. */
const maxTextBytes = 1_000_000
/** A document carries its pictures along; bytes. */
const maxDocumentBytes = 20_000_000

export type ReadFile =
  /** `cut`: its end is left out, because no text is that long. */
  { readonly text: RichText; readonly cut: boolean } | { readonly refused: 'fileRefused' | 'fileTooBig' | 'fileBroken' | 'fileOldWord' }

/** The words of a text file: .txt and .md (UTF-8, or Windows-1251 where it is none) or .docx. Refuses every other kind by name. */
export async function readTextFile(file: File): Promise<ReadFile> {
  if (/\.docx$/i.test(file.name)) return readDocument(file)
  if (/\.(doc|rtf|odt|pages)$/i.test(file.name)) return { refused: 'fileOldWord' }
  if (!/\.(txt|md|markdown)$/i.test(file.name) && file.type !== 'text/plain') return { refused: 'fileRefused' }
  if (file.size > maxTextBytes) return { refused: 'fileTooBig' }
  return beginningOf(textFromPlain(decoded(await file.arrayBuffer())))
}

async function readDocument(file: File): Promise<ReadFile> {
  if (file.size > maxDocumentBytes) return { refused: 'fileTooBig' }
  const [bytes, { readDocx }] = await Promise.all([file.arrayBuffer(), import('./read-docx.ts')])
  const text = readDocx(new Uint8Array(bytes))
  return text ? beginningOf(text) : { refused: 'fileBroken' }
}

/** Whole paragraphs, as many as a text takes at once; at least the first, cut. */
function beginningOf(text: RichText): ReadFile {
  let length = 0
  const fits = text.doc.content.findIndex((paragraph) => {
    length += lengthOf(paragraph)
    return length > maxPastedLength
  })
  if (fits < 0) return { text, cut: false }
  if (fits === 0) return { text: textFromPlain(plainText(text).slice(0, maxPastedLength).toWellFormed()), cut: true }
  return { text: { v: 1, doc: { type: 'doc', content: text.doc.content.slice(0, fits) } }, cut: true }
}

function lengthOf({ content = [] }: Paragraph): number {
  return content.reduce((sum, node) => sum + (node.type === 'text' ? node.text.length : 1), 0)
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
