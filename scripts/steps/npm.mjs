import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runStep } from '../run/process-tree.mjs'

/** How long the registry may take to answer at all before the machine counts as offline. */
const reachMs = 6_000

/** What npm says when it could not reach a server; any answer of the registry, even a refusal, means a network. */
const offlineWords = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i

/**
 * Runs npm quietly, with no questions asked.
 *
 * @param {string} root
 * @param {readonly string[]} args
 * @param {number} [limitMs]
 */
export function npm(root, args, limitMs) {
  const { file, before } = npmCommand(root)
  const limit = limitMs === undefined ? {} : { limitMs }
  return runStep(file, [...before, ...args], { cwd: root, ...limit })
}

/**
 * Whether the registry npm is set up with answers, through whatever proxy npm is set up with.
 *
 * @param {string} root
 */
export async function registryAnswers(root) {
  const result = await npm(root, ['ping', '--fetch-retries=0', `--fetch-timeout=${reachMs}`], reachMs + 1_000)
  return result.code === 0 || !(result.timedOut || offlineWords.test(result.output))
}

/**
 * npm by the file that runs us, if npm does; never on the project's own Node, which npm is about to replace.
 *
 * @param {string} root
 */
function npmCommand(root) {
  const cli = process.env.npm_execpath
  const node = process.env.npm_node_execpath
  const own = join(root, 'node_modules')
  if (cli && node && /npm-cli\.[cm]?js$/.test(cli) && existsSync(cli) && !node.startsWith(own)) return { file: node, before: [cli] }
  return process.platform === 'win32' ? { file: 'cmd.exe', before: ['/d', '/s', '/c', 'npm'] } : { file: 'npm', before: [] }
}
