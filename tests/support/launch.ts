import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page, type TestInfo } from '@playwright/test'
import { type FailedReads, type LaunchOptions, launchProgram, type RunningProgram, type ShellName } from './launch-program.ts'

/** The program of one test: a fresh data folder, started in the project's shell, ended with the test. */
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
}

/** Playwright's test with the running program as `app`; the project's name says in which shell. */
export const test = base.extend<AppOptions & { app: App }>({
  words: [[], { option: true }],
  systemLocale: ['ru-RU', { option: true }],
  app: async ({ words, systemLocale }, use, testInfo) => {
    const shell: ShellName = testInfo.project.name === 'browser' ? 'browser' : 'electron'
    const dataFolder = await mkdtemp(join(tmpdir(), 'rubrika-e2e-'))
    const start = (inShell: ShellName) => launchProgram({ shell: inShell, dataFolder, words, locale: systemLocale })
    let running: RunningProgram | null = await start(shell)
    let last = running
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
      await attachWhatWasSeen(testInfo, last)
      await attachLog(testInfo, dataFolder)
    }
    await current()?.quit()
    await rm(dataFolder, { recursive: true, force: true })
  },
})

/** The window as it stood and what the program wrote, for the report of a failed test. */
async function attachWhatWasSeen(testInfo: TestInfo, program: RunningProgram): Promise<void> {
  await testInfo.attach('output', { body: program.output(), contentType: 'text/plain' })
  const picture = await program.page.screenshot({ timeout: 5_000 }).catch(() => null)
  if (picture) await testInfo.attach('window', { body: picture, contentType: 'image/png' })
}

const loggedLines = 30

/** The last lines of the program's log: a fault inside it is told there. */
async function attachLog(testInfo: TestInfo, dataFolder: string): Promise<void> {
  const log = await readFile(join(dataFolder, 'log', 'rubrika.log'), 'utf8').catch(() => '')
  const last = log.trimEnd().split('\n').slice(-loggedLines)
  await testInfo.attach('log', { body: last.join('\n'), contentType: 'text/plain' })
}

export { expect }
