import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { writeAtomic } from './atomic-file.ts'
import type { WorkspaceFolder } from './workspace-folder.ts'

const aboutSchema = z.object({
  v: z.literal(1),
  shell: z.enum(['electron', 'node-browser']),
  device: z.uuid(),
  lastChangeAt: epochMsSchema.nullable(),
  /** The other shell's last change that the user chose not to bring over; it is offered again when there is more. */
  declined: epochMsSchema.nullable(),
  /** False while the demo workspace is being made: what a crash left of it is made anew. */
  complete: z.boolean(),
})

/** What a workspace leaves beside its data for the other shell to read. */
export type WorkspaceAbout = z.output<typeof aboutSchema>

/** Null when the workspace was never opened, or the file is not ours. */
export async function readAbout(folder: WorkspaceFolder): Promise<WorkspaceAbout | null> {
  try {
    const parsed = aboutSchema.safeParse(JSON.parse(await readFile(folder.about, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

export async function writeAbout(folder: WorkspaceFolder, about: WorkspaceAbout): Promise<void> {
  await writeAtomic(folder.about, `${JSON.stringify(about, null, 2)}\n`)
}

/** Whether the other shell's work should be offered: it is newer than mine and was not declined at this state. */
export function isNewer(other: WorkspaceAbout | null, mine: WorkspaceAbout | null): boolean {
  if (!other?.complete || other.lastChangeAt === null) return false
  return other.lastChangeAt > (mine?.lastChangeAt ?? 0) && other.lastChangeAt !== mine?.declined
}
