import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { sandboxFlags } from '../../../scripts/run/launch-plan.mjs'
import { endProcess, treeOf } from '../../../scripts/run/living-processes.mjs'
import { connectDebugger, type Debugger } from './cdp.ts'
import { withDeadline } from './deadline.ts'

export type ElectronStart = {
  readonly executable: string
  /** A folder with a package.json: the program, or a floor. */
  readonly app: string
  readonly words?: readonly string[]
  /** Root of the program's data; a floor's profile lies there too. */
  readonly dataFolder: string
  /** Source of a script for every page, run before the page's own; it calls `benchTell(JSON)`. */
  readonly probe: string
}

export type StartedElectron = {
  readonly child: ChildProcess
  readonly debugger: Debugger
  /** Wall clock at the spawn, ms with fractions; pages compare it with `performance.timeOrigin + performance.now()`. */
  readonly spawnedAt: number
  /** Proportional set size of the whole process tree, bytes; null where the system does not let us read it. */
  pss(): Promise<{ readonly bytes: number; readonly processes: number } | null>
  /** SIGTERM, the polite way; kills what is left after some seconds. */
  quit(): Promise<void>
}

const startMs = 60_000
const quitMs = 15_000

/** Wall clock with fractions of a millisecond, comparable with that of pages. */
export function wallClock(): number {
  return performance.timeOrigin + performance.now()
}

/** Starts Electron as a person does, plus a debugger's door. Both the program and the floors are started by this alone. */
export async function startElectron(options: ElectronStart): Promise<StartedElectron> {
  const mark = randomUUID()
  const { ELECTRON_RUN_AS_NODE: _, ...surroundings } = process.env as Record<string, string>
  // A home of its own: what the program prints must not land among the documents of whoever measures.
  const env = { ...surroundings, HOME: options.dataFolder, RUBRIKA_DATA: options.dataFolder, LC_ALL: 'ru_RU.UTF-8', RUBRIKA_TREE: mark }
  const flags = [...sandboxFlags(), '--log-level=3', '--lang=ru', '--remote-debugging-port=0']
  const spawnedAt = wallClock()
  const child = spawn(options.executable, [...flags, options.app, ...(options.words ?? [])], { env, stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdout.resume()
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const end = () => {
    for (const pid of treeOf(child.pid ?? 0, mark)) endProcess(pid, 'SIGKILL')
  }
  const pages = await withDeadline(addressOf(child), startMs, 'that Electron starts')
    .then((address) => connectDebugger(address, options.probe))
    .catch((error: unknown) => {
      end()
      throw error
    })
  return {
    child,
    debugger: pages,
    spawnedAt,
    pss: () => pssOf(treeOf(child.pid ?? 0, mark)),
    async quit() {
      pages.close()
      child.kill('SIGTERM')
      const late = setTimeout(end, quitMs)
      await gone
      clearTimeout(late)
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  let text = ''
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (part) => {
      text += String(part)
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', () => reject(new Error(`Electron ended before its debugger listened:\n${text}`)))
  })
}

async function pssOf(pids: readonly number[]): Promise<{ readonly bytes: number; readonly processes: number } | null> {
  let bytes = 0
  let processes = 0
  for (const pid of pids) {
    try {
      const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
      bytes += Number(kilobytes ?? 0) * 1024
      processes += 1
    } catch (error) {
      // A process that ended meanwhile counts for nothing; one that may not be read makes the sum worthless.
      if ((error as NodeJS.ErrnoException).code === 'EACCES') return null
    }
  }
  return { bytes, processes }
}
