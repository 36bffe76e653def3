import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MediaStore } from '#main/media/media-store.ts'
import type { StorageClient } from '#main/storage/storage-client.ts'
import { fileProblem } from '#main/workspaces/atomic-file.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import { writtenOut } from '#shared/domain/texts/written-out.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { MediaHash, VariantId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock } from '#shared/kernel/time.ts'
import { networks } from '#shared/networks/index.ts'
import type { HandSheet } from '#shared/queries/hand-sheet.ts'
import { type Language, texts } from '#shared/text/index.ts'

export type HandFile = { readonly hash: MediaHash; readonly name: string; readonly path: string }
export type HandFolder = { readonly folder: string; readonly files: readonly HandFile[] }

/** The files of publications by hand. */
export type HandOver = {
  /**
   * Writes the pictures of a publication, as its network takes them, and its texts into a folder of their own. Refused with
   * `notFound`, `pictureTooBig` (no picture of that size can be made) or what the disk refuses.
   */
  prepare(variantId: VariantId): Promise<Outcome<HandFolder, Problem>>
}

export type HandOverDeps = {
  readonly storage: Pick<StorageClient, 'query'>
  readonly media: Pick<MediaStore, 'read' | 'shrinkFor'>
  readonly clock: Clock
  /** What networks are called in the folders' names. */
  readonly language: () => Language
  /** Where the folders lie. Absolute. */
  readonly folder: string
}

const keptMs = 30 * 24 * 3_600_000

export function createHandOver(deps: HandOverDeps): HandOver {
  return {
    async prepare(variantId) {
      const sheet = await deps.storage.query('hand.sheet', { variantId })
      if (!sheet.ok) return sheet
      if (sheet.value === null) return failed(problem('notFound'))
      try {
        await removeOld(deps)
        return await write(deps, sheet.value)
      } catch (error) {
        const why = fileProblem(error, deps.folder)
        if (!why) throw error
        return failed(why)
      }
    },
  }
}

async function write(deps: HandOverDeps, sheet: HandSheet): Promise<Outcome<HandFolder, Problem>> {
  const folder = join(deps.folder, folderName(sheet, deps.language()))
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const files: HandFile[] = []
  for (const [i, { file }] of sheet.pictures.entries()) {
    const picture = await pictureFor(deps, sheet, file)
    if (!picture.ok) return picture
    const name = fileName(i, file.name, picture.value.type)
    const path = join(folder, name)
    await writeFile(path, picture.value.bytes, { mode: 0o600 })
    files.push({ hash: file.id, name, path })
  }
  const text = writtenOut(sheet.text)
  if (text !== '') await writeFile(join(folder, 'text.txt'), text, { mode: 0o600 })
  const alts = sheet.pictures.flatMap(({ alt }, i) => (alt.trim() === '' ? [] : [`${number(i)}  ${alt.trim()}`]))
  if (alts.length > 0) await writeFile(join(folder, 'alt.txt'), alts.join('\n\n'), { mode: 0o600 })
  return done({ folder, files })
}

/** The picture as the network takes it. A moving one is left as it is: made to fit, it would stand still. */
async function pictureFor(
  { media }: HandOverDeps,
  { channel }: HandSheet,
  file: MediaFile,
): Promise<Outcome<{ readonly bytes: Uint8Array; readonly type: string }, Problem>> {
  if (file.type === 'image/gif') {
    const bytes = await media.read(file.id)
    return bytes ? done({ bytes, type: file.type }) : failed(problem('notFound'))
  }
  const { maxBytes, maxSides, types } = networks[channel.network].images
  return media.shrinkFor(file.id, { maxBytes: maxBytes ?? Number.MAX_SAFE_INTEGER, maxSides, types })
}

const endings: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/gif': 'gif' }

/** `01-shtollen.jpg`: the number keeps the order, the ending is that of what is inside. */
export function fileName(place: number, given: string, type: string): string {
  const stem = safe(given.replace(/\.[^.]{1,5}$/, '')) || 'picture'
  return `${number(place)}-${stem}.${endings[type] ?? 'jpg'}`
}

function number(place: number): string {
  return String(place + 1).padStart(2, '0')
}

/** `2026-11-26 Instagram bulochnaya 0192…`: names the day and the channel, and is unlike any other. */
function folderName({ variant, post, channel }: HandSheet, language: Language): string {
  const day = variant.at === null ? [] : [dayOf(variant.at, post.zone)]
  const network = safe(texts[language].common.network[channel.network])
  return [...day, network, safe(channel.title), variant.id.slice(-8)].filter((part) => part !== '').join(' ')
}

/** Without what file systems, shells or upload pages stumble over. */
function safe(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .toWellFormed()
    .replace(/^-+|-+$/g, '')
}

async function removeOld({ folder, clock }: HandOverDeps): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (clock.now() - mtimeMs > keptMs) await rm(path, { recursive: true, force: true })
  }
}
