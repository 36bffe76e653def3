import { readPastedHtml } from '#renderer/widgets/rich-text/read-pasted.ts'
import { isBlank, type Paragraph, plainText, type RichText, textFromPlain } from '#shared/domain/texts/rich-text.ts'

/** What was dropped or pasted. */
export type Payload = {
  readonly files: readonly File[]
  /** Words, with their marks and links; null: none. With files they are only the files' addresses, so none. */
  readonly text: RichText | null
}

/** Reads a transfer at once: after its event it is empty. */
export function payloadOf(transfer: DataTransfer): Payload {
  const files = [...transfer.files]
  return { files, text: files.length > 0 ? null : wordsOf(transfer) }
}

/** Whether a transfer that is still under way may hold something for us; what exactly is only told when it is let go. */
export function mayHold(types: readonly string[]): boolean {
  return ['Files', 'text/plain', 'text/uri-list', 'text/html'].some((type) => types.includes(type))
}

function wordsOf(transfer: DataTransfer): RichText | null {
  const rich = richOf(transfer.getData('text/html'))
  const link = linkOf(transfer)
  if (link !== null) return linkText(titleOf(transfer, rich, link), link)
  const text = rich ?? textFromPlain(transfer.getData('text/plain'))
  return isBlank(plainText(text)) ? null : text
}

/** One link by itself, as a browser's address bar and its links are dragged. */
function linkOf(transfer: DataTransfer): string | null {
  const lines = transfer
    .getData('text/uri-list')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
  const [only] = lines.length > 0 ? lines : [transfer.getData('text/plain').trim()]
  return lines.length <= 1 && only !== undefined && /^https?:\/\/\S+$/i.test(only) ? only : null
}

/** The title a browser sends along: as the second line of its own type, or as the words of the link. */
function titleOf(transfer: DataTransfer, rich: RichText | null, link: string): string {
  const [, title = ''] = transfer.getData('text/x-moz-url').split(/\r?\n/)
  const words = title.trim() || (rich ? plainText(rich).replace(/\s+/g, ' ') : '')
  return words === link ? '' : words
}

function linkText(title: string, link: string): RichText {
  return textFromPlain(title === '' ? link : `${title}\n\n${link}`)
}

function richOf(html: string): RichText | null {
  if (html === '') return null
  const reading = readPastedHtml(html)
  let step = reading.next()
  while (!step.done) step = reading.next()
  const content: readonly Paragraph[] = step.value.paragraphs
  const text: RichText = { v: 1, doc: { type: 'doc', content } }
  return isBlank(plainText(text)) ? null : text
}
