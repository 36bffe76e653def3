import type { CsvEncoding } from '#shared/plan-files/plan-table.ts'

/** The bytes of a text in an encoding, with its mark where there is one; what it has no sign for becomes a question mark. */
export function csvBytes(text: string, encoding: CsvEncoding): Uint8Array {
  if (encoding !== 'windows-1251') return Buffer.from(`\ufeff${text}`, encoding === 'utf-8' ? 'utf8' : 'utf16le')
  const signs = cyrillicSigns()
  return Uint8Array.from([...text].map((sign) => signs.get(sign) ?? 0x3f))
}

function cyrillicSigns(): ReadonlyMap<string, number> {
  const all = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return new Map([...all].map((sign, byte) => [sign, byte]))
}
