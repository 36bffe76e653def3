import { type Paragraph, type RichText, rawText, type TextMark, type TextNode, textFromPlain } from './rich-text.ts'

/**
 * The text with its words replaced by others, as somebody did who saw it without marks: what is the same at both ends keeps its
 * bold, italic and links, what stands between is plain.
 *
 * @param words what the text says now, in the form of `rawText`
 */
export function replaceWords(text: RichText, words: string): RichText {
  const before = rawText(text)
  const after = words.replace(/\r\n?/g, '\n')
  if (before === after) return text
  const start = sameStart(before, after)
  const end = sameEnd(before.slice(start), after.slice(start))
  const units = unitsOf(text)
  const fresh = unitsOf(textFromPlain(after))
  return textOf([...units.slice(0, start), ...fresh.slice(start, after.length - end), ...units.slice(before.length - end)])
}

/** One UTF-16 unit of the raw text with its marks. */
type Unit = { readonly unit: string; readonly marks: readonly TextMark[] | undefined }

function unitsOf(text: RichText): readonly Unit[] {
  return text.doc.content.flatMap((paragraph, i) => [
    ...(i > 0 ? [plain('\n'), plain('\n')] : []),
    ...(paragraph.content ?? []).flatMap((node) =>
      node.type === 'text' ? node.text.split('').map((unit) => ({ unit, marks: node.marks })) : [plain('\n')],
    ),
  ])
}

function plain(unit: string): Unit {
  return { unit, marks: undefined }
}

function textOf(units: readonly Unit[]): RichText {
  const paragraphs: TextNode[][] = [[]]
  let run = { text: '', marks: undefined as Unit['marks'] }
  const close = (): void => {
    if (run.text !== '') paragraphs.at(-1)?.push({ type: 'text', text: run.text, ...(run.marks ? { marks: run.marks } : {}) })
    run = { text: '', marks: undefined }
  }
  for (let at = 0; at < units.length; at += 1) {
    const { unit, marks } = units[at] ?? plain('')
    if (unit === '\n') {
      close()
      if (units[at + 1]?.unit === '\n') {
        paragraphs.push([])
        at += 1
      } else paragraphs.at(-1)?.push({ type: 'hardBreak' })
      continue
    }
    if (marks !== run.marks) close()
    run = { text: run.text + unit, marks }
  }
  close()
  const content = paragraphs.map((nodes): Paragraph => (nodes.length > 0 ? { type: 'paragraph', content: nodes } : { type: 'paragraph' }))
  return { v: 1, doc: { type: 'doc', content } }
}

/** Length of the common beginning, not ending inside a surrogate pair or between the two line feeds that part paragraphs. */
function sameStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let same = 0
  while (same < most && one[same] === other[same]) same += 1
  while (same > 0 && (isHighSurrogate(one.charCodeAt(same - 1)) || one[same - 1] === '\n')) same -= 1
  return same
}

function sameEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let same = 0
  while (same < most && one[one.length - 1 - same] === other[other.length - 1 - same]) same += 1
  while (same > 0 && (isLowSurrogate(one.charCodeAt(one.length - same)) || one[one.length - same] === '\n')) same -= 1
  return same
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}
