import { join } from 'node:path'
import { nodeRuntime } from '../run/node-runtime.mjs'
import { runStep } from '../run/process-tree.mjs'

/** @typedef {{ readonly name: string, readonly ok: boolean, readonly output: string }} CheckResult */

/** A check that takes longer than this hangs. */
const limitMs = 180_000

/**
 * Each check: its name and what runs under node_modules, with its arguments.
 *
 * @type {readonly (readonly [string, string, readonly string[]])[]}
 */
const staticChecks = [
  ...['src-shared', 'src-main', 'src-renderer', 'tests', 'scripts'].map(
    (part) =>
      /** @type {const} */ ([
        `types: ${part}`,
        'typescript/bin/tsc',
        ['-p', part, '--incremental', '--tsBuildInfoFile', rememberedTypes(part)],
      ]),
  ),
  ['style and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']],
  ['promises and conditions', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']],
  ['dead code', 'knip/bin/knip.js', ['--no-progress']],
]

/**
 * Where the compiler keeps what it found, so that a part nobody touched is not looked at again.
 *
 * @param {string} part
 */
function rememberedTypes(part) {
  return `node_modules/.cache/types/${part}.tsbuildinfo`
}

/** @type {readonly [string, string, readonly string[]]} */
const rules = ['rules of the tree', 'vitest/vitest.mjs', ['run', '--project', 'rules']]

/**
 * Types, style, lint, dead code and, if asked, the rules of the tree; two at a time.
 *
 * @param {string} root
 * @param {{ readonly rules: boolean }} options
 * @returns {Promise<readonly CheckResult[]>} in the order they are listed
 */
export async function runChecks(root, options) {
  const checks = options.rules ? [...staticChecks, rules] : staticChecks
  /** @type {CheckResult[]} */
  const results = []
  const waiting = [...checks.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, [name, tool, args]] = next
      results[place] = await runCheck(root, { name, tool, args })
    }
  }
  await Promise.all([work(), work()])
  return results
}

/**
 * @param {string} root
 * @param {{ name: string, tool: string, args: readonly string[] }} check
 * @returns {Promise<CheckResult>}
 */
async function runCheck(root, { name, tool, args }) {
  const result = await runStep(nodeRuntime(root), [join(root, 'node_modules', tool), ...args], { cwd: root, limitMs })
  return {
    name,
    ok: result.code === 0,
    output: result.timedOut ? `${result.output}\nstopped after ${limitMs / 60_000} minutes` : result.output,
  }
}
