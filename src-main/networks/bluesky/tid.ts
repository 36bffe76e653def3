const alphabet = '234567abcdefghijklmnopqrstuvwxyz'

/**
 * A record key of AT Protocol: 53 bits of microseconds since 1970 and 10 bits that part writers, as 13 characters that
 * sort by time (https://atproto.com/specs/tid).
 *
 * @param micros microseconds since 1970-01-01T00:00Z, below 2^53
 * @param writer 0 to 1023
 */
export function makeTid(micros: number, writer: number): string {
  let bits = (BigInt(Math.floor(micros)) << 10n) | BigInt(writer & 1023)
  let text = ''
  for (let i = 0; i < 13; i += 1) {
    text = `${alphabet[Number(bits & 31n)]}${text}`
    bits >>= 5n
  }
  return text
}
