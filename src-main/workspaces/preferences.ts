import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { closings, type Preferences } from '#shared/contract/app-contract.ts'
import { writeAtomic } from './atomic-file.ts'
import type { WorkspaceKind } from './workspace-folder.ts'

const preferencesSchema = z.object({
  language: z.enum(['ru', 'en']),
  colorScheme: z.enum(['auto', 'light', 'dark']),
  railCollapsed: z.boolean(),
  closing: z.enum(closings),
  lastWorkspace: z.enum(['own', 'demo']).nullable(),
  toldHidden: z.boolean(),
  memory: z.record(z.string(), z.string()),
})
type Kept = z.output<typeof preferencesSchema>

/** This device's own settings, in one file beside the workspaces. */
export type PreferencesFile = {
  get(): Preferences
  lastWorkspace(): WorkspaceKind | null
  /** What the window remembers, by the name of its store. */
  memory(): Readonly<Record<string, string>>
  /** Whether the user was told once where a closed window goes. */
  toldHidden(): boolean
  /** Throws what the file system throws; the new values hold for this run all the same. */
  change(changes: Partial<Kept>): Promise<void>
  /** Resolves when nothing is left to be written, or could not be. */
  written(): Promise<void>
}

/** Reads the preferences; a missing or damaged file means defaults, a damaged field only that field's. */
export async function openPreferences(dataFolder: string, locale: string): Promise<PreferencesFile> {
  const path = join(dataFolder, 'preferences.json')
  let kept: Kept = { ...defaultsFor(locale), ...(await readKept(path)) }
  let writing: Promise<void> = Promise.resolve()
  let queued: Promise<void> | null = null
  return {
    get: () => ({ language: kept.language, colorScheme: kept.colorScheme, railCollapsed: kept.railCollapsed, closing: kept.closing }),
    lastWorkspace: () => kept.lastWorkspace,
    memory: () => kept.memory,
    toldHidden: () => kept.toldHidden,
    change(changes) {
      kept = { ...kept, ...changes }
      // At most one write waits for its turn; it takes what stands then.
      queued ??= writing
        .catch(() => undefined)
        .then(() => {
          queued = null
          return writeAtomic(path, `${JSON.stringify(kept, null, 2)}\n`)
        })
      writing = queued
      return writing
    },
    written: () => writing.catch(() => undefined),
  }
}

/** Russian where people are likely to read it, English elsewhere. */
function defaultsFor(locale: string): Kept {
  const language = /^(ru|be|kk)\b/i.test(locale) ? 'ru' : 'en'
  return { language, colorScheme: 'auto', railCollapsed: false, closing: 'auto', lastWorkspace: null, toldHidden: false, memory: {} }
}

async function readKept(path: string): Promise<Partial<Kept>> {
  const read: unknown = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => null)
  if (typeof read !== 'object' || read === null) return {}
  const sound: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(preferencesSchema.shape)) {
    const parsed = schema.safeParse((read as Record<string, unknown>)[name])
    if (parsed.success) sound[name] = parsed.data
  }
  return sound as Partial<Kept>
}
