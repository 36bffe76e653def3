import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeRuntime } from './node-runtime.mjs'
import { runStep } from './process-tree.mjs'
import { say } from './say.mjs'

/** How long a start may wait for Electron to arrive. */
const downloadMs = 20_000

/**
 * Electron's binary: the one `ELECTRON_OVERRIDE_DIST_PATH` names, else the one its package has downloaded.
 *
 * @param {string} root
 * @returns {string | null} absolute path
 */
export function findElectron(root) {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const path = join(chosen || join(root, 'node_modules', 'electron', 'dist'), binaryPath())
  if (chosen) return existsSync(path) ? path : null
  // The package writes path.txt last: without it the folder is a download that broke off.
  return existsSync(path) && existsSync(join(root, 'node_modules', 'electron', 'path.txt')) ? path : null
}

/**
 * Finds Electron, or downloads it within 20 seconds. A failure is remembered, so that the next start does not wait for it.
 *
 * @param {string} root
 * @param {{ readonly again: boolean }} options again: try although it failed before
 * @returns {Promise<string | null>} absolute path of the binary
 */
export async function obtainElectron(root, { again }) {
  const found = findElectron(root)
  if (found) return found
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    say('there is no Electron where ELECTRON_OVERRIDE_DIST_PATH points')
    return null
  }
  if (!again && rememberedFailure(root)) return null
  say('fetching Electron (once, 20 seconds at most)')
  await download(root)
  const arrived = findElectron(root)
  if (arrived) rmSync(noteFile(root), { force: true })
  else writeFileSync(noteFile(root), `${electronVersion(root)}\n`)
  return arrived
}

/** @param {string} root */
async function download(root) {
  const folder = join(root, 'node_modules', 'electron')
  const result = await runStep(nodeRuntime(root), [join(folder, 'install.js')], { cwd: root, limitMs: downloadMs })
  if (result.code !== 0) rmSync(join(folder, 'dist'), { recursive: true, force: true })
}

/**
 * A failure counts for the version that failed.
 *
 * @param {string} root
 */
function rememberedFailure(root) {
  return existsSync(noteFile(root)) && readFileSync(noteFile(root), 'utf8').trim() === electronVersion(root)
}

/** @param {string} root */
function noteFile(root) {
  return join(root, 'node_modules', '.rubrika-electron')
}

/**
 * @param {string} root
 * @returns {string}
 */
function electronVersion(root) {
  return JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')).version
}

/** Where the binary lies in a release of Electron. */
function binaryPath() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron')
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
