import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, test as base, expect, type Page, type TestInfo } from '@playwright/test'
import { type Begun, type BegunFolders, keepBegunFolders } from './begun.ts'
import { reportFailure } from './failure-report.ts'
import {
  type FailedReads,
  keepUsersBrowser,
  type LaunchOptions,
  launchProgram,
  type RunningProgram,
  type ShellName,
} from './launch-program.ts'

/** The program of one test: a data folder of its own, fresh or as a workspace begins, started in the project's shell, ended with the test. */
export type App = {
  /** The workstation's page; another object after `restart` and `kill`. */
  readonly page: Page
  /** Root of the program's data. */
  readonly dataFolder: string
  readonly shell: ShellName
  output(): string
  /** Clicks the window's cross. */
  closeWindow(): Promise<void>
  windowIsSeen(): Promise<boolean>
  /** See `RunningProgram.failReads`. */
  failReads(how: FailedReads): Promise<boolean>
  /** See `RunningProgram.stopPages` and `RunningProgram.wordsSeen`. */
  stopPages(): Promise<void>
  wordsSeen(): Promise<string>
  /** Resolves when the program has ended by itself. */
  gone(): Promise<void>
  /** Quits as a user does and starts again on the same data, in the same shell or in the named one. */
  restart(inShell?: ShellName): Promise<Page>
  /** Kills the whole process tree; `restart` starts it again. */
  kill(): Promise<void>
}

export type AppOptions = {
  /** Further words of the command line; `test.use({ words: ['--demo'] })`. */
  words: readonly string[]
  /** Language of the user's system. */
  systemLocale: LaunchOptions['locale']
  /** What the workspace has behind it; null: the program meets an empty folder, and its first screen is open. */
  begun: Begun | null
}

/** What the tests of one worker share. */
type Kept = {
  readonly folders: BegunFolders
  /** The user's browser; the browser shell's page is a new window of it in every test. */
  readonly usersBrowser: () => Promise<Browser>
}

/** Making a demo takes 20 s on a quiet machine; no test has that counted against its own time. */
const layOutMs = 180_000

/** Playwright's test with the running program as `app`; the project's name says in which shell. */
export const test = base.extend<AppOptions & { dataFolder: string; app: App }, { kept: Kept }>({
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what the fixture needs, here nothing
    async ({}, use) => {
      const folders = keepBegunFolders()
      const browser = keepUsersBrowser()
      await use({ folders, usersBrowser: browser.open })
      await browser.close()
      await folders.remove()
    },
    { scope: 'worker' },
  ],
  words: [[], { option: true }],
  systemLocale: ['ru-RU', { option: true }],
  begun: [null, { option: true }],
  dataFolder: [
    async ({ systemLocale, begun, kept: { folders, usersBrowser } }, use, testInfo) => {
      if (begun) return use(await folders.layOut(begun, { shell: shellOf(testInfo), locale: systemLocale, usersBrowser }))
      const folder = await mkdtemp(join(tmpdir(), 'rubrika-e2e-'))
      await use(folder)
      await rm(folder, { recursive: true, force: true })
    },
    { timeout: layOutMs },
  ],
  app: async ({ words, systemLocale, begun, dataFolder, kept: { usersBrowser } }, use, testInfo) => {
    const shell = shellOf(testInfo)
    const all = begun === 'demo' ? ['--demo', ...words] : words
    const start = (inShell: ShellName) => launchProgram({ shell: inShell, dataFolder, words: all, locale: systemLocale, usersBrowser })
    let running: RunningProgram | null = await start(shell)
    let last = running
    if (begun) await stands(last.page)
    const current = (): RunningProgram | null => running
    await use({
      get page() {
        return last.page
      },
      dataFolder,
      shell,
      output: () => last.output(),
      closeWindow: () => last.closeWindow(),
      windowIsSeen: () => last.windowIsSeen(),
      failReads: (how) => last.failReads(how),
      stopPages: () => last.stopPages(),
      wordsSeen: () => last.wordsSeen(),
      async gone() {
        await last.gone
        running = null
      },
      async restart(inShell = shell) {
        await running?.quit()
        running = null
        last = await start(inShell)
        running = last
        return last.page
      },
      async kill() {
        await running?.kill()
        running = null
      },
    })
    if (testInfo.status !== testInfo.expectedStatus) {
      await reportFailure(testInfo, { program: last, dataFolder })
    }
    await current()?.quit()
  },
})

/** Waits until the calendar of a workspace stands and its brands are known: keys pressed before go nowhere. */
async function stands(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: /Контент-план/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /сменить бренд/ })).toBeVisible()
}

const shellOf = ({ project }: TestInfo): ShellName => (project.name === 'browser' ? 'browser' : 'electron')

export { expect }
