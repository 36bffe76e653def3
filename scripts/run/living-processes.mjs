import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * Every living process that belongs to a tree: children by parentage, and (on Linux) those that lost their parent but
 * still carry the tree's mark in their environment.
 *
 * @param {number} pid the head of the tree; itself included
 * @param {string} mark
 * @returns {readonly number[]} process ids, our own never among them
 */
export function treeOf(pid, mark) {
  const parents = parentTable()
  const found = new Set(pid > 0 ? [pid] : [])
  for (const child of parents.keys()) if (carries(child, mark)) found.add(child)
  for (let size = -1; size !== found.size; ) {
    size = found.size
    for (const [child, parent] of parents) if (found.has(parent)) found.add(child)
  }
  found.delete(process.pid)
  return [...found]
}

/**
 * Sends a signal; a process that is gone already is as it should be.
 *
 * @param {number} pid a negative one names a process group
 * @param {NodeJS.Signals} signal
 */
export function endProcess(pid, signal) {
  if (pid === 0) return
  try {
    if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(Math.abs(pid)), '/T', '/F'], { stdio: 'ignore' })
    else process.kill(pid, signal)
  } catch {
    // Gone between the look and the signal.
  }
}

/** @returns {Map<number, number>} parent by process id */
function parentTable() {
  if (process.platform === 'win32') return new Map()
  return new Map(process.platform === 'linux' ? linuxTable() : psTable())
}

/** @returns {[number, number][]} */
function linuxTable() {
  return readdirSync('/proc').flatMap((name) => {
    const stat = /^\d+$/.test(name) ? readText(`/proc/${name}/stat`) : null
    if (stat === null) return []
    // The program's name stands in brackets and may hold anything; the parent is the second field after it.
    return [[Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]]
  })
}

/** @returns {[number, number][]} */
function psTable() {
  const lines = execFileSync('ps', ['-axo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  return lines.map((line) => {
    const [pid = 0, parent = 0] = line.trim().split(/\s+/).map(Number)
    return [pid, parent]
  })
}

/**
 * @param {number} pid
 * @param {string} mark
 */
function carries(pid, mark) {
  return process.platform === 'linux' && (readText(`/proc/${pid}/environ`)?.includes(mark) ?? false)
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
