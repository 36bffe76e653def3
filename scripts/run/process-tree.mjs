import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { endProcess, treeOf } from './living-processes.mjs'
import { Stop } from './say.mjs'

/**
 * @typedef {{ readonly cwd: string, readonly env?: NodeJS.ProcessEnv, readonly quiet?: boolean, readonly limitMs?: number, readonly graceMs?: number, readonly stop?: AbortSignal }} TreeOptions
 * @typedef {{ readonly code: number, readonly output: string, readonly timedOut: boolean, readonly interrupted: boolean }} TreeResult
 * timedOut: limitMs ran out; interrupted: it was asked to end, by a person or by `stop`
 */

/** How long a program may take to end by itself once it was asked to: its last backup alone may take twenty seconds. */
const programGraceMs = 30_000

/** How long a step may: npm, asked to stop, first takes back half a minute of its work, and the next start would do it anew anyhow. */
const stepGraceMs = 2_000

/** One Ctrl+C arrives twice where npm passes it on besides the terminal: only a later one means *now*. */
const impatientMs = 500

/**
 * Runs a program to its end, as the head of a process group of its own. Ctrl+C, SIGTERM and a closed terminal ask it to
 * end; what is left of its whole tree after that is killed, however deep, so that nothing we started outlives us.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {TreeOptions} options quiet: output is collected, not shown; limitMs: then the tree is killed; graceMs: how long it may take to end when asked; stop: ends the tree as SIGTERM would
 * @returns {Promise<TreeResult>} code as a shell would give it: 128 + signal when a signal ended it
 */
export function runTree(file, args, options) {
  return new Promise((resolve, reject) => {
    const mark = randomUUID()
    const child = spawn(file, [...args], {
      cwd: options.cwd,
      env: marked(options.env ?? process.env, mark),
      stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    /** @type {Buffer[]} */
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    const guard = guardTree({ pid: child.pid ?? 0, mark }, options)
    child.on('error', (error) => {
      guard.release()
      reject(error)
    })
    child.on('close', (code, signal) => {
      guard.release()
      resolve({ code: exitCode(code, signal), output: Buffer.concat(chunks).toString('utf8'), ...guard.outcome() })
    })
    // 'close' waits for the pipes, which a grandchild may hold: with the head gone the rest is ended.
    child.on('exit', () => guard.endRest())
  })
}

/**
 * Runs one step of a longer way out of sight. A person's Ctrl+C ends the way, not just the step.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {TreeOptions} options
 */
export async function runStep(file, args, options) {
  const result = await runTree(file, args, { graceMs: stepGraceMs, ...options, quiet: true })
  if (result.interrupted) throw new Stop('stopped')
  return result
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function exitCode(code, signal) {
  if (code !== null) return code
  return 128 + (signal === 'SIGINT' ? 2 : signal === 'SIGKILL' ? 9 : 15)
}

/** Every process below ours carries this variable, however it was started: so it is found when its parents are gone. */
const markName = 'RUBRIKA_TREE'

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} mark
 */
function marked(env, mark) {
  return { ...env, [markName]: [env[markName], mark].filter(Boolean).join(':') }
}

/**
 * @param {{ readonly pid: number, readonly mark: string }} tree
 * @param {Pick<TreeOptions, 'limitMs' | 'graceMs' | 'stop'>} options
 */
function guardTree(tree, { limitMs, graceMs = programGraceMs, stop }) {
  /** @type {NodeJS.Timeout[]} */
  const timers = []
  let asked = 0
  let late = false
  const endRest = () => {
    for (const pid of treeOf(tree.pid, tree.mark)) endProcess(pid, 'SIGKILL')
    endProcess(-tree.pid, 'SIGKILL')
  }
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    const now = Date.now()
    if (asked > 0) return now - asked > impatientMs ? endRest() : undefined
    asked = now
    endProcess(tree.pid, signal)
    timers.push(setTimeout(endRest, graceMs))
  }
  const stopLate = () => {
    late = true
    endRest()
  }
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, end)
  const endSoftly = () => end('SIGTERM')
  stop?.addEventListener('abort', endSoftly)
  if (limitMs !== undefined) timers.push(setTimeout(stopLate, limitMs))
  return {
    endRest,
    outcome: () => ({ timedOut: late, interrupted: asked > 0 }),
    release: () => {
      for (const timer of timers) clearTimeout(timer)
      for (const signal of signals) process.off(signal, end)
      stop?.removeEventListener('abort', endSoftly)
    },
  }
}
