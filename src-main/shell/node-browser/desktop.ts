import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Surroundings } from '../data-root.ts'

/** Opens an address in the user's own browser; false where there is no screen to open it on. */
export function openInBrowser(url: string, { env, platform }: Surroundings): boolean {
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return false
  const [command, ...args] = openerOf(platform, url)
  if (command === undefined) return false
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  // Where nothing can open it the printed address remains.
  child.on('error', () => undefined)
  child.unref()
  return true
}

function openerOf(platform: NodeJS.Platform, url: string): readonly string[] {
  if (platform === 'darwin') return ['open', url]
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]
  return ['xdg-open', url]
}

/** The user's folder for documents, as the desktop names it; their home where there is none. */
export function documentsFolder({ env, platform, home }: Surroundings): string {
  if (platform === 'linux') {
    const named = documentsOfDesktop(join(env.XDG_CONFIG_HOME ?? join(home, '.config'), 'user-dirs.dirs'), home)
    if (named !== null) return named
  }
  const usual = join(home, 'Documents')
  return existsSync(usual) ? usual : home
}

function documentsOfDesktop(file: string, home: string): string | null {
  try {
    const named = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(readFileSync(file, 'utf8'))?.[1]?.replace('$HOME', home)
    return named !== undefined && existsSync(named) ? named : null
  } catch {
    return null
  }
}

/** The user's locale (`ru-RU`) from the environment, else the runtime's. */
export function localeOf({ env }: Surroundings): string {
  const named = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').split('.')[0]?.replace('_', '-')
  if (named && /^[a-z]{2,3}(-|$)/i.test(named)) return named
  return Intl.DateTimeFormat().resolvedOptions().locale
}
