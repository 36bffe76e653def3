import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Stop, say } from '../run/say.mjs'
import { inspectTree, isComplete, stampTree } from './installed-tree.mjs'
import { npm, registryAnswers } from './npm.mjs'

/**
 * Brings `node_modules` to what the lockfile says. Opens no socket when it already is.
 *
 * @param {string} root
 */
export async function install(root) {
  const state = inspectTree(root)
  if (state === 'whole') return
  // Asked first, because `npm ci` begins by removing what is there and then tries for minutes.
  if (!(await registryAnswers(root))) {
    throw new Stop('the package registry cannot be reached. Connect to the network (or set npm’s proxy) and run the command again.')
  }
  say(
    state === 'missing'
      ? 'installing packages (once, about half a minute)'
      : 'packages are not what the lockfile says: installing them anew',
  )
  const first = await ci(root)
  if (first === null) return
  say('the installation broke off: once more from nothing')
  rmSync(join(root, 'node_modules'), { recursive: true, force: true })
  const second = await ci(root)
  if (second !== null) throw new Stop(`packages cannot be installed\n${second}`)
}

/**
 * @param {string} root
 * @returns {Promise<string | null>} null: installed; else what npm said
 */
async function ci(root) {
  const result = await npm(root, ['ci', '--include=dev', '--include=optional', '--progress=false'])
  if (result.code !== 0) return result.output.trim()
  if (!isComplete(root, 'sameVersion')) return 'npm reported success, but packages are missing'
  stampTree(root)
  return null
}
