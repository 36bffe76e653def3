import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { PageReply, PageRequest } from '#main/shell/shell.ts'
import { mediaHashSchema } from '#shared/kernel/ids.ts'
import type { MediaStore } from './media-store.ts'
import { sniffPicture } from './picture-type.ts'

const addressPattern = /^\/media\/([^/?]+)(\/thumb)?(?:\?.*)?$/

/**
 * Answers `GET` and `HEAD` of `/media/<sha256>` and `/media/<sha256>/thumb`: immutable, with ranges. Null: not such an
 * address. Without a store (no workspace open) everything is missing.
 */
export async function answerMedia(request: PageRequest, store: MediaStore | null): Promise<PageReply | null> {
  const address = addressPattern.exec(request.path)
  if (!address || request.method === 'POST') return null
  const hash = mediaHashSchema.safeParse(address[1])
  if (!hash.success || !store) return missing()
  const isThumb = address[2] !== undefined
  const path = isThumb ? await store.findThumb(hash.data) : await store.find(hash.data)
  if (path === null) return missing()
  const type = isThumb ? 'image/webp' : (await sniffPicture(path)).picture
  return serveFile(request, path, type ?? 'application/octet-stream')
}

function missing(): PageReply {
  return { status: 404, headers: { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' }, body: null }
}

async function serveFile(request: PageRequest, path: string, type: string): Promise<PageReply> {
  const { size } = await stat(path)
  const range = readRange(request.headers.range, size)
  const headers = {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
  }
  if (range === 'outside') return { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` }, body: null }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  const body = request.method === 'HEAD' ? null : createReadStream(path, { start, end })
  const sized = { ...headers, 'content-length': String(end - start + 1) }
  if (!range) return { status: 200, headers: sized, body }
  return { status: 206, headers: { ...sized, 'content-range': `bytes ${start}-${end}/${size}` }, body }
}

/** One range of bytes, ends inclusive. Null: the whole file (no range, or a form we do not serve, which HTTP allows). */
function readRange(header: string | undefined, size: number): { start: number; end: number } | 'outside' | null {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!parts || (parts[1] === '' && parts[2] === '')) return null
  const [, from = '', to = ''] = parts
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start > end || start >= size ? 'outside' : { start, end }
}
