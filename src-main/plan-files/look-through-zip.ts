import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import type { FileRefusal } from '#shared/plan-files/sheet.ts'

/** What a workbook's parts may come to when unpacked. A plan of 20,000 rows has some 40 MB; pictures are stored as they are. */
export const mostUnpackedMb = 150
/** Most parts of a workbook. */
const mostEntries = 5_000

/**
 * Looks through an archive before any of it is handed to a reader: its directory first (so that a bomb costs nothing), then every part is
 * unpacked once into nothing, and one that is larger than it said ends it. Null: it may be read.
 */
export async function lookThroughZip(path: string): Promise<FileRefusal | null> {
  let zip: ZipFile
  try {
    zip = await openPromise(path, { autoClose: false })
  } catch {
    return { kind: 'broken' }
  }
  try {
    const entries = await directoryOf(zip)
    const refusal = whyRefused(entries)
    if (refusal) return refusal
    for (const entry of entries) await unpackIntoNothing(zip, entry)
    return null
  } catch {
    return { kind: 'broken' }
  } finally {
    zip.close()
  }
}

async function directoryOf(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) {
    entries.push(entry)
    if (entries.length > mostEntries) break
  }
  return entries
}

function whyRefused(entries: readonly Entry[]): FileRefusal | null {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (unpacked > mostUnpackedMb * 1_000_000 || entries.length > mostEntries) return { kind: 'bomb', limitMb: mostUnpackedMb }
  if (!entries.some((entry) => entry.fileName === 'xl/workbook.xml')) return { kind: 'notWorkbook' }
  return entries.some((entry) => entry.isEncrypted()) ? { kind: 'encrypted' } : null
}

/** The reader of archives holds each part to the size its directory says. */
async function unpackIntoNothing(zip: ZipFile, entry: Entry): Promise<void> {
  if (entry.fileName.endsWith('/')) return
  const stream = await zip.openReadStreamPromise(entry)
  await pipeline(stream, new Writable({ write: (_chunk, _encoding, next) => next() }))
}
