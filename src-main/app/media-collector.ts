import { join } from 'node:path'
import type { MediaStore } from '#main/media/media-store.ts'
import type { Backups } from '#main/storage/backups.ts'
import { namedInBackup } from '#main/storage/named-in-backup.ts'
import type { StorageClient } from '#main/storage/storage-client.ts'
import { keptInTrashMs } from '#shared/domain/trash/kept.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import type { Log } from './log.ts'

const dayMs = 86_400_000
/** The first look waits until the program has settled and has taken its backup. */
const afterStartMs = 10 * 60_000
/** A day more than trash and undo keep: they are emptied at a start, which may be a day away. */
const keptMs = keptInTrashMs + dayMs

type MediaCollectorDeps = {
  readonly media: Pick<MediaStore, 'listBefore' | 'remove'>
  readonly storage: Pick<StorageClient, 'query'>
  readonly backups: Pick<Backups, 'list' | 'takeIfChanged'>
  readonly backupsFolder: string
  readonly clock: Clock
  readonly log: Log
}

/** Deletes pictures that nothing can show or bring back any more. */
export type MediaCollector = { start(): void; stop(): void }

/**
 * A picture goes when it came in (or was last added) more than 31 days ago, nothing in the database refers to it, no record of the log that
 * can still be undone speaks of it, and no kept backup names it. All of that is read out of backups, the newest of which stands at the
 * database as it is: whatever field a reference lies in, it is found. Where one of them cannot be read, nothing is deleted.
 */
export function createMediaCollector(deps: MediaCollectorDeps): MediaCollector {
  const { clock, log } = deps
  let cancel = (): void => undefined
  const look = (): void => {
    cancel = clock.at((clock.now() + dayMs) as EpochMs, look)
    collect(deps).catch((error: unknown) => log.error('unused pictures are not looked for', { why: String(error) }))
  }
  return {
    start() {
      cancel = clock.at((clock.now() + afterStartMs) as EpochMs, look)
    },
    stop: () => cancel(),
  }
}

async function collect({ media, storage, backups, backupsFolder, clock, log }: MediaCollectorDeps): Promise<void> {
  const before = (clock.now() - keptMs) as EpochMs
  const old = await media.listBefore(before)
  if (old.length === 0) return
  const inUse = await storage.query('media.inUse', {})
  if (!inUse.ok) return
  const used = new Set(inUse.value)
  const unused = new Set(old.filter((hash) => !used.has(hash)))
  if (unused.size === 0) return
  const taken = await backups.takeIfChanged()
  if (!taken.ok) return
  for (const { name } of await backups.list()) {
    for (const hash of await namedInBackup(join(backupsFolder, name), { wanted: unused, since: before })) unused.delete(hash)
  }
  const removed = await removeAll(media, unused, before)
  if (removed > 0) log.info('unused pictures deleted', { count: removed })
}

async function removeAll(media: Pick<MediaStore, 'remove'>, hashes: ReadonlySet<MediaHash>, before: EpochMs): Promise<number> {
  let removed = 0
  for (const hash of hashes) if (await media.remove(hash, before)) removed += 1
  return removed
}
