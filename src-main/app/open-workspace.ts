import { existsSync } from 'node:fs'
import { createMediaStore, type MediaStore } from '#main/media/media-store.ts'
import type { PictureDesk } from '#main/media/picture-desk.ts'
import type { Redactor } from '#main/rpc/redactor.ts'
import { openVault, type Vault } from '#main/secrets/vault.ts'
import type { Shell } from '#main/shell/shell.ts'
import { type Backups, createBackups } from '#main/storage/backups.ts'
import { createStorageClient, type StorageClient } from '#main/storage/storage-client.ts'
import { type AboutKeeper, keepAbout } from '#main/workspaces/about-keeper.ts'
import { fileProblem } from '#main/workspaces/atomic-file.ts'
import { type Device, openDevice } from '#main/workspaces/device.ts'
import { createDiskRoom, type DiskRoom, type FreeBytes } from '#main/workspaces/disk-room.ts'
import { readAbout, type WorkspaceAbout } from '#main/workspaces/workspace-about.ts'
import { prepareFolder, type WorkspaceFolder, type WorkspaceKind, workspaceFolder } from '#main/workspaces/workspace-folder.ts'
import { type HeldLock, lockHolder, takeLock } from '#main/workspaces/workspace-lock.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { StorageFacts } from '#shared/contract/storage-contract.ts'
import type { Actor } from '#shared/domain/people/person.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock } from '#shared/kernel/time.ts'
import type { JobOutgoing } from '#shared/queries/job-outgoing.ts'
import type { Log } from './log.ts'
import { createMediaCollector, type MediaCollector } from './media-collector.ts'
import type { Notices } from './notices.ts'
import { heldByOtherShell } from './other-shell.ts'
import type { Publishing, PublishingDeps } from './publishing-part.ts'
import { createSeriesKeeper, type SeriesKeeper } from './series-keeper.ts'

/** Everything that belongs to the one workspace that is open. */
export type OpenWorkspace = {
  readonly folder: WorkspaceFolder
  readonly storage: StorageClient
  readonly media: MediaStore
  readonly vault: Vault
  readonly device: Device
  readonly backups: Backups
  readonly about: AboutKeeper
  readonly publishing: Publishing
  readonly room: DiskRoom
  readonly series: SeriesKeeper
  readonly mediaCollector: MediaCollector
  /** Facts as the database was opened. */
  readonly facts: StorageFacts
  /** Me, or `setup` before the name was asked. */
  actor(): Promise<Actor>
  /** Stops everything in order and gives the workspace free. `backup`: take one first when something changed. */
  close(how: { readonly backup: boolean }): Promise<void>
}

export type WorkspaceDeps = {
  readonly shell: Shell
  readonly clock: Clock
  readonly log: Log
  readonly redactor: Redactor
  readonly pictures: PictureDesk
  readonly notices: Notices
  readonly freeBytes: FreeBytes
  readonly createPublishing: (deps: PublishingDeps) => Publishing
  /** Something that the application's state shows has changed. */
  readonly changed: () => void
  /** What a person publishes by hand is due. */
  readonly tellByHand: (due: readonly JobOutgoing[]) => void
  /** Something long is under way; pages show how far it is. */
  readonly progress: (progress: { readonly task: string; readonly done: number; readonly total: number }) => void
}

/**
 * Opens a workspace without starting its timers or its publisher. Refused with `readOnly`, `diskFull`, `secondInstance`,
 * `otherShellRuns` (values: shell, pid), `newerDatabase` or `storageGone`; everything is closed again then.
 */
export async function openWorkspace(deps: WorkspaceDeps, kind: WorkspaceKind): Promise<Outcome<OpenWorkspace, Problem>> {
  const folder = workspaceFolder(deps.shell.dataFolder, kind)
  try {
    const prepared = await prepareFolder(folder)
    if (!prepared.ok) return prepared
    const lock = await lockBoth(deps.shell, folder)
    if (!lock.ok) return lock
    return await openLocked(deps, folder, lock.value)
  } catch (error) {
    const why = fileProblem(error, folder.path)
    if (!why) throw error
    return failed(why)
  }
}

/** Who else has this kind of workspace open, as the problem to refuse with; null: nobody. Takes nothing. */
export async function heldElsewhere(shell: Shell, kind: WorkspaceKind): Promise<Problem | null> {
  const mine = await lockHolder(workspaceFolder(shell.dataFolder, kind).lock).catch(() => null)
  if (mine) return problem('secondInstance', { values: { shell: mine.shell, pid: mine.pid } })
  return heldByOtherShell(shell, kind)
}

/** Takes this shell's lock and looks at the other shell's: only one of them may have the same kind of workspace open. */
async function lockBoth(shell: Shell, folder: WorkspaceFolder): Promise<Outcome<HeldLock, Problem>> {
  const mine = await takeLock(folder.lock, shell.kind)
  if (!mine.ok) return failed(problem('secondInstance', { values: { shell: mine.problem.shell, pid: mine.problem.pid } }))
  const held = await heldByOtherShell(shell, folder.kind)
  if (!held) return mine
  await mine.value.release()
  return failed(held)
}

