import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'

/** scrypt with these costs takes about half a second and 128 MiB: slow for a guesser, bearable once per start. */
const costs = { N: 2 ** 17, r: 8, p: 1, maxmem: 192 * 1024 * 1024 } as const

/** Shortest passphrase taken, characters. */
export const shortestPassphrase = 8

/** A text sealed by AES-256-GCM: iv (12 bytes), tag (16 bytes) and ciphertext, base64. */
export type Sealed = string

/** Derives the vault's key. `salt` is base64. */
export function passphraseKey(passphrase: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), Buffer.from(salt, 'base64'), 32, costs, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

export function newSalt(): string {
  return randomBytes(16).toString('base64')
}

/** Seals a text. `context` is bound in: a seal moved to another place does not open there. */
export function seal(key: Buffer, plain: string, context: string): Sealed {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
}

/** Opens a seal; null when key, context or bytes are wrong. */
export function unseal(key: Buffer, sealed: Sealed, context: string): string | null {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length < 28) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
    decipher.setAAD(Buffer.from(context))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
