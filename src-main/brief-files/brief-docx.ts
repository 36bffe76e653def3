import type * as Docx from 'docx'
import { type BriefPaper, linePieces, type PaperBlock, type PaperPicture } from '#shared/domain/briefs/brief-paper.ts'
import { texts } from '#shared/text/index.ts'
import type { FilePictures } from './index.ts'

type Writer = typeof Docx
type Part = Docx.Paragraph | Docx.Table

/** Widest and tallest a picture is drawn, CSS px: the width of the text, and what leaves room for its caption. */
const mostWidth = 600
const mostHeight = 620
/** Grey of what is said in passing, as `RRGGBB`; paper is white in every theme. */
const soft = '5A6270'
/** A hundredth of a point is no size of Word's: half points, and twentieths of one for distances. */
const small = 17
const gap = { before: 280, after: 80 }

/** A Word document. What Word cannot lay over a picture is said in words beside its number. */
export async function briefDocx(paper: BriefPaper, pictures: FilePictures): Promise<Uint8Array> {
  // Loaded when the first document is written: nothing else needs it.
  const writer = await import('docx')
  const { brand, kind, title, facts, blocks, handIn, language } = paper
  const children: readonly Part[] = [
    new writer.Paragraph({ children: [new writer.TextRun({ text: `${brand.name} · ${kind}`, color: soft })] }),
    new writer.Paragraph({ text: title, heading: writer.HeadingLevel.TITLE }),
    ...facts.map(({ label, value }) => factLine(writer, label, value)),
    ...blocks.flatMap((block) => [heading(writer, block.heading), ...blockParts(writer, block, pictures)]),
    heading(writer, texts[language].briefs.paper.handIn),
    ...paragraphs(writer, [handIn]),
  ]
  const document = new writer.Document({
    title,
    creator: brand.name,
    styles: { default: styles(language) },
    sections: [{ properties: { page: { margin: page } }, footers: { default: footer(writer) }, children }],
  })
  return new Uint8Array(await writer.Packer.toArrayBuffer(document))
}

const page = { top: 1000, right: 1000, bottom: 1000, left: 1000 }

function styles(language: BriefPaper['language']): NonNullable<Docx.IStylesOptions['default']> {
  const font = 'Arial'
  return {
    document: {
      run: { font, size: 21, language: { value: language === 'ru' ? 'ru-RU' : 'en-GB' } },
      paragraph: { spacing: { line: 300 } },
    },
    title: { run: { font, size: 40, bold: true }, paragraph: { spacing: { before: 60, after: 200 } } },
    heading2: { run: { font, size: 25, bold: true, color: '161A23' }, paragraph: { spacing: gap, keepNext: true } },
  }
}

function footer(writer: Writer): Docx.Footer {
  const numbers = new writer.TextRun({ children: [writer.PageNumber.CURRENT, ' / ', writer.PageNumber.TOTAL_PAGES], size: small })
  return new writer.Footer({ children: [new writer.Paragraph({ alignment: writer.AlignmentType.RIGHT, children: [numbers] })] })
}

function heading(writer: Writer, text: string): Docx.Paragraph {
  return new writer.Paragraph({ text, heading: writer.HeadingLevel.HEADING_2 })
}

function factLine(writer: Writer, label: string, value: string): Docx.Paragraph {
  return new writer.Paragraph({
    children: [new writer.TextRun({ text: `${label}: `, color: soft }), new writer.TextRun({ text: value, bold: true })],
  })
}

function blockParts(writer: Writer, block: PaperBlock, pictures: FilePictures): readonly Part[] {
  switch (block.kind) {
    case 'words':
      return paragraphs(writer, block.lines)
    case 'rows':
      return [softLine(writer, block.line, true), rowsTable(writer, block)]
    case 'pictures':
      return block.pictures.flatMap((one) => pictureParts(writer, one, pictures))
  }
}

function paragraphs(writer: Writer, lines: readonly string[]): readonly Docx.Paragraph[] {
  return lines.map((line) => new writer.Paragraph({ children: runs(writer, line) }))
}

function runs(writer: Writer, line: string, bold = false): Docx.ParagraphChild[] {
  return linePieces(line).map(({ text, href }) =>
    href === null
      ? new writer.TextRun({ text, bold })
      : new writer.ExternalHyperlink({ link: href, children: [new writer.TextRun({ text, bold, style: 'Hyperlink' })] }),
  )
}

function softLine(writer: Writer, text: string, keepNext: boolean): Docx.Paragraph {
  return new writer.Paragraph({
    ...{ keepNext, spacing: { after: 100 } },
    children: [new writer.TextRun({ text, color: soft, size: small })],
  })
}

function rowsTable(writer: Writer, { numbered, rows }: Extract<PaperBlock, { kind: 'rows' }>): Docx.Table {
  const line = { style: writer.BorderStyle.SINGLE, size: 4, color: 'B4BAC4' }
  const none = { style: writer.BorderStyle.NONE, size: 0, color: 'auto' }
  const cell = (children: Docx.ParagraphChild[], percent: number) =>
    new writer.TableCell({
      width: { size: percent, type: writer.WidthType.PERCENTAGE },
      margins: { top: 70, bottom: 70, right: 160 },
      children: [new writer.Paragraph({ children })],
    })
  const [first, rest] = numbered ? [6, 40] : [0, 45]
  return new writer.Table({
    width: { size: 100, type: writer.WidthType.PERCENTAGE },
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: rows.map(({ what, detail }, at) => {
      const number = numbered ? [cell([new writer.TextRun({ text: String(at + 1), bold: true })], first)] : []
      const cells = [...number, cell(runs(writer, what, true), 100 - first - rest), cell(runs(writer, detail), rest)]
      return new writer.TableRow({ cantSplit: true, children: cells })
    }),
  })
}

function pictureParts(writer: Writer, { hash, caption }: PaperPicture, pictures: FilePictures): readonly Part[] {
  const picture = pictures.get(hash)
  if (!picture) return []
  const scale = Math.min(1, mostWidth / picture.width, mostHeight / picture.height)
  const image = new writer.ImageRun({
    type: picture.type === 'image/png' ? 'png' : 'jpg',
    data: picture.bytes,
    transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
    altText: { name: caption, title: caption, description: caption },
  })
  return [new writer.Paragraph({ keepNext: true, spacing: { before: 120 }, children: [image] }), softLine(writer, caption, false)]
}
