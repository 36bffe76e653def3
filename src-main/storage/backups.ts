import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '#main/app/log.ts'
import { fileProblem } from '#main/workspaces/atomic-file.ts'
import type { DiskRoom } from '#main/workspaces/disk-room.ts'
import type { BackupInfo } from '#shared/contract/app-contract.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import { backupName, backupNameFacts } from './backup-name.ts'
import { backupsToDrop } from './backup-rotation.ts'
import { type Exported, exportBackup } from './export-backup.ts'
import { listBackups } from './list-backups.ts'
import type { StorageClient } from './storage-client.ts'

const dayMs = 86_400_000
const changedEveryMs = 4 * 3_600_000
/** The first backup of a run waits until the program has settled. */
const afterStartMs = 60_000

/** Backups of one workspace: taken by themselves, kept in rotation. */
export type Backups = {
  /** Newest first. Facts come from the names, so that listing reads no file whole; `whole`: right size and beginning. */
  list(): Promise<readonly BackupInfo[]>
  take(): Promise<Outcome<BackupInfo, Problem>>
  /** Takes one when something changed since the last; null: nothing did. */
  takeIfChanged(): Promise<Outcome<BackupInfo | null, Problem>>
  /** Starts the timers: soon after the start when the last is older than a day, then every four hours when changed. */
  start(): void
  stop(): void
}

export type BackupsDeps = {
  readonly folder: string
  readonly workspace: 'own' | 'demo'
  readonly storage: StorageClient
  readonly room: Pick<DiskRoom, 'refusal'>
  readonly clock: Clock
  readonly log: Log
  readonly onFailed: (why: Problem) => void
}

export function createBackups(deps: BackupsDeps): Backups {
  const { clock, folder } = deps
  let cancel = (): void => undefined
  let busy: Promise<unknown> = Promise.resolve()
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = busy.catch(() => undefined).then(work)
    busy = next
    return next
  }
  const list = (): Promise<readonly BackupInfo[]> => listBackups(folder)
  const take = (): Promise<Outcome<BackupInfo, Problem>> => inTurn(() => takeBackup(deps))
  const takeIfChanged = async (): Promise<Outcome<BackupInfo | null, Problem>> => {
    const facts = await deps.storage.facts()
    if (!facts.ok) return facts
    const last = (await list())[0]
    if (facts.value.seq === (last ? backupNameFacts(last.name)?.seq : 0)) return done(null)
    return take()
  }
  const attempt = async (): Promise<void> => {
    const outcome = await takeIfChanged()
    // That the disk is full is said by whoever watches its room.
    if (!outcome.ok && outcome.problem.kind !== 'diskFull') deps.onFailed(outcome.problem)
  }
  const everyFourHours = (): void => {
    cancel = clock.at((clock.now() + changedEveryMs) as EpochMs, () => void attempt().finally(everyFourHours))
  }
  return {
    list,
    take,
    takeIfChanged,
    start() {
      cancel = clock.at((clock.now() + afterStartMs) as EpochMs, () => {
        everyFourHours()
        void list().then((all) => (clock.now() - (all[0]?.takenAt ?? 0) > dayMs ? attempt() : undefined))
      })
    },
    stop: () => cancel(),
  }
}

async function takeBackup(deps: BackupsDeps): Promise<Outcome<BackupInfo, Problem>> {
  const full = await deps.room.refusal('work')
  if (full) return failed(full)
  const takenAt = deps.clock.now()
  let name = ''
  const nameFor = (exported: Exported): string => {
    name = backupName({ takenAt, ...exported })
    return join(deps.folder, name)
  }
  try {
    const draft = join(deps.folder, `draft-${takenAt}.tmp`)
    const exported = await exportBackup(deps.storage, { draft, nameFor, takenAt, workspace: deps.workspace })
    if (!exported.ok) return exported
    await dropOld(deps)
    const { rows, bytes } = exported.value
    deps.log.info('backup taken', { name, bytes })
    return done({ name, takenAt, rows, bytes, whole: true })
  } catch (error) {
    const why = fileProblem(error, deps.folder)
    if (!why) throw error
    return failed(problem('backupFailed', { values: { path: deps.folder }, detail: why.kind }))
  }
}

/** Deletes what rotation lets go, and drafts that a crash left. Broken files are not counted among the kept ones. */
async function dropOld(deps: BackupsDeps): Promise<void> {
  const all = await listBackups(deps.folder)
  const dropped = backupsToDrop(
    all.filter((one) => one.whole),
    deps.clock.now(),
  )
  const drafts = (await readdir(deps.folder)).filter((name) => name.startsWith('draft-'))
  for (const name of [...dropped, ...drafts]) await rm(join(deps.folder, name), { force: true })
}
