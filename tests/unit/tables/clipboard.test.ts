import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copiedCells, pastedCells } from '#shared/tables/copied-cells.ts'
import { readHtmlTable, writeHtmlTable } from '#shared/tables/html-table.ts'
import { readTsv, writeTsv } from '#shared/tables/tsv.ts'

describe('cells as plain text of the clipboard', () => {
  it('quotes cells with tabs, line breaks and quotes, and no others', () => {
    const cells = [
      ['05.11.2026', 'Хлеб, соль; чай'],
      ['Первая строка\nвторая', 'таб\tвнутри'],
      ['«Лето» и "Зима"', ''],
    ]
    const text = '05.11.2026\tХлеб, соль; чай\r\n"Первая строка\nвторая"\t"таб\tвнутри"\r\n"«Лето» и ""Зима"""\t'
    expect(writeTsv(cells)).toBe(text)
    expect(readTsv(text)).toEqual(cells)
  })

  it('reads what Excel copies: CRLF at the end, line feeds inside quotes, a quote in the middle of a cell', () => {
    expect(readTsv('Дата\tТекст\r\n05.11\t"Скидки\n""-20 %"" на всё"\r\n06.11\tМонитор 27" в подарок\r\n')).toEqual([
      ['Дата', 'Текст'],
      ['05.11', 'Скидки\n"-20 %" на всё'],
      ['06.11', 'Монитор 27" в подарок'],
    ])
  })

  it('takes a quote that closes in the middle of a cell, or never, for a letter', () => {
    expect(readTsv('"Лето" в городе\tдва')).toEqual([['"Лето" в городе', 'два']])
    expect(readTsv('"не закрыта\tдва')).toEqual([['"не закрыта', 'два']])
  })

  it('keeps empty cells and rows', () => {
    expect(writeTsv([['a'], [''], ['']])).toBe('a\r\n\r\n\r\n')
    expect(readTsv('a\r\n\r\n\r\n')).toEqual([['a'], [''], ['']])
    expect(readTsv('\t\tтри\n\n\tдва\n')).toEqual([['', '', 'три'], [''], ['', 'два']])
    expect(readTsv('одна')).toEqual([['одна']])
    expect(readTsv('')).toEqual([['']])
  })

  it('gives back any cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'я', '"', '\t', '\n', ' ', ',', '<', '&', '🎂') })
    const cells = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
    fc.assert(
      fc.property(cells, (given) => {
        expect(readTsv(writeTsv(given))).toEqual(given)
        expect(readHtmlTable(writeHtmlTable(given))).toEqual(given)
      }),
      { numRuns: 400 },
    )
  })
})

describe('cells as HTML of the clipboard', () => {
  it('reads a range of Excel: style sheet, comments, collapsed lines, breaks inside a cell', () => {
    const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table {mso-displayed-decimal-separator:"\\,";} td {white-space:nowrap;} --></style></head>
<body><!--StartFragment--><table border=0><col width=64><tr height=20>
  <td class=xl65 align=right>05.11.2026</td>
  <td class=xl66>Скидки на
  всё:<br>
    &laquo;минус 20&nbsp;%&raquo; &amp; подарок</td>
 </tr><tr><td></td><td>18:30</td></tr></table><!--EndFragment--></body></html>`
    expect(readHtmlTable(excel)).toEqual([
      ['05.11.2026', 'Скидки на всё:\n«минус 20 %» & подарок'],
      ['', '18:30'],
    ])
  })

  it('reads a range of Google Sheets', () => {
    const sheets =
      '<meta charset="utf-8"><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" dir="ltr"><colgroup><col width="100"/></colgroup><tbody><tr><td data-sheets-value="{&quot;1&quot;:2}">завтра</td><td style="white-space:pre-wrap;">Первая  строка<br/>вторая</td></tr></tbody></table>'
    expect(readHtmlTable(sheets)).toEqual([['завтра', 'Первая  строка\nвторая']])
  })

  it('follows a cell over several columns or rows by empty ones', () => {
    const merged =
      '<table><tr><th colspan=2>Ноябрь</th><td>a</td></tr><tr><td rowspan="2">VK</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>'
    expect(readHtmlTable(merged)).toEqual([
      ['Ноябрь', '', 'a'],
      ['VK', '1', '2'],
      ['', '3', '4'],
    ])
  })

  it('is nothing where there is no table, and writes no markup of the cells', () => {
    expect(readHtmlTable('<p>Просто <b>текст</b></p>')).toBeNull()
    expect(writeHtmlTable([['<b>"1"</b> & 2', 'а\nб']])).toContain(
      '<tr><td>&lt;b&gt;&quot;1&quot;&lt;/b&gt; &amp; 2</td><td>а<br>б</td></tr>',
    )
  })
})

describe('cells that begin as a formula', () => {
  const cells = [
    ['=1+1', '-2+3', '+7 999 000-00-00'],
    ['@anna', "'=тихо", '-5'],
    ['\t=1', 'обычный', ''],
  ]

  it('go into the clipboard as words, as plain text and as HTML', () => {
    const { plain, html } = copiedCells(cells)
    expect(plain).toBe(`'=1+1\t'-2+3\t+7 999 000-00-00\r\n'@anna\t''=тихо\t-5\r\n"'\t=1"\tобычный\t`)
    expect(html).toContain("<td>'=1+1</td><td>'-2+3</td><td>+7 999 000-00-00</td>")
    expect(html).not.toContain('<td>=')
  })

  it('come back as they were, by either of the two', () => {
    const { plain, html } = copiedCells(cells)
    expect(pastedCells({ html, plain })).toEqual(cells)
    expect(pastedCells({ html: '', plain })).toEqual(cells)
  })

  it('come back as they were whatever they are', () => {
    const cell = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', '1', 'а', '\t', '\n', ' ') })
    const row = fc.array(cell, { minLength: 2, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (given) => {
        const { plain, html } = copiedCells(given)
        expect(pastedCells({ html, plain })).toEqual(given)
        expect(pastedCells({ html: '', plain })).toEqual(given)
      }),
      { numRuns: 400 },
    )
  })
})
