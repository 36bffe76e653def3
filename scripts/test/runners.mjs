import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hasDisplay, startVirtualDisplay } from '../run/display.mjs'
import { obtainElectron } from '../run/electron-runtime.mjs'
import { sandboxFlags } from '../run/launch-plan.mjs'
import { nodeRuntime } from '../run/node-runtime.mjs'
import { runTree } from '../run/process-tree.mjs'
import { Stop, say } from '../run/say.mjs'
import { runChecks } from './checks.mjs'
import { sum, tallyChecks, tallyPlaywright, tallyVitest } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

const minutes = 60_000

/** On two free cores all of them together take about 25 minutes; a run that takes longer than these hangs. */
const limits = { vitest: 8 * minutes, e2e: 20 * minutes }

/**
 * Types, style, lint and dead code; the rules of the tree run with vitest.
 *
 * @param {string} root
 * @returns {Promise<Tally>}
 */
export async function runStaticChecks(root) {
  const checks = await runChecks(root, { rules: false })
  for (const check of checks.filter((result) => !result.ok)) console.log(`\n── ${check.name}\n${check.output.trim()}`)
  for (const check of checks) console.log(`${check.ok ? 'ok    ' : 'failed'}  ${check.name}`)
  return tallyChecks(checks)
}

/**
 * @param {string} root
 * @param {{ readonly projects: readonly string[], readonly words: readonly string[] }} what projects: none means all
 * @returns {Promise<Tally>}
 */
export async function runVitest(root, { projects, words }) {
  const report = freshReport(root, 'vitest.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const chosen = projects.flatMap((project) => ['--project', project])
  const result = await run(root, ['vitest/vitest.mjs', ...args, ...chosen, ...words], { env: process.env, limitMs: limits.vitest })
  return tallyVitest(readReport(report), result.code)
}

/**
 * The specs in Electron where there is a runtime (a virtual display is started if there is none), and in the browser shell.
 *
 * @param {string} root
 * @param {readonly string[]} words passed on to Playwright
 * @returns {Promise<Tally>}
 */
export async function runPlaywright(root, words) {
  const electron = await obtainElectron(root, { again: false })
  const display = electron && !hasDisplay() ? await startVirtualDisplay() : null
  if (sandboxFlags().length > 0) say('running as root, so the specs run with the browser’s sandbox off (--no-sandbox)')
  if (!electron) say('Electron is not here: every spec runs in the browser shell')
  else if (!hasDisplay() && !display) say('there is no display server and no Xvfb: every spec runs in the browser shell')
  const inElectron = electron !== null && (hasDisplay() || display !== null)
  const env = { ...process.env, ...(display ? { DISPLAY: display.name } : {}) }
  const named = words.some((word) => word === '--project' || word.startsWith('--project='))
  try {
    if (!inElectron || named) return await runProject(root, { name: 'e2e', args: words, env, electronExpected: inElectron && !named })
    // Side by side: each shell has its own windows, and a spec waits more than it works.
    const projects = ['electron', 'browser'].map((name) =>
      runProject(root, {
        name: `e2e-${name}`,
        args: ['--project', name, '--output', `test-results/e2e-${name}`, ...words],
        env,
        electronExpected: name === 'electron',
      }),
    )
    return sum(await Promise.all(projects))
  } finally {
    display?.stop()
  }
}

/**
 * @param {string} root
 * @param {{ readonly name: string, readonly args: readonly string[], readonly env: NodeJS.ProcessEnv, readonly electronExpected: boolean }} project
 * @returns {Promise<Tally>}
 */
async function runProject(root, { name, args, env, electronExpected }) {
  const report = freshReport(root, `${name}.json`)
  const command = ['@playwright/test/cli.js', 'test', '--reporter=list,json', ...args]
  const result = await run(root, command, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }, limitMs: limits.e2e })
  return tallyPlaywright(readReport(report), result.code, { electronExpected })
}

/**
 * @param {string} root
 * @param {readonly string[]} command a file under node_modules and its arguments
 * @param {{ readonly env: NodeJS.ProcessEnv, readonly limitMs: number }} options
 */
async function run(root, [tool = '', ...args], options) {
  const result = await runTree(nodeRuntime(root), [join(root, 'node_modules', tool), ...args], { cwd: root, ...options })
  if (result.interrupted) throw new Stop('stopped')
  if (result.timedOut) say(`${tool} was stopped after ${options.limitMs / minutes} minutes`)
  return result
}

/**
 * @param {string} root
 * @param {string} name
 */
function freshReport(root, name) {
  const file = join(root, 'test-results', name)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
