import { createCipheriv, pbkdf2Sync, randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { aFolder } from '#tests/support/running-program.ts'
import { disguiseIn, placesOf } from '#tests/support/secret-search.ts'

const token = 'abcd-efgh-ijkl-mnop'

/** What Chromium writes on Linux: the mark, then AES-128-CBC under PBKDF2-SHA1('saltysalt', 1 round), 16 spaces as IV. */
function sealed(mark: 'v10' | 'v11', text: string): Buffer {
  const key = pbkdf2Sync(mark === 'v10' ? 'peanuts' : '', 'saltysalt', 1, 16, 'sha1')
  const cipher = createCipheriv('aes-128-cbc', key, Buffer.alloc(16, ' '))
  return Buffer.concat([Buffer.from(mark), cipher.update(text, 'utf8'), cipher.final()])
}

describe('the search for a secret', () => {
  it('opens a blob under the key that stands in Chromium’s source', () => {
    // "peanut butter" sealed by OpenSSL: aes-128-cbc, key fd621fe5a2b402539dfa147ca9272778, IV 16 × 20.
    const blob = Buffer.concat([Buffer.from('v10'), Buffer.from('0cb5446e436e0c3259148cf7552fa63e', 'hex')])
    expect(disguiseIn(blob, 'peanut butter')).toBe('v10 blob, plain')
  })

  it.each(['v10', 'v11'] as const)('finds the token in a %s blob in the midst of other bytes', (mark) => {
    const bytes = Buffer.concat([randomBytes(1001), Buffer.from('v10'), sealed(mark, `{"appPassword":"${token}"}`), randomBytes(333)])
    expect(disguiseIn(bytes, token)).toBe(`${mark} blob, plain`)
  })

  it('finds the token in a blob that stands as base64 or hex in a file of text', () => {
    const blob = sealed('v10', token)
    expect(disguiseIn(Buffer.from(`{"sealed":{"a":"${blob.toString('base64')}"}}`), token)).toBe('v10 blob, plain')
    expect(disguiseIn(Buffer.from(`{"sealed":"${blob.toString('hex')}"}`), token)).toBe('v10 blob, plain')
    const shifted = Buffer.concat([Buffer.from('xy'), blob]).toString('base64')
    expect(disguiseIn(Buffer.from(`key${shifted}`), token)).toBe('v10 blob, plain')
  })

  it('finds the token in a packed file, and encoded within a blob', () => {
    expect(disguiseIn(gzipSync(`["channels",{"token":"${token}"}]`), token)).toBe('gzip, plain')
    expect(disguiseIn(gzipSync(sealed('v11', token)), token)).toBe('gzip, v11 blob, plain')
    expect(disguiseIn(sealed('v10', Buffer.from(token).toString('hex')), token)).toBe('v10 blob, hex')
  })

  it.each([0, 1, 2])('finds it in base64 that begins %i bytes before it', (shift) => {
    const bytes = Buffer.from(`{"a":"${Buffer.from(`${'x'.repeat(shift)}${token}yy`).toString('base64')}"}`)
    expect(disguiseIn(bytes, token)).toBe(`base64 at offset ${shift}`)
  })

  it('finds it in hex, UTF-16 and percent-encoded', () => {
    expect(disguiseIn(Buffer.from(Buffer.from(token).toString('hex').toUpperCase()), token)).toBe('hex')
    expect(disguiseIn(Buffer.from(`x${token}`, 'utf16le'), token)).toBe('UTF-16')
    expect(disguiseIn(Buffer.from(encodeURIComponent('пароль слов')), 'пароль слов')).toBe('percent-encoded')
  })

  it('says nothing of a blob under another key', () => {
    const cipher = createCipheriv('aes-128-cbc', randomBytes(16), Buffer.alloc(16, ' '))
    expect(disguiseIn(Buffer.concat([Buffer.from('v10'), cipher.update(token), cipher.final()]), token)).toBeNull()
  })

  it('looks into every file below a folder and names it', async () => {
    const folder = await aFolder()
    await mkdir(join(folder, 'profile', 'leveldb'), { recursive: true })
    await writeFile(join(folder, 'clean'), randomBytes(5000))
    await writeFile(join(folder, 'profile', 'leveldb', '000003.log'), Buffer.concat([randomBytes(77), sealed('v11', token)]))
    expect(await placesOf(folder, token)).toEqual([`${join('profile', 'leveldb', '000003.log')}: v11 blob, plain`])
  })
})
