import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTextFile } from '#renderer/widgets/text-files/text-file.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'

const body = (xml: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${xml}</w:body></w:document>`
const run = (words: string, settings = '') => `<w:r><w:rPr>${settings}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`

function docx(xml: string, more: Record<string, Uint8Array> = {}): File {
  return new File([new Uint8Array(zipSync({ 'word/document.xml': strToU8(body(xml)), ...more }))], 'текст.docx')
}

const text = (...content: object[]) => ({ text: { v: 1, doc: { type: 'doc', content } }, cut: false })

describe('a Word document', () => {
  it('gives its paragraphs with bold, italic and strike, and breaks where it breaks lines', async () => {
    const file = docx(
      `<w:p><w:pPr><w:rPr><w:b/></w:rPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run('Хлеб', '<w:b/>')}${run(' и ', '<w:b w:val="0"/>')}${run('соль', '<w:i/><w:strike/>')}</w:p>` +
        `<w:p/><w:p>${run('1 &lt; 2')}<w:r><w:br/></w:r>${run('строка')}</w:p>`,
    )
    expect(await readTextFile(file)).toEqual(
      text(
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Хлеб', marks: [{ type: 'bold' }] },
            { type: 'text', text: ' и ' },
            { type: 'text', text: 'соль', marks: [{ type: 'italic' }, { type: 'strike' }] },
          ],
        },
        { type: 'paragraph', content: [{ type: 'text', text: '1 < 2' }, { type: 'hardBreak' }, { type: 'text', text: 'строка' }] },
      ),
    )
  })

  it('gives the addresses of its links, none that could run anything', async () => {
    const relations = `<Relationships><Relationship Id="rId1" Target="https://a.ru/?x=1&amp;y=2"/><Relationship Id="rId2" Target="javascript:alert(1)"/></Relationships>`
    const file = docx(
      `<w:p><w:hyperlink r:id="rId1">${run('тут')}</w:hyperlink><w:hyperlink r:id="rId2">${run('там')}</w:hyperlink></w:p>`,
      { 'word/_rels/document.xml.rels': strToU8(relations) },
    )
    const link = { type: 'link', attrs: { href: 'https://a.ru/?x=1&y=2' } }
    expect(await readTextFile(file)).toEqual(
      text({
        type: 'paragraph',
        content: [
          { type: 'text', text: 'тут', marks: [link] },
          { type: 'text', text: 'там' },
        ],
      }),
    )
  })

  it('leaves out what was deleted in it, moved away, or is only a field’s code', async () => {
    const deleted = '<w:del><w:r><w:delText>было</w:delText></w:r></w:del>'
    const moved = `<w:moveFrom>${run('отсюда')}</w:moveFrom>`
    const file = docx(`<w:p>${deleted}${moved}<w:r><w:instrText>PAGE</w:instrText></w:r>${run('есть')}</w:p>`)
    expect(await readTextFile(file)).toEqual(text({ type: 'paragraph', content: [{ type: 'text', text: 'есть' }] }))
  })

  it('is refused when it is damaged, empty, or unpacks to more than a text can be', async () => {
    const refused = { refused: 'fileBroken' }
    expect(await readTextFile(new File(['не архив'], 'a.docx'))).toEqual(refused)
    expect(await readTextFile(new File([new Uint8Array(zipSync({ 'other.xml': strToU8('<a/>') }))], 'a.docx'))).toEqual(refused)
    expect(await readTextFile(docx(`<w:p>${run('я'.repeat(5_000_000))}</w:p>`))).toEqual(refused)
    const whole = new Uint8Array(await docx(`<w:p>${run('есть')}</w:p>`).arrayBuffer())
    expect(await readTextFile(new File([whole.slice(0, whole.length - 40)], 'a.docx'))).toEqual(refused)
  })

  it('longer than a text may be gives its first paragraphs and says that it was cut', async () => {
    const read = await readTextFile(docx(`<w:p>${run('а'.repeat(30_000))}</w:p>`.repeat(3)))
    expect(read).toEqual({ text: textFromPlain('а'.repeat(30_000)), cut: true })
  })
})

describe('a text file of another kind', () => {
  it('is read in the encoding it has', async () => {
    expect(await readTextFile(new File([new Uint8Array([0xcf, 0xf0])], 'a.txt'))).toEqual({ text: textFromPlain('Пр'), cut: false })
    expect(await readTextFile(new File(['Пр'], 'a.md'))).toEqual({ text: textFromPlain('Пр'), cut: false })
  })

  it('is refused by name, with the way round', async () => {
    expect(await readTextFile(new File(['x'], 'a.exe'))).toEqual({ refused: 'fileRefused' })
    expect(await readTextFile(new File(['x'], 'a.doc'))).toEqual({ refused: 'fileOldWord' })
  })
})
