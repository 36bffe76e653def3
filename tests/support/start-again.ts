import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { findElectron } from '../../scripts/run/electron-runtime.mjs'
import { sandboxFlags } from '../../scripts/run/launch-plan.mjs'
import { root } from '../../scripts/run/root.mjs'
import type { ShellName } from './launch-program.ts'

/** Starts the program once more on a data folder where it runs already, and waits until this second process has ended. */
export function startAgain(shell: ShellName, dataFolder: string): Promise<{ readonly code: number | null; readonly output: string }> {
  const electron = ['--log-level=3', ...sandboxFlags(), root]
  const [file, words] =
    shell === 'electron'
      ? [findElectron(root) ?? 'electron', electron]
      : [process.execPath, [join(root, 'out', 'main', 'node-browser.js'), '--no-open']]
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const child = spawn(file, words, { cwd: root, env: { ...env, RUBRIKA_DATA: dataFolder } })
  let output = ''
  child.stdout.on('data', (part) => {
    output += String(part)
  })
  child.stderr.on('data', (part) => {
    output += String(part)
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })))
}
