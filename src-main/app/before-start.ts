import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BeforeStart } from '#main/shell/shell.ts'

// The names are those of `workspaces/`; what is read here must be read before anything else is.
const shells = ['electron', 'browser']
const kinds = ['own', 'demo']

/**
 * A first look at a shell's folder, by nothing but the file system: reading the program takes as long as making its window.
 * Both say no more than that something may be so; the program looks again.
 */
export function lookBefore(dataFolder: string): BeforeStart {
  const root = dirname(dataFolder)
  const held = shells.some((shell) => kinds.some((kind) => existsSync(join(root, shell, kind, 'lock.json'))))
  return { held, colorScheme: keptScheme(join(dataFolder, 'preferences.json')) }
}

function keptScheme(preferences: string): BeforeStart['colorScheme'] {
  try {
    const { colorScheme } = JSON.parse(readFileSync(preferences, 'utf8')) as { readonly colorScheme?: unknown }
    return colorScheme === 'light' || colorScheme === 'dark' ? colorScheme : 'auto'
  } catch {
    return 'auto'
  }
}
