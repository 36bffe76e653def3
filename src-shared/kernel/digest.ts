import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of the words, 64 lower-case hex digits: what somebody approved is known again by it. Synchronous, since plans are. */
export function digestOf(words: string): string {
  return bytesToHex(sha256(utf8ToBytes(words.toWellFormed())))
}
