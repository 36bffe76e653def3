import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findBrowser } from './browser.mjs'
import { hasDisplay } from './display.mjs'
import { obtainElectron } from './electron-runtime.mjs'
import { nodeRuntime } from './node-runtime.mjs'
import { Stop, say } from './say.mjs'

/** @typedef {{ readonly file: string, readonly args: readonly string[], readonly env: NodeJS.ProcessEnv }} LaunchPlan */

/**
 * Decides how the program opens: Electron where there is a display and its binary is here or can be fetched, else Node and
 * the browser.
 *
 * @param {string} root
 * @param {readonly string[]} words the person's own; `--electron` is ours, the rest goes to the program
 * @returns {Promise<LaunchPlan>}
 */
export async function launchPlan(root, words) {
  const again = words.includes('--electron')
  const programWords = words.filter((word) => word !== '--electron')
  const electron = hasDisplay() ? await obtainElectron(root, { again }) : null
  if (again && !electron) throw new Stop(hasDisplay() ? 'Electron cannot be fetched here' : 'Electron needs a display; there is none here')
  const sandbox = sandboxFlags()
  if (sandbox.length > 0) say('running as root, so the browser’s sandbox is off (--no-sandbox)')
  if (electron) return { file: electron, args: [...sandbox, '--log-level=3', root, ...programWords], env: electronEnv() }
  if (!findBrowser()) throw new Stop('neither Electron nor a browser of the Chromium family is here: install Chromium, Chrome or Edge')
  refuseUnknown(programWords)
  say(`${hasDisplay() ? 'Electron is not here (npm start -- --electron fetches it)' : 'there is no display'}: opening in the browser`)
  return { file: nodeRuntime(root), args: [join(root, 'out', 'main', 'node-browser.js'), ...sandbox, ...programWords], env: process.env }
}

/**
 * What Electron does not know it hands on to Chromium; under plain Node an unknown word is a slip of the person's.
 *
 * @param {readonly string[]} words
 */
function refuseUnknown(words) {
  /** @type {import('node:util').ParseArgsConfig['options']} */
  const options = {
    demo: { type: 'boolean' },
    'no-open': { type: 'boolean' },
    hidden: { type: 'boolean' },
    port: { type: 'string' },
    'export-own': { type: 'string' },
  }
  parseArgs({ args: [...words], options })
}

/** Chromium and Electron refuse to run as root with their sandbox on: there, and only there, it is switched off. */
export function sandboxFlags() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** Some editors' terminals leave ELECTRON_RUN_AS_NODE behind, which would start Electron as a bare Node. */
function electronEnv() {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  return env
}
