import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
}

/** The process's own surroundings. */
export function surroundingsOfProcess(): Surroundings {
  return { env: process.env, platform: process.platform, home: homedir() }
}

/**
 * The folder all of Rubrika's data lie under: `RUBRIKA_DATA` when it is an absolute path, else the place the system keeps
 * programs' data. Both shells must find the same one, so neither asks its runtime.
 */
export function dataRoot({ env, platform, home }: Surroundings): string {
  const chosen = env.RUBRIKA_DATA
  if (chosen !== undefined && isAbsolute(chosen)) return chosen
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Rubrika')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Rubrika')
  return join(env.XDG_CONFIG_HOME ?? join(home, '.config'), 'Rubrika')
}

/** Each shell's own folder under the root. */
export function shellFolder(root: string, kind: 'electron' | 'node-browser'): string {
  return join(root, kind === 'electron' ? 'electron' : 'browser')
}
