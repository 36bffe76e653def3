import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { systemClock } from '#main/app/system-clock.ts'
import { answerMedia } from '#main/media/media-pages.ts'
import { createMediaStore, largestFile, type MediaStore } from '#main/media/media-store.ts'
import { createPictureDesk, type PictureDesk } from '#main/media/picture-desk.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { okay } from '#tests/support/page-talk.ts'
import { noisePng } from '#tests/support/png.ts'
import { aFolder, pictureWorker } from '#tests/support/running-program.ts'
import { createTestClock } from '#tests/support/test-clock.ts'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
const now = Date.UTC(2026, 10, 22) as EpochMs
let pictures: PictureDesk

beforeAll(() => {
  pictures = createPictureDesk({ workerPath: pictureWorker, clock: systemClock(), log: silent })
})
afterAll(() => pictures.stop())

/** Pictures to test with are made by the native build of the same library, which the tests' own process may use. */
function sharpHere(): typeof import('sharp')['default'] {
  return createRequire(import.meta.url)('sharp')
}

async function aStore(): Promise<{ store: MediaStore; folder: string }> {
  const folder = await aFolder()
  return { folder, store: createMediaStore({ folder, pictures, now: () => now }) }
}

async function* bodyOf(bytes: Uint8Array, piece = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
}

async function refusal(bytes: Uint8Array, name: string) {
  const { store, folder } = await aStore()
  const outcome = await store.take(bodyOf(bytes), name)
  const left = (await readdir(folder, { recursive: true })).filter((one) => one.endsWith('.tmp'))
  expect(left).toEqual([])
  return outcome.ok ? null : outcome.problem
}

