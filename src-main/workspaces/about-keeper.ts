import { type Log, wordsOf } from '#main/app/log.ts'
import type { StorageClient } from '#main/storage/storage-client.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import { type WorkspaceAbout, writeAbout } from './workspace-about.ts'
import type { WorkspaceFolder } from './workspace-folder.ts'

const pauseMs = 2_000
/** Counts come in by themselves whenever a shell runs; they alone do not make its work the newer one. */
const uncounted: ReadonlySet<string> = new Set(['counts.record', 'channel.update'])

/** Keeps `workspace.json` up to date with the last change. */
export type AboutKeeper = {
  get(): WorkspaceAbout
  change(changes: Partial<WorkspaceAbout>): Promise<void>
  /** Writes what is still held back, and stops. */
  stop(): Promise<void>
}

export async function keepAbout(deps: {
  readonly folder: WorkspaceFolder
  readonly first: WorkspaceAbout
  readonly storage: Pick<StorageClient, 'onWrite'>
  readonly clock: Clock
  readonly log: Log
}): Promise<AboutKeeper> {
  const { clock } = deps
  let about = deps.first
  let pending = false
  let cancel = (): void => undefined
  let writing: Promise<void> = Promise.resolve()
  const write = (): Promise<void> => {
    pending = false
    writing = writing.catch(() => undefined).then(() => writeAbout(deps.folder, about))
    return writing
  }
  const unlisten = deps.storage.onWrite((name) => {
    if (uncounted.has(name)) return
    about = { ...about, lastChangeAt: clock.now() }
    if (pending) return
    pending = true
    cancel = clock.at((clock.now() + pauseMs) as EpochMs, () => {
      write().catch((error: unknown) => deps.log.error('workspace.json cannot be written', { why: wordsOf(error) }))
    })
  })
  await write()
  return {
    get: () => about,
    change(changes) {
      about = { ...about, ...changes }
      return write()
    },
    async stop() {
      unlisten()
      cancel()
      await (pending ? write() : writing)
    },
  }
}
