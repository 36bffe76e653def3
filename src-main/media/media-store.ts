import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileProblem, moveInPlace, writeAtomic } from '#main/workspaces/atomic-file.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { PictureDesk } from './picture-desk.ts'
import { sniffPicture } from './picture-type.ts'
import { listBefore, mediaPath, removeBefore, thumbPath } from './stored-files.ts'

/** Largest file taken, bytes. */
export const largestFile = 50 * 1024 * 1024
/** Largest picture taken, pixels: more is decoded by no network and by few machines. */
export const largestPicture = 40_000_000

export type ShrunkPicture = { readonly bytes: Uint8Array; readonly type: string; readonly width: number; readonly height: number }

/** What a network takes; `maxSides`: of width and height together, null: any. */
export type PictureLimits = { readonly maxBytes: number; readonly maxSides: number | null; readonly types: readonly string[] }

/** The files of one workspace, by SHA-256 of their bytes. Files are immutable; the same picture is stored once. */
export type MediaStore = {
  /**
   * Takes a file in. Refused with `emptyFile`, `fileTooBig`, `notAPicture` (values: name, found), `tooManyPixels`,
   * `brokenPicture`, `diskFull` or `readOnly`; nothing is left behind then.
   */
  take(body: AsyncIterable<Uint8Array>, name: string): Promise<Outcome<MediaFile, Problem>>
  /** Where the file lies; null: not here. */
  find(hash: MediaHash): Promise<string | null>
  /** Where its thumbnail lies (WebP, at most 480 px), made when it is missing; null: no such picture. */
  findThumb(hash: MediaHash): Promise<string | null>
  /** Null also where the bytes on the disk are not the ones that were taken in. */
  read(hash: MediaHash): Promise<Uint8Array | null>
  /**
   * The picture as a network takes it: the file itself when type and size fit and it carries no camera data, else a JPEG
   * that fits. Refused with `pictureTooBig`, and with `notFound` also where the bytes on the disk are not the ones that
   * were taken in: somebody else's picture must not go out under an approval.
   */
  shrinkFor(hash: MediaHash, limits: PictureLimits): Promise<Outcome<ShrunkPicture, Problem>>
  /** Files that were last taken in before then. */
  listBefore(before: EpochMs): Promise<readonly MediaHash[]>
  /** Deletes a file with its thumbnail, unless it was taken in again since `before`; answers whether it is gone. */
  remove(hash: MediaHash, before: EpochMs): Promise<boolean>
}

export type MediaStoreDeps = { readonly folder: string; readonly pictures: PictureDesk; readonly now: () => EpochMs }

