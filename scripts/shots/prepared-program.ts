import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchProgram, type RunningProgram, type ShellName } from '../../tests/support/launch-program.ts'
import { hasDisplay, startVirtualDisplay } from '../run/display.mjs'
import { findElectron } from '../run/electron-runtime.mjs'
import { root } from '../run/root.mjs'

export type Looks = { readonly language: 'ru' | 'en'; readonly scheme: 'light' | 'dark' }

/** The built program on a data folder of its own, to be started with chosen looks as often as wanted. */
export type Stage = {
  readonly shell: ShellName
  readonly dataFolder: string
  start(looks: Looks, words: readonly string[]): Promise<RunningProgram>
  /** Ends what still runs, after a failure, and removes the data folder and the display it may have started. */
  end(): Promise<void>
}

/** Electron where it can run (a virtual display is started if there is none), else the browser shell. */
export async function openStage(wanted: ShellName | null): Promise<Stage> {
  const electron = wanted !== 'browser' && findElectron(root) !== null
  const display = electron && !hasDisplay() ? await startVirtualDisplay() : null
  if (display) process.env.DISPLAY = display.name
  const shell: ShellName = electron && hasDisplay() ? 'electron' : 'browser'
  const dataFolder = await mkdtemp(join(tmpdir(), 'rubrika-stage-'))
  const running = new Set<RunningProgram>()
  return {
    shell,
    dataFolder,
    async start({ language, scheme }, words) {
      // What a person would choose in Settings; written down beforehand so that the first frame has it already.
      const own = join(dataFolder, shell)
      await mkdir(own, { recursive: true })
      const preferences = { language, colorScheme: scheme, railCollapsed: false, lastWorkspace: null }
      await writeFile(join(own, 'preferences.json'), JSON.stringify(preferences))
      const program = await launchProgram({ shell, dataFolder, words, locale: language === 'ru' ? 'ru-RU' : 'en-US' })
      running.add(program)
      void program.gone.then(() => running.delete(program))
      return program
    },
    async end() {
      for (const program of running) await program.kill()
      display?.stop()
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