async function openLocked(deps: WorkspaceDeps, folder: WorkspaceFolder, lock: HeldLock): Promise<Outcome<OpenWorkspace, Problem>> {
  const before = await readAbout(folder)
  const room = openRoom(deps, folder)
  const device = await openDevice(folder, before !== null || existsSync(folder.ledger), deps.clock)
  const storage = createStorageClient({
    openHost: () => deps.shell.openStorageHost(),
    database: folder.database,
    device: device.id,
    clock: deps.clock,
    log: deps.log,
    room,
    onGone: (gone) => (gone ? deps.notices.tell('storageGone', {}) : deps.notices.drop('storageGone')),
  })
  const giveUp = async (): Promise<void> => {
    room.stop()
    await storage.stop()
    await lock.release()
  }
  try {
    const opened = await storage.start()
    if (opened.ok) return done(await compose(deps, { folder, lock, device, storage, room, facts: opened.value, before }))
    await giveUp()
    return opened
  } catch (error) {
    await giveUp()
    throw error
  }
}

type Opened = {
  readonly folder: WorkspaceFolder
  readonly lock: HeldLock
  readonly device: Device
  readonly storage: StorageClient
  readonly room: DiskRoom
  readonly facts: StorageFacts
  readonly before: WorkspaceAbout | null
}

async function compose(deps: WorkspaceDeps, opened: Opened): Promise<OpenWorkspace> {
  const { folder, device, storage, room, facts } = opened
  const { clock, log, shell, notices } = deps
  const vault = await openVault({ path: folder.vault, keychain: shell.keychain, learn: deps.redactor.learn })
  vault.onChange(deps.changed)
  const media = createMediaStore({ folder: folder.media, pictures: deps.pictures, now: clock.now })
  const about = await keepAbout({ folder, storage, clock, log, first: firstAbout(deps, opened) })
  const onFailed = (why: Problem): void => notices.tell('backupFailed', { folder: folder.backups, why: why.detail ?? why.kind })
  const backups = createBackups({ folder: folder.backups, workspace: folder.kind, storage, room, clock, log, onFailed })
  const actor = createActor(storage)
  const publishing = deps.createPublishing({
    storage,
    vault,
    media,
    clock,
    log,
    device,
    actor,
    random: Math.random,
    folder: folder.path,
    isOnline: () => shell.isOnline(),
    proxyFor: (url) => shell.proxyFor(url),
    onWorldChange: (changed) => both(shell.onWorldChange(changed), room.onRoom(changed)),
    onState: deps.changed,
    onByHand: deps.tellByHand,
    onProgress: deps.progress,
  })
  const series = createSeriesKeeper({ storage, clock, log, actor })
  const mediaCollector = createMediaCollector({ media, storage, backups, backupsFolder: folder.backups, clock, log })
  storage.onRestart(() => notices.tell('storageRestarted', {}))
  return {
    ...{ folder, storage, media, vault, device, backups, about, publishing, room, series, mediaCollector, facts, actor },
    async close({ backup }) {
      series.stop()
      mediaCollector.stop()
      await publishing.stop()
      backups.stop()
      room.stop()
      if (backup) await backups.takeIfChanged()
      await about.stop()
      await storage.stop()
      await opened.lock.release()
    },
  }
}

function openRoom({ freeBytes, clock, log, notices }: WorkspaceDeps, folder: WorkspaceFolder): DiskRoom {
  const onLow = (why: Problem | null): void => {
    log.warn(why ? 'too little room on the disk' : 'room on the disk again', { ...why?.values })
    if (why) notices.tell('diskLow', why.values ?? {})
    else notices.drop('diskLow')
  }
  return createDiskRoom({ folder: folder.path, freeBytes, clock, onLow })
}

function both(first: () => void, second: () => void): () => void {
  return () => {
    first()
    second()
  }
}

function firstAbout(deps: WorkspaceDeps, { folder, before, facts, device }: Opened): WorkspaceAbout {
  const lastChangeAt = Math.max(before?.lastChangeAt ?? 0, facts.lastChangeAt ?? 0) || null
  return {
    v: 1,
    shell: deps.shell.kind,
    device: device.id,
    lastChangeAt: lastChangeAt as WorkspaceAbout['lastChangeAt'],
    declined: before?.declined ?? null,
    complete: folder.kind === 'own' || before?.complete === true,
  }
}

/** Asks once who I am and remembers it; before the name was asked it asks each time. */
function createActor(storage: StorageClient): () => Promise<Actor> {
  let mine: Actor | null = null
  return async () => {
    if (mine) return mine
    const me = await storage.query('me', {})
    mine = me.ok ? (me.value?.id ?? null) : null
    return mine ?? 'setup'
  }
}