export function createMediaStore(deps: MediaStoreDeps): MediaStore {
  const find = async (hash: MediaHash): Promise<string | null> => {
    const path = mediaPath(deps.folder, hash)
    return (await exists(path)) ? path : null
  }
  return {
    take: (body, name) => take(deps, body, name),
    find,
    async findThumb(hash) {
      const thumb = thumbPath(deps.folder, hash)
      if (await exists(thumb)) return thumb
      const path = await find(hash)
      return path !== null && (await makeThumb(deps, path, hash)) ? thumb : null
    },
    async read(hash) {
      const path = mediaPath(deps.folder, hash)
      return (await holds(path, hash)) ? readFile(path) : null
    },
    async shrinkFor(hash, limits) {
      const path = mediaPath(deps.folder, hash)
      return (await holds(path, hash)) ? shrinkFor(deps, path, limits) : failed(problem('notFound'))
    },
    listBefore: (before) => listBefore(deps.folder, before),
    remove: (hash, before) => removeBefore(deps.folder, hash, before),
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** Whether the file is there and its bytes are still those it is named by. */
async function holds(path: string, hash: MediaHash): Promise<boolean> {
  const digest = createHash('sha256')
  return pipeline(createReadStream(path), digest).then(
    () => digest.digest('hex') === hash,
    () => false,
  )
}

async function take(deps: MediaStoreDeps, body: AsyncIterable<Uint8Array>, name: string): Promise<Outcome<MediaFile, Problem>> {
  const draft = join(deps.folder, `draft-${randomUUID()}.tmp`)
  try {
    const received = await receive(body, draft, name)
    return received.ok ? await keep(deps, { draft, name, ...received.value }) : received
  } catch (error) {
    const why = fileProblem(error, deps.folder)
    if (!why) throw error
    return failed(why)
  } finally {
    await rm(draft, { force: true })
  }
}

type Received = { readonly hash: MediaHash; readonly bytes: number }

/** Streams the body to disk while hashing; stops at the first byte over the limit. */
async function receive(body: AsyncIterable<Uint8Array>, draft: string, name: string): Promise<Outcome<Received, Problem>> {
  const hash = createHash('sha256')
  let bytes = 0
  const file = await open(draft, 'wx', 0o600)
  try {
    for await (const piece of body) {
      bytes += piece.length
      if (bytes > largestFile) return failed(problem('fileTooBig', { values: { name, maxMb: largestFile / 1024 / 1024 } }))
      hash.update(piece)
      await file.write(piece)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  if (bytes === 0) return failed(problem('emptyFile', { values: { name } }))
  return done({ hash: hash.digest('hex') as MediaHash, bytes })
}

/** Checks what was received and gives it its place; the thumbnail is made at once, which decodes the picture whole. */
async function keep(
  deps: MediaStoreDeps,
  received: Received & { readonly draft: string; readonly name: string },
): Promise<Outcome<MediaFile, Problem>> {
  const { draft, name, hash, bytes } = received
  const sniffed = await sniffPicture(draft)
  if (sniffed.picture === null) return failed(problem('notAPicture', { values: { name, found: sniffed.found } }))
  const size = await deps.pictures.ask({ kind: 'size', path: draft })
  if (!size.ok || size.kind !== 'size') return failed(broken(name, size.ok ? '' : size.why))
  const { width, height } = size
  if (width * height > largestPicture) {
    const values = { name, width, height, megapixels: Math.round((width * height) / 1e6), maxMegapixels: largestPicture / 1e6 }
    return failed(problem('tooManyPixels', { values }))
  }
  if (!(await makeThumb(deps, draft, hash))) return failed(broken(name, 'does not decode'))
  const path = mediaPath(deps.folder, hash)
  if (!(await takenAgain(path, hash, deps.now()))) {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await moveInPlace(draft, path)
  }
  return done({ id: hash, type: sniffed.picture, bytes, width, height, name: name.slice(0, 200), addedAt: deps.now(), deletedAt: null })
}

/** Whether the file is there; from now on it counts as taken in now, so that nobody deletes it as unused. */
async function takenAgain(path: string, hash: MediaHash, now: EpochMs): Promise<boolean> {
  if (!(await holds(path, hash))) return false
  return utimes(path, now / 1000, now / 1000).then(
    () => true,
    () => false,
  )
}

function broken(name: string, detail: string): Problem {
  return problem('brokenPicture', { values: { name }, detail })
}

async function makeThumb(deps: MediaStoreDeps, path: string, hash: MediaHash): Promise<boolean> {
  const made = await deps.pictures.ask({ kind: 'thumb', path, maxPixels: largestPicture })
  if (!made.ok || made.kind !== 'thumb') return false
  const thumb = thumbPath(deps.folder, hash)
  await mkdir(dirname(thumb), { recursive: true, mode: 0o700 })
  await writeAtomic(thumb, made.bytes)
  return true
}

async function shrinkFor(deps: MediaStoreDeps, path: string, limits: PictureLimits): Promise<Outcome<ShrunkPicture, Problem>> {
  const { picture } = await sniffPicture(path)
  const { size } = await stat(path)
  const keepOriginalIfFits = picture !== null && limits.types.includes(picture) && size <= limits.maxBytes
  const { maxBytes, maxSides } = limits
  const made = await deps.pictures.ask({ kind: 'shrink', path, maxPixels: largestPicture, maxBytes, maxSides, keepOriginalIfFits })
  if (made.ok && made.kind === 'shrunk') return done({ bytes: made.bytes, type: 'image/jpeg', width: made.width, height: made.height })
  if (made.ok && made.kind === 'original') {
    return done({ bytes: await readFile(path), type: picture ?? '', width: made.width, height: made.height })
  }
  return failed(problem('pictureTooBig', { detail: made.ok ? '' : made.why }))
}
