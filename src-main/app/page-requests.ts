import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { answerMedia } from '#main/media/media-pages.ts'
import type { PageReply, PageRequest } from '#main/shell/shell.ts'
import { fileProblem } from '#main/workspaces/atomic-file.ts'
import type { MediaUploadReply } from '#shared/contract/app-contract.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { type Log, wordsOf } from './log.ts'
import type { OpenWorkspace } from './open-workspace.ts'

/** Requests to the page's own origin that are not static files: pictures and uploads. */
export type PageRequests = {
  respond(request: PageRequest): Promise<PageReply | null>
  /** Path of a file that was uploaded to be read (a backup, a plan); null: there is none of this id. */
  uploadedFile(uploadId: string): string | null
}

/** Uploads lie in `uploads`, which is emptied first: nothing of an earlier run is of use. */
export async function createPageRequests(deps: {
  readonly current: () => OpenWorkspace | null
  readonly uploads: string
  readonly log: Log
}): Promise<PageRequests> {
  await emptyFolder(deps.uploads).catch((error: unknown) => deps.log.warn('uploads folder', { why: wordsOf(error) }))
  const uploaded = new Map<string, string>()
  const takeFile = async (request: PageRequest): Promise<Outcome<{ readonly uploadId: string }, Problem>> => {
    const uploadId = randomUUID()
    const path = join(deps.uploads, uploadId)
    const full = await deps.current()?.room.refusal('work', lengthOf(request))
    if (full) return failed(full)
    try {
      await mkdir(deps.uploads, { recursive: true, mode: 0o700 })
      await pipeline(request.body(), createWriteStream(path, { mode: 0o600 }))
    } catch (error) {
      const why = fileProblem(error, deps.uploads)
      await rm(path, { force: true })
      if (!why) throw error
      return failed(why)
    }
    uploaded.set(uploadId, path)
    return done({ uploadId })
  }
  return {
    uploadedFile: (uploadId) => uploaded.get(uploadId) ?? null,
    async respond(request) {
      const path = request.path.split('?')[0]
      if (request.method !== 'POST') return answerMedia(request, deps.current()?.media ?? null)
      if (path === '/media') return reply(deps.log, () => takeMedia(request, deps.current()))
      if (path === '/restore-file' || path === '/plan-file') return reply(deps.log, () => takeFile(request))
      return null
    },
  }
}

/** Stores the picture and writes its row; the row is what makes it part of the workspace. */
async function takeMedia(request: PageRequest, workspace: OpenWorkspace | null): Promise<Outcome<MediaUploadReply, Problem>> {
  if (!workspace) return failed(problem('notAllowed', { detail: 'no workspace is open' }))
  const full = await workspace.room.refusal('work', lengthOf(request))
  if (full) return failed(full)
  const taken = await workspace.media.take(request.body(), fileName(request))
  if (!taken.ok) return taken
  const written = await workspace.storage.execute('media.add', { media: taken.value }, { actor: await workspace.actor() })
  return written.ok ? done({ media: taken.value }) : written
}

/** What the page says it will send; 0 where it does not say. */
function lengthOf(request: PageRequest): number {
  return Number(request.headers['content-length']) || 0
}

function fileName(request: PageRequest): string {
  const encoded = request.headers['x-file-name'] ?? ''
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}

/** Refusals are answers like any other: the page reads the outcome, and its console stays free of errors that are none. */
async function reply(log: Log, work: () => Promise<Outcome<unknown, Problem>>): Promise<PageReply> {
  const outcome = await work().catch((error: unknown) => {
    log.error('an upload broke', { why: wordsOf(error) })
    return failed(problem('internal', { detail: wordsOf(error) }))
  })
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
  return { status: 200, headers, body: Buffer.from(JSON.stringify(outcome)) }
}

async function emptyFolder(path: string): Promise<void> {
  const names = await readdir(path).catch(() => [])
  for (const name of names) await rm(join(path, name), { recursive: true, force: true })
}
