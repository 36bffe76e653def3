import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledNode } from '../run/node-runtime.mjs'

/**
 * @typedef {{ readonly version?: string, readonly optional?: boolean, readonly devOptional?: boolean, readonly link?: boolean }} Locked
 */

/** Tools whose links a broken installation leaves without the right to run. */
const tools = ['electron-vite', 'vitest', 'playwright', 'tsc', 'biome']

/**
 * Whether `node_modules` is what the lockfile says. A tree that somebody installed by hand and that matches is adopted.
 *
 * @param {string} root
 * @returns {'whole' | 'stale' | 'missing'}
 */
export function inspectTree(root) {
  if (!existsSync(join(root, 'node_modules'))) return 'missing'
  const stamped = readStamp(root) === wantedStamp(root)
  if (!isComplete(root, stamped ? 'present' : 'sameVersion')) return 'stale'
  if (!stamped) stampTree(root)
  return 'whole'
}

/**
 * Notes that `node_modules` now matches the lockfile.
 *
 * @param {string} root
 */
export function stampTree(root) {
  writeFileSync(stampFile(root), wantedStamp(root))
}

/**
 * @param {string} root
 * @param {'present' | 'sameVersion'} depth
 */
export function isComplete(root, depth) {
  return (
    lockedPackages(root).every(([path, locked]) => isInstalled(join(root, path), depth === 'present' ? null : (locked.version ?? null))) &&
    tools.every((tool) => canRun(join(root, 'node_modules', '.bin', tool)))
  )
}

/**
 * Packages that every platform gets; optional ones depend on the system.
 *
 * @param {string} root
 * @returns {[string, Locked][]}
 */
function lockedPackages(root) {
  /** @type {{ packages: Record<string, Locked> }} */
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(lock.packages).filter(([path, locked]) => path !== '' && !locked.optional && !locked.devOptional && !locked.link)
}

/**
 * @param {string} folder
 * @param {string | null} version null: any
 */
function isInstalled(folder, version) {
  const manifest = join(folder, 'package.json')
  if (version === null) return existsSync(manifest)
  try {
    return JSON.parse(readFileSync(manifest, 'utf8')).version === version
  } catch {
    return false
  }
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(process.platform === 'win32' ? `${path}.cmd` : path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Says for which lockfile and system a tree was installed. The project's own Node counts as one system whatever Node npm
 * runs on, or the tree would look stale each time another one starts it.
 *
 * @param {string} root
 */
function wantedStamp(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const node = bundledNode(root) ? 'own' : process.versions.node.split('.')[0]
  return `${lock} ${process.platform}-${process.arch} node-${node}\n`
}

/** @param {string} root */
function readStamp(root) {
  return existsSync(stampFile(root)) ? readFileSync(stampFile(root), 'utf8') : null
}

/** @param {string} root */
function stampFile(root) {
  return join(root, 'node_modules', '.rubrika-stamp')
}
