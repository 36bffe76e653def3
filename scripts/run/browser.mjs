import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from './find-program.mjs'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
  'chrome',
  'msedge',
]

const macPlaces = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

const windowsPlaces = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/**
 * A browser of the Chromium family: `RUBRIKA_CHROMIUM` when set, else the first one found where the system keeps programs.
 *
 * @returns {string | null} absolute path
 */
export function findBrowser() {
  const chosen = process.env.RUBRIKA_CHROMIUM
  if (chosen) return existsSync(chosen) ? chosen : null
  const onPath = names.map(findProgram).find((path) => path !== null)
  return onPath ?? knownPlaces().find((place) => existsSync(place)) ?? null
}

/** @returns {readonly string[]} */
function knownPlaces() {
  if (process.platform === 'darwin') return macPlaces
  if (process.platform !== 'win32') return []
  const bases = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
  return bases.flatMap((base) => (base ? windowsPlaces.map((place) => join(base, place)) : []))
}
