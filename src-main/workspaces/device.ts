import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { v7 } from 'uuid'
import { z } from 'zod'
import type { DeviceId } from '#shared/kernel/ids.ts'
import { type EpochMs, epochMsSchema } from '#shared/kernel/time.ts'
import { writeAtomic } from './atomic-file.ts'
import type { WorkspaceFolder } from './workspace-folder.ts'

const holdSchema = z.object({
  why: z.enum(['restored', 'copied', 'otherShell']),
  at: epochMsSchema,
  backupTakenAt: epochMsSchema.nullable(),
})

/**
 * Why this device must not publish until a person confirms it. `at`: since when; `backupTakenAt`: what may have happened
 * after this moment is not in the database (null: unknown).
 */
export type Hold = z.output<typeof holdSchema>

const deviceSchema = z.object({
  v: z.literal(1),
  id: z.uuid(),
  /** Digest of the machine's own id, so that the id itself is in no file of ours. */
  machine: z.string(),
  folder: z.string(),
  inode: z.string(),
  hold: holdSchema.nullable(),
})
type DeviceFacts = z.output<typeof deviceSchema>

/** This device as a publisher of one workspace: a plain file, readable while the vault is locked, in no backup. */
export type Device = {
  readonly id: DeviceId
  hold(): Hold | null
  setHold(hold: Hold): Promise<void>
  clearHold(): Promise<void>
}

export type DeviceDeps = { readonly now: () => EpochMs; readonly machineId?: () => Promise<string> }

/**
 * Opens the device file. On another machine, at another path or with another inode (a copied folder), or when the file is
 * missing or unreadable in a workspace that was used before, the device is made anew and held.
 */
export async function openDevice(folder: WorkspaceFolder, usedBefore: boolean, deps: DeviceDeps): Promise<Device> {
  const here = {
    machine: digest(await (deps.machineId ?? readMachineId)()),
    folder: await realpath(folder.path),
    inode: String((await stat(folder.path, { bigint: true })).ino),
  }
  const kept = await readDevice(folder.device)
  const same = kept !== null && kept.machine === here.machine && kept.folder === here.folder && kept.inode === here.inode
  let facts: DeviceFacts = same ? kept : { v: 1, id: v7(), ...here, hold: usedBefore ? copiedHold(kept, deps.now()) : null }
  const write = async (next: DeviceFacts): Promise<void> => {
    await writeAtomic(folder.device, `${JSON.stringify(next, null, 2)}\n`)
    facts = next
  }
  if (!same) await write(facts)
  return {
    id: facts.id as DeviceId,
    hold: () => facts.hold,
    setHold: (hold) => write({ ...facts, hold }),
    clearHold: () => write({ ...facts, hold: null }),
  }
}

/** An older hold stays the stronger one: what it asks about is still not answered. */
function copiedHold(kept: DeviceFacts | null, now: EpochMs): Hold {
  return kept?.hold ?? { why: 'copied', at: now, backupTakenAt: null }
}

async function readDevice(path: string): Promise<DeviceFacts | null> {
  try {
    const parsed = deviceSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

function digest(text: string): string {
  return createHash('sha256').update(`rubrika machine ${text}`).digest('hex').slice(0, 32)
}

/** The system's own machine id where it has one; else the host's name. */
async function readMachineId(): Promise<string> {
  for (const path of ['/etc/machine-id', '/var/lib/dbus/machine-id']) {
    const id = await readFile(path, 'utf8').catch(() => '')
    if (id.trim() !== '') return id.trim()
  }
  return hostname()
}
