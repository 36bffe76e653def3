import { describe, expect, it } from 'vitest'
import { maxPastedLength, type PastedText, readPastedHtml, readPastedPlain } from '#renderer/widgets/rich-text/read-pasted.ts'

function read(html: string): PastedText {
  const reading = readPastedHtml(html)
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
  }
}

const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, ...(marks.length > 0 ? { marks } : {}) })

describe('pasted HTML', () => {
  it('comes down to words, looks and links: what Word says about itself is left out', () => {
    const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p {mso: "a > b"} --></style></head><body>
      <p class=MsoNormal style='font-family:"Times New Roman",serif'><b>Хлеб</b> <!--[if gte mso 9]><xml>нет</xml><![endif]-->и
      <i>соль</i><o:p></o:p></p><p>1 &lt; 2 &amp;&nbsp;3<br>строка</p></body></html>`
    expect(read(word).paragraphs).toEqual([
      paragraph(text('Хлеб', { type: 'bold' }), text(' '), text('и '), text('соль', { type: 'italic' })),
      paragraph(text('1 < 2 &\u00A03'), { type: 'hardBreak' }, text('строка')),
    ])
  })

  it('keeps a link of the web and drops one that runs a script', () => {
    const html = '<p><a href="https://a.ru/?x=1&amp;y=2">тут</a> <a href="javascript:alert(1)">там</a></p>'
    expect(read(html).paragraphs).toEqual([
      paragraph(text('тут', { type: 'link', attrs: { href: 'https://a.ru/?x=1&y=2' } }), text(' '), text('там')),
    ])
  })

  it('takes nothing of scripts, and a tag that is never closed swallows no words', () => {
    expect(read('<p>до</p><script>alert("<p>нет</p>")</script><p title="не закрыто>после</p>').paragraphs).toEqual([
      paragraph(text('до')),
      paragraph(text('после')),
    ])
  })

  it('of five megabytes is cut at the limit, and says how much came', () => {
    const html = `<p style="mso-style:normal;margin:0cm">${'слово '.repeat(40)}</p>`.repeat(20_000)
    const since = performance.now()
    const { found, taken } = read(html)
    // Each paragraph's last space is nobody's word, but it was read.
    expect({ found, taken }).toEqual({ found: 20_000 * 240, taken: maxPastedLength })
    expect(performance.now() - since).toBeLessThan(2000)
  })

  it('stops being taken where it has more pieces than a text may hold', () => {
    const { paragraphs } = read(`<p>${'<b>а</b>б'.repeat(30_000)}</p>`)
    expect((paragraphs[0]?.content?.length ?? 0) <= 20_000).toBe(true)
  })
})

describe('pasted plain text', () => {
  it('has breaks for line feeds and paragraphs for blank lines', () => {
    expect(readPastedPlain('а\r\nб\n\nв').paragraphs).toEqual([
      paragraph(text('а'), { type: 'hardBreak' }, text('б')),
      paragraph(text('в')),
    ])
  })

  it('is cut at the limit', () => {
    expect(readPastedPlain('я'.repeat(maxPastedLength + 5))).toMatchObject({ found: maxPastedLength + 5, taken: maxPastedLength })
  })
})
