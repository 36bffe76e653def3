import { randomUUID } from 'node:crypto'
import { type Browser, chromium, type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/run/browser.mjs'
import { findElectron } from '../../scripts/run/electron-runtime.mjs'
import { endProcess, treeOf } from '../../scripts/run/living-processes.mjs'
import { root } from '../../scripts/run/root.mjs'
import { type NodeProgram, startNodeProgram } from './node-program.ts'
import { threadsOf } from './silent-start.ts'

export type ShellName = 'electron' | 'browser'

export type LaunchOptions = {
  readonly shell: ShellName
  /** Root of the program's data, as `RUBRIKA_DATA`. */
  readonly dataFolder: string
  /** Further words of the command line, such as `--demo`. */
  readonly words: readonly string[]
  readonly locale: 'ru-RU' | 'en-US'
  /** The browser in which the browser shell's page is opened, as a window of nobody's else; left out: one is started for this program and ends with it. */
  readonly usersBrowser?: () => Promise<Browser>
}

export type FailedReads = 'refused' | 'nonsense'

/** The built program, running in one of its shells, with the workstation's page open. */
export type RunningProgram = {
  readonly page: Page
  /** What the program wrote to its standard output and error so far. */
  output(): string
  /** Closes the workstation's window by its cross; only Electron has one. */
  closeWindow(): Promise<void>
  windowIsSeen(): Promise<boolean>
  /**
   * From now on every live query answers that it failed, or with what no room can draw; false: this shell has no place where answers
   * can be met.
   */
  failReads(how: FailedReads): Promise<boolean>
  /** The processes of every page, that of the database too, stop where they stand; only Electron's are known. */
  stopPages(): Promise<void>
  /** What stands in the window, also when the driver has given up its page because the page ended once. */
  wordsSeen(): Promise<string>
  /** Resolves when the process is gone. */
  readonly gone: Promise<void>
  /** Ends it the way a user does. */
  quit(): Promise<void>
  /** SIGKILL to the whole process tree. */
  kill(): Promise<void>
  /** Looks the tree up beforehand, so that the kill itself takes less than a millisecond. */
  aim(): AimedKill
}

/** Kills at once everything that was aimed at, then what has been started since; answers when it has ended. */
export type AimedKill = () => Promise<void>

const asRoot = process.platform === 'linux' && process.getuid?.() === 0
/** How long one step of a spec may wait: long enough for a slow machine, short enough to say where it hung. */
const actionMs = 20_000
const viewport = { width: 1440, height: 900 }

/** Starts the program and waits until its page is loaded. */
export function launchProgram(options: LaunchOptions): Promise<RunningProgram> {
  return options.shell === 'electron' ? launchElectron(options) : launchBrowser(options)
}

async function launchElectron({ dataFolder, words, locale }: LaunchOptions): Promise<RunningProgram> {
  const executablePath = findElectron(root)
  if (executablePath === null) throw new Error('there is no Electron here')
  const mark = randomUUID()
  const app = await attach(mark, {
    executablePath,
    args: ['--log-level=3', `--lang=${locale.slice(0, 2)}`, root, ...words],
    cwd: root,
    chromiumSandbox: !asRoot,
    env: environment({ dataFolder, locale, mark }),
  })
  const child = app.process()
  const output = collect(child)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const isPage = (page: Page) => page.url().startsWith('app://rubrika/app.html')
  const page = app.windows().find(isPage) ?? (await app.waitForEvent('window', { predicate: isPage }))
  page.setDefaultTimeout(actionMs)
  await page.waitForLoadState()
  const aim = () => aimAt(child.pid ?? 0, mark, () => gone)
  // Asked for when needed: while main reads the program, a collection of garbage may take the driver's question with it.
  const window = () => app.browserWindow(page)
  return {
    page,
    output,
    gone,
    async closeWindow() {
      await (await window()).evaluate((shown: { close(): void }) => shown.close())
    },
    windowIsSeen: async () => (await window()).evaluate((shown: { isVisible(): boolean }) => shown.isVisible()),
    failReads: (how) => failReads(app, how),
    stopPages: () => stopPages(app),
    wordsSeen: () => wordsSeen(app),
    async quit() {
      await app.close()
      await gone
    },
    kill: () => aim()(),
    aim,
  }
}

/** Meets the news of live queries on their way from main to the workstation's page. */
async function failReads(app: ElectronApplication, how: FailedReads): Promise<boolean> {
  await app.evaluate(({ BrowserWindow }, wanted) => {
    type Message = { readonly k: string; readonly event?: { readonly live?: string } }
    const met = globalThis as { failing?: string }
    const begun = met.failing !== undefined
    met.failing = wanted
    if (begun) return
    const answers: Readonly<Record<string, object>> = {
      refused: { problem: { kind: 'internal', detail: 'the read was made to fail' } },
      nonsense: { patch: { kind: 'whole', value: 7 } },
    }
    for (const { webContents: page } of BrowserWindow.getAllWindows()) {
      if (!page.getURL().startsWith('app://rubrika/app.html')) continue
      const send = page.send.bind(page)
      page.send = (channel: string, json?: string) => {
        // A question whether the page lives carries nothing.
        if (json === undefined) return send(channel)
        const message = JSON.parse(json) as Message
        const live = message.event?.live
        const answer = answers[met.failing ?? '']
        send(channel, live === undefined ? json : JSON.stringify({ ...message, event: { live, ...answer } }))
      }
    }
  }, how)
  return true
}

async function stopPages(app: ElectronApplication): Promise<void> {
  const pages = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getOSProcessId()),
  )
  for (const pid of pages) process.kill(pid, 'SIGSTOP')
}

