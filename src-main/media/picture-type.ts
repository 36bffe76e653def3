import { open } from 'node:fs/promises'
import type { MediaFile } from '#shared/domain/media/media.ts'

const taken = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'] as const satisfies readonly MediaFile['type'][]
const sniffBytes = 4100

/** What the bytes say a file is: a picture we take, or the short name of something else (`svg`, `heic`, `pdf`, empty when unknown). */
export type Sniffed = { readonly picture: MediaFile['type'] } | { readonly picture: null; readonly found: string }

export async function sniffPicture(path: string): Promise<Sniffed> {
  const head = await readHead(path)
  // Loaded with the first picture, not with the program.
  const { fileTypeFromBuffer } = await import('file-type')
  const type = await fileTypeFromBuffer(head)
  const picture = taken.find((one) => one === type?.mime)
  if (picture) return { picture }
  if (/<svg[\s>]/i.test(head.toString('latin1'))) return { picture: null, found: 'svg' }
  return { picture: null, found: type?.ext ?? '' }
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sniffBytes), 0, sniffBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
