import { statfsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'

/** Bytes a program of this user may still write to the disk of a folder. */
export type FreeBytes = (folder: string) => Promise<number>

/** What room is asked for: a person's or an import's work, beginning to send a post, or writing down what has happened. */
export type Purpose = 'work' | 'sending' | 'facts'

const megabyte = 1_000_000

/**
 * Bytes that must be free for each purpose. Chromium's database never tells in time that the disk is full: it ends a transaction,
 * may close, and in one of three trials was empty at the next start; so nobody must get there. Work stops while there is still
 * room for what goes on by itself: merging tables of the database (up to 50 MB at once, written before the old ones go), a
 * picture (50 MB) with its thumbnail, a backup, the journal. Sending begins only with room for all its facts; these are a few
 * kilobytes each and are written until hardly a table of the database fits.
 */
export const roomNeeded: Readonly<Record<Purpose, number>> = { work: 200 * megabyte, sending: 60 * megabyte, facts: 20 * megabyte }

const lookEveryMs = 60_000
/** While there is too little room one wants to go on soon after something was deleted. */
const lookWhileLowMs = 5_000

export type RoomLeft = { readonly path: string; readonly freeMb: number; readonly neededMb: number }

/** Watches the free room of one folder's disk and says who may write. */
export type DiskRoom = {
  /** Null: there is room. `moreBytes`: how much will be written at once, beyond what the purpose needs anyway. Asks the disk anew. */
  refusal(purpose: Purpose, moreBytes?: number): Promise<Problem | null>
  /** The words' values of a `diskFull` that the disk itself caused. */
  left(): Promise<RoomLeft>
  /** Told when there is room for work again. */
  onRoom(listener: () => void): () => void
  /** Looks now and then by itself. */
  start(): void
  stop(): void
}

export type DiskRoomDeps = {
  readonly folder: string
  readonly freeBytes: FreeBytes
  readonly clock: Clock
  /** Told when too little room is left for work (with the refusal that follows), and with null when that is over. */
  readonly onLow: (why: Problem | null) => void
}

export function createDiskRoom(deps: DiskRoomDeps): DiskRoom {
  const { folder, clock } = deps
  const listeners = new Set<() => void>()
  let low = false
  let cancel = (): void => undefined
  const read = async (): Promise<number> => {
    // A disk that does not tell (some network drives) must not keep anybody from writing.
    const free = await deps.freeBytes(folder).catch(() => Number.POSITIVE_INFINITY)
    const isLow = free < roomNeeded.work
    if (isLow === low) return free
    low = isLow
    deps.onLow(low ? tooLittle(folder, free, roomNeeded.work) : null)
    if (!low) for (const listener of listeners) listener()
    return free
  }
  const watch = async (): Promise<void> => {
    await read()
    cancel = clock.at((clock.now() + (low ? lookWhileLowMs : lookEveryMs)) as EpochMs, () => void watch())
  }
  let started = false
  return {
    async refusal(purpose, moreBytes = 0) {
      const free = await read()
      const needed = roomNeeded[purpose] + moreBytes
      return free < needed ? tooLittle(folder, free, needed) : null
    },
    left: async () => roomLeft(folder, await read(), roomNeeded.work),
    onRoom(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start() {
      if (!started) void watch()
      started = true
    },
    stop: () => cancel(),
  }
}

/** `diskFull` when a folder's disk has less room than is needed; null: it has enough, or does not tell. */
export async function roomRefusal(freeBytes: FreeBytes, folder: string, needed: number): Promise<Problem | null> {
  const free = await freeBytes(folder).catch(() => Number.POSITIVE_INFINITY)
  return free < needed ? tooLittle(folder, free, needed) : null
}

/** What the file system says, for this user: blocks kept for root do not count. */
export const freeBytesOf: FreeBytes = async (folder) => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** The values of a `diskFull` after the file system refused a write; 0 MB where it does not tell. */
export function roomLeftNow(path: string): RoomLeft {
  try {
    const { bavail, bsize } = statfsSync(path)
    return roomLeft(path, bavail * bsize, roomNeeded.work)
  } catch {
    return roomLeft(path, 0, roomNeeded.work)
  }
}

function tooLittle(path: string, free: number, needed: number): Problem {
  return problem('diskFull', { values: roomLeft(path, free, needed) })
}

function roomLeft(path: string, free: number, needed: number): RoomLeft {
  return { path, freeMb: Math.floor(free / megabyte), neededMb: Math.ceil(needed / megabyte) }
}
