import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from './say.mjs'

/** The oldest Node the build tools and tests run on. */
const oldest = { major: 22, minor: 12 }

/**
 * The Node the project brings along (an optional dependency for Linux on x64).
 *
 * @param {string} root
 * @returns {string | null} absolute path, null where it is not installed
 */
export function bundledNode(root) {
  const path = join(root, 'node_modules', '.bin', 'node')
  return existsSync(path) ? realpathSync(path) : null
}

/**
 * The Node that everything after the installation runs on: the project's own, else the system's if it is new enough.
 *
 * @param {string} root
 */
export function nodeRuntime(root) {
  const own = bundledNode(root)
  if (own) return own
  if (isNewEnough(process.versions.node)) return process.execPath
  throw new Stop(
    `Node ${oldest.major}.${oldest.minor} or newer is needed on this system, this is ${process.versions.node}: https://nodejs.org`,
  )
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor)
}
