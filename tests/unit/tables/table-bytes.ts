import { decodeText } from '#renderer/ui/table-text.ts'
import type { TableEncoding } from '#shared/tables/encoding.ts'

/** A text in the bytes of an encoding; what it has no sign for becomes a question mark. UTF-16 gets its mark when asked. */
export function encoded(text: string, encoding: TableEncoding, mark = false): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(mark ? `\ufeff${text}` : text, 'utf8')
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
    return encoding === 'utf-16le' ? bytes : bytes.swap16()
  }
  const signs = new Map(Array.from({ length: 256 }, (_, byte) => [decodeText(Uint8Array.of(byte), encoding, false) ?? '', byte]))
  return Uint8Array.from([...text].map((sign) => signs.get(sign) ?? 0x3f))
}