/** Nothing while the page is stopped or loading. */
async function wordsSeen(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().startsWith('app://rubrika/app.html'))
    const read = window?.webContents.executeJavaScript('document.body.innerText') as Promise<string> | undefined
    const late = new Promise<string>((resolve) => setTimeout(resolve, 500, ''))
    return Promise.race([read ?? late, late]).catch(() => '')
  })
}

/** How long the driver may take to hear from the process it started. */
const attachMs = 25_000

/**
 * Starts Electron under the driver. In a few of a thousand starts the driver never hears from the process; why has not been
 * caught yet, so how far it had come and where every thread stood is written down, and one more is started. The driver itself
 * gives up and ends the process. Silence before the debugger's first line ends the run all the same: the driver leaves a promise
 * of its own that nobody catches.
 */
async function attach(mark: string, options: Parameters<typeof electron.launch>[0]): Promise<ElectronApplication> {
  let threads: readonly string[] = []
  const look = setTimeout(() => {
    threads = treeOf(0, mark).flatMap(threadsOf)
  }, attachMs - 2_000)
  const timed = { ...options, timeout: attachMs }
  try {
    return await electron.launch(timed)
  } catch (error) {
    if (threads.length === 0) throw error
    process.stderr.write(`Electron was silent and is started once more. ${String(error)}\n${threads.join('\n')}\n`)
    return await electron.launch(timed)
  } finally {
    clearTimeout(look)
  }
}

/** A browser as the user has one open. */
async function openUsersBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('there is no browser of the Chromium family here')
  return chromium.launch({ executablePath, chromiumSandbox: !asRoot, args: ['--disable-component-update'] })
}

/** One user's browser for many programs, started when the first of them needs it. */
export function keepUsersBrowser(): { open(): Promise<Browser>; close(): Promise<void> } {
  const opened: Promise<Browser>[] = []
  return {
    open() {
      const browser = opened[0] ?? openUsersBrowser()
      opened[0] = browser
      return browser
    },
    async close() {
      for (const browser of opened) await (await browser).close()
    },
  }
}

async function launchBrowser({ dataFolder, words, locale, usersBrowser }: LaunchOptions): Promise<RunningProgram> {
  const mark = randomUUID()
  const program = await startNodeProgram(['--no-open', ...words], environment({ dataFolder, locale, mark }))
  const browser = await (usersBrowser ?? openUsersBrowser)()
  const context = await browser.newContext({ viewport, locale })
  const page = await context.newPage()
  page.setDefaultTimeout(actionMs)
  await page.goto(program.address)
  const away = async () => {
    await context.close()
    if (!usersBrowser) await browser.close()
  }
  const aim = () =>
    aimAt(program.child.pid ?? 0, mark, async () => {
      await program.gone
      await away()
    })
  return {
    page,
    output: program.output,
    gone: program.gone,
    closeWindow: () => page.close(),
    windowIsSeen: async () => !page.isClosed(),
    failReads: async () => false,
    stopPages: async () => undefined,
    wordsSeen: () => page.evaluate<string>('document.body.innerText'),
    async quit() {
      await away()
      program.child.kill('SIGTERM')
      await program.gone
    },
    kill: () => aim()(),
    aim,
  }
}

type Surroundings = Pick<LaunchOptions, 'dataFolder' | 'locale'> & { readonly mark: string }

/** The tree's own mark joins that of the run it belongs to: whoever ends the run finds the program too. */
function environment({ dataFolder, locale, mark }: Surroundings): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env as Record<string, string>
  const RUBRIKA_TREE = [env.RUBRIKA_TREE, mark].filter(Boolean).join(':')
  return { ...env, RUBRIKA_TREE, RUBRIKA_DATA: dataFolder, LC_ALL: `${locale.replace('-', '_')}.UTF-8` }
}

function collect(child: NodeProgram['child']): () => string {
  let text = ''
  const add = (part: unknown) => {
    text += String(part)
  }
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  return () => text
}

function aimAt(pid: number, mark: string, ended: () => Promise<void>): AimedKill {
  const known = treeOf(pid, mark)
  return async () => {
    for (const one of known) endProcess(one, 'SIGKILL')
    for (const one of treeOf(pid, mark)) endProcess(one, 'SIGKILL')
    await ended()
  }
}