describe('taking a picture in', () => {
  it('stores it by the SHA-256 of its bytes, with its real type and size', async () => {
    const { store, folder } = await aStore()
    const bytes = noisePng(40, 30)
    const hash = createHash('sha256').update(bytes).digest('hex')
    const media = okay(await store.take(bodyOf(bytes), 'хлеб.jpg'))
    expect(media).toEqual({
      id: hash,
      type: 'image/png',
      bytes: bytes.length,
      width: 40,
      height: 30,
      name: 'хлеб.jpg',
      addedAt: now,
      deletedAt: null,
    })
    expect(await readFile(join(folder, hash.slice(0, 2), hash))).toEqual(bytes)
  })

  it('stores the same picture once', async () => {
    const { store, folder } = await aStore()
    okay(await store.take(bodyOf(noisePng(8, 8)), 'a.png'))
    okay(await store.take(bodyOf(noisePng(8, 8)), 'b.png'))
    expect((await readdir(folder, { recursive: true })).filter((one) => /[0-9a-f]{64}$/.test(one))).toHaveLength(1)
  })

  it('counts pixels as the picture is shown when the camera lay on its side', async () => {
    const bytes = await sharpHere()(noisePng(40, 30)).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { store } = await aStore()
    expect(okay(await store.take(bodyOf(bytes), 'a.jpg'))).toMatchObject({ width: 30, height: 40 })
  })

  it('refuses an empty file', async () => {
    expect(await refusal(new Uint8Array(), 'пусто.png')).toEqual({ kind: 'emptyFile', values: { name: 'пусто.png' } })
  })

  it('refuses a file over 50 MB before it has read it all', async () => {
    const { store } = await aStore()
    let read = 0
    async function* endless() {
      for (;;) {
        read += 1024 * 1024
        yield new Uint8Array(1024 * 1024)
      }
    }
    const outcome = await store.take(endless(), 'a.png')
    expect(outcome).toEqual({ ok: false, problem: { kind: 'fileTooBig', values: { name: 'a.png', maxMb: 50 } } })
    expect(read).toBeLessThanOrEqual(largestFile + 1024 * 1024)
  })

  it.each([
    ['text under a picture’s name', Buffer.from('это не картинка'), ''],
    ['SVG', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'svg'],
    ['HEIC', Buffer.from('000000186674797068656963000000006d69663168656963', 'hex'), 'heic'],
    ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'pdf'],
    ['a zip', Buffer.from('504b0304140000000000', 'hex'), 'zip'],
  ])('refuses %s and names what it is', async (_what, bytes, found) => {
    expect(await refusal(bytes, 'a.png')).toEqual({ kind: 'notAPicture', values: { name: 'a.png', found } })
  })

  it('refuses a picture over 40 megapixels by its size, without decoding it', async () => {
    const bytes = await sharpHere()({ create: { width: 8000, height: 5001, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const values = { name: 'a.png', width: 8000, height: 5001, megapixels: 40, maxMegapixels: 40 }
    expect(await refusal(bytes, 'a.png')).toEqual({ kind: 'tooManyPixels', values })
  })

  it.each(['png', 'jpeg', 'webp'] as const)('refuses a cut %s', async (format) => {
    const whole = await sharpHere()(noisePng(300, 300)).toFormat(format).toBuffer()
    expect((await refusal(whole.subarray(0, whole.length / 2), 'a'))?.kind).toBe('brokenPicture')
  })
})

describe('a thumbnail', () => {
  it('is a WebP of at most 480 pixels, kept beside the files', async () => {
    const { store, folder } = await aStore()
    const { id } = okay(await store.take(bodyOf(noisePng(900, 600)), 'a.png'))
    const path = await store.findThumb(id)
    expect(path).toBe(join(folder, 'thumbs', id.slice(0, 2), `${id}.webp`))
    expect(await sharpHere()(path ?? '').metadata()).toMatchObject({ format: 'webp', width: 480, height: 320 })
  })

  it('is made again when it was lost', async () => {
    const { store, folder } = await aStore()
    const { id } = okay(await store.take(bodyOf(noisePng(9, 9)), 'a.png'))
    const path = join(folder, 'thumbs', id.slice(0, 2), `${id}.webp`)
    await rm(path)
    await store.findThumb(id)
    expect((await stat(path)).size).toBeGreaterThan(0)
  })
})

const limits = { maxBytes: 200_000, maxSides: null, types: ['image/jpeg', 'image/png'] }

describe('shrinking for a network', () => {
  it('hands out the file itself when it fits', async () => {
    const { store } = await aStore()
    const { id } = okay(await store.take(bodyOf(noisePng(40, 30)), 'a.png'))
    expect(okay(await store.shrinkFor(id, limits))).toEqual({ bytes: noisePng(40, 30), type: 'image/png', width: 40, height: 30 })
  })

  it('makes a JPEG that fits of one that is too big', async () => {
    const { store } = await aStore()
    const { id } = okay(await store.take(bodyOf(noisePng(1500, 1000)), 'a.png'))
    const shrunk = okay(await store.shrinkFor(id, limits))
    expect(shrunk.type).toBe('image/jpeg')
    expect(shrunk.bytes.length).toBeLessThanOrEqual(limits.maxBytes)
    expect(await sharpHere()(Buffer.from(shrunk.bytes)).metadata()).toMatchObject({
      format: 'jpeg',
      width: shrunk.width,
      height: shrunk.height,
    })
  })

  it('makes a smaller one of a picture whose sides are too long together', async () => {
    const { store } = await aStore()
    const { id } = okay(await store.take(bodyOf(noisePng(9000, 1001)), 'a.png'))
    const roomy = { ...limits, maxBytes: 50_000_000, maxSides: 10_001 }
    expect(okay(await store.shrinkFor(id, roomy))).toMatchObject({ type: 'image/png', width: 9000, height: 1001 })
    expect(okay(await store.shrinkFor(id, { ...roomy, maxSides: 10_000 }))).toMatchObject({ type: 'image/jpeg', width: 4096, height: 456 })
  })

  it('makes a JPEG of a type that the network does not take', async () => {
    const { store } = await aStore()
    const webp = await sharpHere()(noisePng(40, 30)).webp().toBuffer()
    const { id } = okay(await store.take(bodyOf(webp), 'a.webp'))
    expect(okay(await store.shrinkFor(id, limits)).type).toBe('image/jpeg')
  })

  it('takes the place where it was made out of a picture', async () => {
    const { store } = await aStore()
    const exif = { IFD0: { Copyright: 'Анна' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 45/1 0/1' } }
    const bytes = await sharpHere()(noisePng(40, 30)).withExif(exif).jpeg().toBuffer()
    const { id } = okay(await store.take(bodyOf(bytes), 'a.jpg'))
    const shrunk = okay(await store.shrinkFor(id, limits))
    expect((await sharpHere()(Buffer.from(shrunk.bytes)).metadata()).exif).toBeUndefined()
  })

  it('refuses a picture that is not here', async () => {
    const { store } = await aStore()
    expect(await store.shrinkFor('0'.repeat(64) as MediaHash, limits)).toMatchObject({ ok: false, problem: { kind: 'notFound' } })
  })
})

describe('a file that somebody changed on the disk', () => {
  it('is not handed out any more, until the same picture is taken in again', async () => {
    const { store, folder } = await aStore()
    const { id } = okay(await store.take(bodyOf(noisePng(40, 30)), 'a.png'))
    await writeFile(join(folder, id.slice(0, 2), id), noisePng(40, 30, 2))
    expect(await store.shrinkFor(id, limits)).toMatchObject({ ok: false, problem: { kind: 'notFound' } })
    okay(await store.take(bodyOf(noisePng(40, 30)), 'a.png'))
    expect(okay(await store.shrinkFor(id, limits)).bytes).toEqual(noisePng(40, 30))
  })
})

describe('media addresses', () => {
  const ask = async (store: MediaStore | null, path: string, headers = {}, method: 'GET' | 'HEAD' = 'GET') => {
    const reply = await answerMedia({ method, path, headers, body: async function* () {} }, store)
    const parts: Uint8Array[] = []
    for await (const part of (reply?.body ?? []) as AsyncIterable<Uint8Array>) parts.push(part)
    return { status: reply?.status, headers: reply?.headers, bytes: Buffer.concat(parts) }
  }
  async function stored() {
    const { store } = await aStore()
    const bytes = noisePng(40, 30)
    const { id } = okay(await store.take(bodyOf(bytes), 'a.png'))
    return { store, bytes, path: `/media/${id}` }
  }

  it('answer the file for ever the same, never to be guessed at', async () => {
    const { store, bytes, path } = await stored()
    const reply = await ask(store, path)
    expect(reply.bytes).toEqual(bytes)
    expect(reply).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'image/png',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, max-age=31536000, immutable',
        'content-length': String(bytes.length),
      },
    })
  })

  it.each([
    ['bytes=0-9', 0, 10],
    ['bytes=10-', 10, undefined],
    ['bytes=-5', -5, undefined],
  ])('answer the range %s', async (range, from, to) => {
    const { store, bytes, path } = await stored()
    const reply = await ask(store, path, { range })
    expect(reply.status).toBe(206)
    expect(reply.bytes).toEqual(bytes.subarray(from, to))
  })

  it('refuse a range outside the file', async () => {
    const { store, path } = await stored()
    expect((await ask(store, path, { range: 'bytes=999999-' })).status).toBe(416)
  })

  it('answer HEAD without a body', async () => {
    const { store, bytes, path } = await stored()
    const reply = await ask(store, path, {}, 'HEAD')
    expect(reply.headers?.['content-length']).toBe(String(bytes.length))
    expect(reply.bytes.length).toBe(0)
  })

  it.each([
    '/media/../../etc/passwd',
    '/media/%2e%2e',
    `/media/${'A'.repeat(64)}`,
    `/media/${'0'.repeat(63)}`,
    `/media/${'0'.repeat(64)}/../x`,
  ])('give nothing for %s', async (path) => {
    const { store } = await stored()
    const reply = await ask(store, path)
    expect([404, undefined]).toContain(reply.status)
  })

  it('give nothing while no workspace is open', async () => {
    expect((await ask(null, `/media/${'0'.repeat(64)}`)).status).toBe(404)
  })
})

describe('the picture desk', () => {
  it('ends its worker after a minute without work', async () => {
    const clock = createTestClock()
    const desk = createPictureDesk({ workerPath: pictureWorker, clock, log: silent })
    onTestFinished(() => desk.stop())
    expect(await desk.ask({ kind: 'size', path: '/nowhere' })).toMatchObject({ ok: false })
    expect(clock.waiting()).toBe(1)
    await clock.pass(60_000)
    expect(clock.waiting()).toBe(0)
    // And starts another when there is work again.
    expect(await desk.ask({ kind: 'size', path: '/nowhere' })).toMatchObject({ ok: false })
  })
})
