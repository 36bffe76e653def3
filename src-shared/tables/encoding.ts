/** Encodings tables come in; names as the Encoding Standard has them. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r', 'ibm866'] as const
export type TableEncoding = (typeof encodings)[number]

/** Decodes bytes; strict: null when they are not of this encoding. */
export type Decode = (bytes: Uint8Array, encoding: TableEncoding, strict: boolean) => string | null

/** How much of a file is looked at. */
const sampleBytes = 65_536

/**
 * Which encoding a text is in: a byte order mark says so; zero bytes at every other place are UTF-16; what is valid UTF-8
 * is UTF-8, since Russian in another encoding never is by chance; else the one in which Russian letters are as frequent as
 * in Russian. Null: not a text (zero bytes elsewhere, as in pictures, archives and spreadsheets).
 */
export function encodingOf(bytes: Uint8Array, decode: Decode): TableEncoding | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, sampleBytes)
  const zeros = zeroBytes(sample)
  if (zeros.even + zeros.odd > 0) return utf16Of(zeros, sample.length)
  if (decode(bytes, 'utf-8', true) !== null) return 'utf-8'
  return likeliestRussian(sample, decode)
}

type Zeros = { readonly even: number; readonly odd: number }

function zeroBytes(sample: Uint8Array): Zeros {
  let [even, odd] = [0, 0]
  for (const [i, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (i % 2 === 0) even += 1
    else odd += 1
  }
  return { even, odd }
}

/** Digits, separators and Latin letters have their zero byte always on the same side. */
function utf16Of({ even, odd }: Zeros, length: number): TableEncoding | null {
  if (odd > 0 && even === 0 && odd * 20 >= length) return 'utf-16le'
  if (even > 0 && odd === 0 && even * 20 >= length) return 'utf-16be'
  return null
}

const russian = ['windows-1251', 'koi8-r', 'ibm866'] as const

function likeliestRussian(sample: Uint8Array, decode: Decode): TableEncoding {
  const scored = russian.map((encoding) => ({ encoding, score: russianness(decode(sample, encoding, false) ?? '') }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best), { encoding: 'windows-1251' as TableEncoding, score: 0 })
    .encoding
}

/**
 * How Russian a text looks. The ten commonest letters make up two thirds of any Russian text; a capital after a small
 * letter and box drawing come from a wrong table.
 */
function russianness(text: string): number {
  const common = text.match(/[оеаинтсрвл]/g)?.length ?? 0
  const others = text.match(/[бгдёжзйкмпуфхцчшщъыьэюяА-ЯЁ]/g)?.length ?? 0
  const strange = text.match(/[а-яё][А-ЯЁ]|[\u2500-\u259f]|[\u0080-\u009f]/g)?.length ?? 0
  return common * 2 + others - strange * 4
}
