import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostRows, readBytes, type TableText } from '#renderer/ui/table-text.ts'
import { encodings } from '#shared/tables/encoding.ts'
import { encoded } from './table-bytes.ts'

const russian = 'Дата;Охват;Комментарий\r\n05.11.2026;1 234;Понравилось всем\r\n06.11.2026;98;Обычный день, без новостей\r\n'
const table = (bytes: Uint8Array): TableText => {
  const read = readBytes(bytes)
  if ('kind' in read) throw new Error(`refused: ${read.kind}`)
  return read
}

describe('readBytes', () => {
  it.each(encodings)('finds out that a Russian table is in %s', (encoding) => {
    const read = table(encoded(russian, encoding))
    expect([read.encoding, read.delimiter, read.cells[1]]).toEqual([encoding, ';', ['05.11.2026', '1 234', 'Понравилось всем']])
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('takes the mark off %s', (encoding) => {
    expect(table(encoded(russian, encoding, true)).cells[0]).toEqual(['Дата', 'Охват', 'Комментарий'])
  })

  it('finds the delimiter, also where decimals have commas', () => {
    const delimiterOf = (text: string) => table(encoded(text, 'utf-8')).delimiter
    expect(delimiterOf('Дата;ER;Охват\n05.11.2026;1,5;1,2\n06.11.2026;2,5;1,3\n')).toBe(';')
    expect(delimiterOf('Date,Reach\n2026-11-05,12\n')).toBe(',')
    expect(delimiterOf('Дата\tОхват\n05.11.2026\t1,5\n')).toBe('\t')
    expect(delimiterOf('Date,"Reach; all"\n2026-11-05,"1;2"\n')).toBe(',')
  })

  it('obeys a first line that names the delimiter, as Excel does, and counts it as a row', () => {
    const read = table(encoded('sep=,\r\n"Instagram reach"\r\n"Date","Primary"\r\n"2026-11-05T00:00:00","12"\r\n', 'utf-16le', true))
    expect([read.encoding, read.delimiter]).toEqual(['utf-16le', ','])
    expect(read.cells.slice(0, 4)).toEqual([[''], ['Instagram reach'], ['Date', 'Primary'], ['2026-11-05T00:00:00', '12']])
    expect(table(encoded('sep=;\nДень;Охват\n05.11.2026;1,5\n', 'utf-8')).cells[1]).toEqual(['День', 'Охват'])
  })

  it('keeps quoted delimiters, quotes and line breaks inside cells', () => {
    const { cells } = table(encoded('a;b\n"1;2";"он сказал ""да""\nи ушёл"\n', 'utf-8'))
    expect(cells[1]).toEqual(['1;2', 'он сказал "да"\nи ушёл'])
  })

  it('refuses what is no table, in words', () => {
    expect(readBytes(new Uint8Array())).toEqual({ kind: 'empty' })
    expect(readBytes(encoded(' \n\n ', 'utf-8'))).toEqual({ kind: 'empty' })
    expect(readBytes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72))).toEqual({ kind: 'notText' })
    const rows = `Дата;Охват\n${'05.11.2026;1\n'.repeat(100_000)}`
    expect(readBytes(encoded(rows, 'utf-8'))).toEqual({ kind: 'tooManyRows', count: 100_001, limit: mostRows })
    expect(readBytes(new Uint8Array(20_000_001))).toEqual({ kind: 'tooBig', limitMb: 20 })
  })

  it('never breaks on bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const read = readBytes(bytes)
        expect('kind' in read || read.cells.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
