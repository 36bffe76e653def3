/** What the firehose's CBOR turns into; links (tag 42) stay bytes. */
export type CborValue = number | string | boolean | null | Uint8Array | readonly CborValue[] | { readonly [key: string]: CborValue }

/** Decodes all CBOR values that stand one after the other (RFC 8949, the subset AT Protocol allows: definite lengths, no floats). */
export function decodeCbor(bytes: Uint8Array): readonly CborValue[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0

  const argument = (info: number): number => {
    if (info < 24) return info
    const size = 2 ** (info - 24)
    const start = at
    at += size
    if (size === 1) return view.getUint8(start)
    if (size === 2) return view.getUint16(start)
    if (size === 4) return view.getUint32(start)
    return Number(view.getBigUint64(start))
  }
  const take = (length: number): Uint8Array => {
    at += length
    return bytes.subarray(at - length, at)
  }
  /** By major type, 0 to 6; 6 is a tag, of which only the tagged value counts. */
  const readers: readonly ((n: number) => CborValue)[] = [
    (n) => n,
    (n) => -1 - n,
    take,
    (n) => Buffer.from(take(n)).toString('utf8'),
    (n) => Array.from({ length: n }, value),
    (n) => Object.fromEntries(Array.from({ length: n }, () => [String(value()), value()])),
    value,
  ]
  function value(): CborValue {
    const head = view.getUint8(at)
    at += 1
    const major = head >> 5
    if (major === 7) return head === 0xf6 ? null : head === 0xf5
    return readers[major]?.(argument(head & 31)) ?? null
  }

  const all: CborValue[] = []
  while (at < bytes.byteLength) all.push(value())
  return all
}
