import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { briefFile } from '#main/brief-files/index.ts'
import { readDocx } from '#renderer/widgets/text-files/read-docx.ts'
import { problem } from '#shared/contract/problem.ts'
import type { BriefPaper } from '#shared/domain/briefs/brief-paper.ts'
import { plainText } from '#shared/domain/texts/rich-text.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { noisePng } from '#tests/support/png.ts'
import { hash } from '#tests/unit/commands/a-workspace.ts'
import { paperOf, withFullBrief } from '#tests/unit/renderer/brief-paper/a-paper.ts'

const bytes = noisePng(40, 50)
const media = { shrinkFor: async () => done({ bytes, type: 'image/png', width: 40, height: 50 }) }
const boxes = [{ number: 1, x: 0.1, y: 0.25, width: 0.5, height: 0.2 }]

async function fullPaper(): Promise<BriefPaper> {
  const paper = await paperOf(await withFullBrief())
  const pictures = [{ hash: hash('a'), caption: 'образец.png, 40 × 50 px', boxes }]
  return { ...paper, blocks: [...paper.blocks, { kind: 'pictures', heading: 'Картинки-референсы', pictures }] }
}

async function written(format: 'docx' | 'html', paper: BriefPaper): Promise<Uint8Array> {
  const file = await briefFile(media, format, paper)
  if (!file.ok) throw new Error(file.problem.kind)
  return file.value
}

/** Every word a paper holds. */
function wordsOf({ title, facts, blocks, handIn }: BriefPaper): readonly string[] {
  const inBlocks = blocks.flatMap((block) => {
    if (block.kind === 'words') return block.lines
    return block.kind === 'rows'
      ? [block.line, ...block.rows.flatMap(({ what, detail }) => [what, detail])]
      : block.pictures.map((one) => one.caption)
  })
  return [title, handIn, ...facts.flatMap(({ label, value }) => [label, value]), ...blocks.map((one) => one.heading), ...inBlocks]
}

describe('a brief as a Word document', () => {
  it('is read back with every word of it, its links and its picture', async () => {
    const paper = await fullPaper()
    const document = await written('docx', paper)
    const text = readDocx(document)
    const plain = text ? plainText(text) : ''
    expect(wordsOf(paper).filter((word) => !plain.includes(word))).toEqual([])
    expect(JSON.stringify(text)).toContain('"href":"https://t.me/bulochnaya/12"')
    const parts = unzipSync(document)
    const pictures = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'))
    expect(pictures.map(([, part]) => Buffer.from(part).equals(bytes))).toEqual([true])
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain('<dc:title>Текст про штоллен</dc:title>')
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('ru-RU')
  })
})

describe('a brief as one page', () => {
  it('holds every word as it was written, the picture and its boxes, and runs nothing', async () => {
    const paper = await fullPaper()
    const page = Buffer.from(await written('html', paper)).toString('utf8')
    const plain = page
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    expect(wordsOf(paper).filter((word) => !plain.includes(word))).toEqual([])
    expect(page).toContain(`src="data:image/png;base64,${bytes.toString('base64')}"`)
    expect(page).toContain('left:10.00%;top:25.00%;width:50.00%;height:20.00%')
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|src="(?!data:)|href="(?!https:)/)
  })

  it('takes markup that a person typed for words', async () => {
    const paper = await fullPaper()
    const page = Buffer.from(await written('html', { ...paper, title: '<img src=x onerror="a()">' })).toString('utf8')
    expect(page).toContain('<h1>&lt;img src=x onerror=&quot;a()&quot;&gt;</h1>')
  })
})

it('is not written without a picture that belongs to it', async () => {
  const gone = { shrinkFor: async () => failed(problem('notFound')) }
  expect(await briefFile(gone, 'html', await fullPaper())).toEqual(failed(problem('notFound')))
})
