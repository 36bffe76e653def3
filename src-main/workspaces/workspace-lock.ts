import { readFileSync } from 'node:fs'
import { open, readFile, realpath, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { failed, type Outcome } from '#shared/kernel/outcome.ts'

const holderSchema = z.object({
  pid: z.number().int(),
  shell: z.enum(['electron', 'node-browser']),
  process: z.string(),
  place: z.string(),
})

/** Who has a workspace open. */
export type LockHolder = z.output<typeof holderSchema>

export type HeldLock = { release(): Promise<void> }

/**
 * Takes a workspace for this process, or names who has it. A lock of a process that is gone, of an earlier process with
 * the same number, or one that was copied along with its folder is stale and taken over.
 */
export async function takeLock(path: string, shell: LockHolder['shell']): Promise<Outcome<HeldLock, LockHolder>> {
  for (;;) {
    const held = await tryTake(path, shell)
    if (held) return { ok: true, value: held }
    const holder = await lockHolder(path)
    if (holder) return failed(holder)
    await rm(path, { force: true })
  }
}

/** The living holder of a lock file; null when the file is absent, stale or unreadable. */
export async function lockHolder(path: string): Promise<LockHolder | null> {
  const holder = await readHolder(path)
  if (!holder || holder.place !== (await placeOf(path))) return null
  return isAlive(holder) ? holder : null
}

async function tryTake(path: string, shell: LockHolder['shell']): Promise<HeldLock | null> {
  const mine: LockHolder = { pid: process.pid, shell, process: processIdentity(process.pid), place: await placeOf(path) }
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(JSON.stringify(mine))
    await file.close()
    return { release: () => rm(path, { force: true }) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return null
  }
}

async function readHolder(path: string): Promise<LockHolder | null> {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** The folder's real path and inode: a copied folder has another. */
async function placeOf(path: string): Promise<string> {
  const folder = dirname(path)
  const facts = await stat(folder, { bigint: true })
  return `${await realpath(folder)}#${facts.ino}`
}

function isAlive(holder: LockHolder): boolean {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    // EPERM: it lives and belongs to another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return holder.process === processIdentity(holder.pid)
}

/** Boot id and start time tell a process from a later one with the same number; empty where the system does not say. */
function processIdentity(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // Field 22; the command name in brackets may itself hold spaces.
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${boot}:${started}`
  } catch {
    return ''
  }
}
