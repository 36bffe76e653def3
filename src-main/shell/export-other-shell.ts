import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { isRootOnLinux } from './root-start.ts'
import type { Shell } from './shell.ts'

const deadlineMs = 60_000

type Command = { readonly command: string; readonly args: readonly string[]; readonly env: NodeJS.ProcessEnv }

/**
 * Starts the other shell's storage host alone, with no window and no publisher, and has it write a backup of its own workspace to
 * the absolute path `toFile`. Refused with `otherShellNewer` where that shell cannot run on this machine, with `backupFailed`
 * when it ran and did not write.
 */
export async function exportOtherShell(shell: Shell, toFile: string, outFolder: string): Promise<Outcome<{ written: true }, Problem>> {
  const start = shell.kind === 'electron' ? nodeCommand(outFolder) : electronCommand(outFolder)
  if (start === null) return failed(problem('otherShellNewer'))
  // Both shells find their data under the same root.
  const env = { ...start.env, RUBRIKA_DATA: dirname(shell.dataFolder) }
  const ended = await run({ ...start, env, args: [...start.args, '--export-own', toFile] })
  if (ended === 'cannotRun') return failed(problem('otherShellNewer'))
  return ended === 'written' && existsSync(toFile) ? done({ written: true }) : failed(problem('backupFailed'))
}

/** Plain Node beside Electron: the packaged runtime cannot serve as Node, so the machine's own is used. */
function nodeCommand(outFolder: string): Command {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...env } = process.env
  return { command: 'node', args: [join(outFolder, 'main', 'node-browser.js')], env }
}

/** The runtime wants a screen even for a page that is never shown; where there is none a pretended one must be at hand. */
function electronCommand(outFolder: string): Command | null {
  const binary = electronBinary()
  if (binary === null) return null
  const words = ['--log-level=3', ...(isRootOnLinux() ? ['--no-sandbox'] : []), dirname(outFolder)]
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  if (hasScreen()) return { command: binary, args: words, env }
  const pretended = (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'xvfb-run'))
    .find(existsSync)
  return pretended === undefined ? null : { command: pretended, args: ['-a', binary, ...words], env }
}

/** The runtime on this disk; the package's own look-up would download one. */
function electronBinary(): string | null {
  const name = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform as string] ?? 'electron'
  const folders = [process.env.ELECTRON_OVERRIDE_DIST_PATH, distOfPackage()]
  return (
    folders
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, name))
      .find(existsSync) ?? null
  )
}

function distOfPackage(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('electron/package.json')), 'dist')
  } catch {
    return undefined
  }
}

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function run({ command, args, env }: Command): Promise<'written' | 'failed' | 'cannotRun'> {
  return new Promise((resolve) => {
    // A group of its own, so that a late one is ended with everything it started.
    const child = spawn(command, args, { env, stdio: 'ignore', detached: process.platform !== 'win32' })
    const timer = setTimeout(() => endGroup(child), deadlineMs)
    child.once('error', () => {
      clearTimeout(timer)
      resolve('cannotRun')
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      resolve(code === 0 ? 'written' : 'failed')
    })
  })
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    // It ended in this very moment.
  }
}
