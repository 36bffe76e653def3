import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** Files below a folder in which a secret stands, in whatever disguise; each with the disguise's name. */
export async function placesOf(folder: string, secret: string): Promise<readonly string[]> {
  const places: string[] = []
  for (const name of await readdir(folder, { recursive: true })) {
    const bytes = await readFile(join(folder, name)).catch(() => Buffer.alloc(0))
    const how = disguiseIn(bytes, secret)
    if (how !== null) places.push(`${name}: ${how}`)
  }
  return places
}

/**
 * How a secret hides in these bytes, or null: plain, base64 at any of its three offsets, hex, UTF-16, percent-encoded; each of
 * them also packed, and inside every blob that Chromium sealed with a key everybody knows.
 */
export function disguiseIn(bytes: Buffer, secret: string): string | null {
  const disguises = disguisesOf(secret)
  const find = (view: Buffer): string | null => disguises.find((one) => view.includes(one.bytes))?.name ?? null
  for (const [wrapping, view] of [['', bytes] as const, ...unpacked(bytes)]) {
    const how = find(view)
    if (how !== null) return `${wrapping}${how}`
    for (const blob of sealedBlobs(view)) {
      const inside = find(blob.opened)
      if (inside !== null) return `${wrapping}${blob.name} blob, ${inside}`
    }
  }
  return null
}

type Disguise = { readonly name: string; readonly bytes: Buffer }

function disguisesOf(secret: string): readonly Disguise[] {
  const bytes = Buffer.from(secret)
  const hex = bytes.toString('hex')
  const base64 = [0, 1, 2].flatMap((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    // First and last group depend on what stands before and after.
    const sure = whole.slice(shift === 0 ? 0 : 4, -4)
    return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')].map((text) => ({ name: `base64 at offset ${shift}`, text }))
  })
  const texts = [
    { name: 'plain', text: secret },
    { name: 'hex', text: hex },
    { name: 'hex', text: hex.toUpperCase() },
    { name: 'percent-encoded', text: encodeURIComponent(secret) },
    { name: 'percent-encoded', text: hex.replace(/../g, (pair) => `%${pair.toUpperCase()}`) },
    ...base64,
  ]
  return [...texts.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })), { name: 'UTF-16', bytes: Buffer.from(secret, 'utf16le') }]
}

function unpacked(bytes: Buffer): readonly (readonly [string, Buffer])[] {
  const views: (readonly [string, Buffer])[] = []
  for (const [name, unpack] of [['gzip, ', gunzipSync] as const, ['brotli, ', brotliDecompressSync] as const]) {
    try {
      views.push([name, unpack(bytes)])
    } catch {
      // Not packed this way.
    }
  }
  return views
}

/** What `os_crypt` of Chromium uses on Linux where no keychain helps: v10 the word "peanuts", v11 an empty password. */
const knownKeys = [
  { name: 'v10', key: pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1') },
  { name: 'v11', key: pbkdf2Sync('', 'saltysalt', 1, 16, 'sha1') },
] as const
const spaces = Buffer.alloc(16, 0x20)
/** A sign-in is far shorter; nobody knows where a blob ends, and what follows it only opens to noise. */
const longestBlob = 65_536

type Opened = { readonly name: string; readonly opened: Buffer }

/** Every `v10…` and `v11…` in the bytes, and in what is base64 or hex among them, opened with each known key. */
function* sealedBlobs(bytes: Buffer): Generator<Opened> {
  for (const view of [bytes, ...decodedRuns(bytes)]) {
    for (const { name } of knownKeys) {
      for (let at = view.indexOf(name); at !== -1; at = view.indexOf(name, at + 1)) {
        const sealed = view.subarray(at + name.length, at + name.length + longestBlob)
        // Both keys for both marks: which one a runtime takes under which mark has changed before.
        for (const { key } of knownKeys) yield { name, opened: open(sealed, key) }
      }
    }
  }
}

function open(sealed: Buffer, key: Buffer): Buffer {
  const cipher = createDecipheriv('aes-128-cbc', key, spaces)
  cipher.setAutoPadding(false)
  const whole = sealed.subarray(0, sealed.length - (sealed.length % 16))
  return Buffer.concat([cipher.update(whole), cipher.final()])
}

/** Runs of base64 (read from each of four places, since its start may be part of another word) and of hex digits, decoded. */
function* decodedRuns(bytes: Buffer): Generator<Buffer> {
  const text = bytes.toString('latin1')
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{24,}/g)) {
    for (let from = 0; from < 4; from += 1) yield Buffer.from(run.slice(from), 'base64')
    if (/^[0-9a-f]+$/i.test(run)) for (let from = 0; from < 2; from += 1) yield Buffer.from(run.slice(from), 'hex')
  }
}
