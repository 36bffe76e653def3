import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Surroundings } from '../data-root.ts'

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
]
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser']
const windowsPaths = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
]

/** The Chromium-family browser of this machine: the one named in `RUBRIKA_BROWSER`, else one that is installed, else null. */
export function findChromium({ env, platform, home }: Surroundings, exists: (path: string) => boolean = existsSync): string | null {
  const named = env.RUBRIKA_BROWSER
  if (named !== undefined && named !== '') return exists(named) ? named : null
  return candidates({ env, platform, home }).find(exists) ?? null
}

function candidates({ env, platform, home }: Surroundings): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(home, 'Applications')]
    return folders.flatMap((folder) => macApps.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`))
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined)
    return folders.flatMap((folder) => windowsPaths.map((path) => `${folder}\\${path}`))
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')]
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)))
}
