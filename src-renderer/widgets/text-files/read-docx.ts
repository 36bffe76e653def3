import { unzipSync } from 'fflate'
import { decodedText } from '#renderer/widgets/rich-text/html-entities.ts'
import { type Tag, tagAt } from '#renderer/widgets/rich-text/html-tags.ts'
import type { Paragraph, RichText, TextMark, TextNode } from '#shared/domain/texts/rich-text.ts'

/** The most a part of the document may unpack to, bytes: a novel's XML; an archive that claims more is not read. */
const maxPartBytes = 8_000_000
const body = 'word/document.xml'
const relations = 'word/_rels/document.xml.rels'

/**
 * The words of a Word document (.docx): paragraphs, breaks, bold, italic, strike, links. Tables come row by row; pictures, notes,
 * deleted text and field codes are left out. Null: this is none, it is damaged, or a part unpacks to more than is read.
 */
export function readDocx(bytes: Uint8Array): RichText | null {
  const parts = unpacked(bytes)
  const xml = parts?.[body]
  // An entry that is longer than it claims comes out cut, and so without its end.
  if (!xml?.trimEnd().endsWith('document>')) return null
  const paragraphs = paragraphsOf(xml, linksOf(parts?.[relations] ?? ''))
  return paragraphs.length > 0 ? { v: 1, doc: { type: 'doc', content: paragraphs } } : null
}

function unpacked(bytes: Uint8Array): Readonly<Record<string, string>> | null {
  try {
    const wanted = unzipSync(bytes, {
      filter: ({ name, originalSize }) => (name === body || name === relations) && originalSize <= maxPartBytes,
    })
    return Object.fromEntries(Object.entries(wanted).map(([name, part]) => [name, new TextDecoder().decode(part)]))
  } catch {
    // The library throws on anything that is no archive; for us that is a file like any other.
    return null
  }
}

/** Addresses by the id the text names them with. */
function linksOf(xml: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>()
  for (const [source] of xml.matchAll(/<Relationship\b[^>]*>/g)) {
    const target = decodedText(attribute(source, 'Target') ?? '')
    if (/^(?:https?|mailto|tg):/i.test(target)) links.set(attribute(source, 'Id') ?? '', target)
  }
  return links
}

function attribute(source: string, name: string): string | null {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(source)?.[1] ?? null
}

/** Parts whose words are said elsewhere or nowhere: the other reading of a drawing, text moved away or deleted. */
const unsaid = new Set(['mc:fallback', 'w:movefrom', 'w:del'])
const looks: Readonly<Record<string, 'bold' | 'italic' | 'strike'>> = { 'w:b': 'bold', 'w:i': 'italic', 'w:strike': 'strike' }

function paragraphsOf(xml: string, links: ReadonlyMap<string, string>): readonly Paragraph[] {
  const sheet = newSheet(links)
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const tag = tagAt(xml, at)
    const next = xml.indexOf('<', tag.end)
    sheet.tag(tag)
    sheet.words(xml.slice(tag.end, next < 0 ? xml.length : next))
    at = next
  }
  return sheet.paragraphs
}

/** Gathers paragraphs from the document's tags and what stands between them. */
function newSheet(links: ReadonlyMap<string, string>) {
  const paragraphs: Paragraph[] = []
  let line: TextNode[] = []
  let look = new Set<'bold' | 'italic' | 'strike'>()
  let href: string | undefined
  let silence = 0
  let [isText, isRun] = [false, false]
  const marks = (): readonly TextMark[] => [
    ...[...look].map((type) => ({ type })),
    ...(href === undefined ? [] : [{ type: 'link' as const, attrs: { href } }]),
  ]
  const put = (text: string) => {
    const carried = marks()
    line.push(carried.length > 0 ? { type: 'text', text, marks: carried } : { type: 'text', text })
  }
  function close(): void {
    paragraphs.push(line.length > 0 ? { type: 'paragraph', content: line } : { type: 'paragraph' })
    line = []
  }
  const opened: Readonly<Record<string, (tag: Tag) => void>> = {
    'w:r': () => {
      look = new Set()
      isRun = true
    },
    'w:t': ({ source }) => {
      isText = !source.endsWith('/>')
    },
    'w:br': () => line.push({ type: 'hardBreak' }),
    'w:cr': () => line.push({ type: 'hardBreak' }),
    // The tab of a run; one in the paragraph's own settings is a mark on its ruler.
    'w:tab': () => isRun && put(' '),
    'w:hyperlink': ({ source }) => {
      href = links.get(attribute(source, 'r:id') ?? '')
    },
  }
  const closed: Readonly<Record<string, () => void>> = {
    'w:p': close,
    'w:t': () => {
      isText = false
    },
    'w:r': () => {
      isRun = false
    },
    'w:hyperlink': () => {
      href = undefined
    },
  }
  return {
    paragraphs,
    words(source: string): void {
      const text = isText && silence === 0 ? decodedText(source) : ''
      if (text !== '') put(text)
    },
    tag(tag: Tag): void {
      if (unsaid.has(tag.name) && !tag.source.endsWith('/>')) silence += tag.closes ? -1 : 1
      if (silence > 0) return
      const type = looks[tag.name]
      if (type && isRun && !/w:val="(?:0|false|none)"/.test(tag.source)) look.add(type)
      if (tag.closes) closed[tag.name]?.()
      else opened[tag.name]?.(tag)
    },
  }
}
