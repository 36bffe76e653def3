import { join } from 'node:path'
import { app, dialog, Menu } from 'electron'
import { type FolderProblem, folderProblemText, prepareDataFolder } from '../data-folder.ts'
import { dataRoot, shellFolder, surroundingsOfProcess } from '../data-root.ts'
import type { Shell, ShellOptions } from '../shell.ts'
import { parseStartArguments } from '../start-arguments.ts'
import { languageOf, wordsIn } from '../words.ts'
import { registerAppScheme } from './app-scheme.ts'
import { buildElectronShell } from './electron-shell.ts'

/**
 * Makes the Electron shell. Everything that must precede the runtime's `ready` happens before the first await. A second
 * instance brings the first one's window to the front and ends; its promise never resolves.
 */
export async function createElectronShell(options: ShellOptions): Promise<Shell> {
  const dataFolder = shellFolder(dataRoot(surroundingsOfProcess()), 'electron')
  const { exportOwn, hidden } = parseStartArguments(options.argv)
  const prepared = prepareDataFolder(dataFolder)
  if (!prepared.ok) return endBecause(prepared.problem, dataFolder)
  app.setPath('userData', join(dataFolder, 'profile'))
  app.setPath('sessionData', join(dataFolder, 'profile'))
  app.commandLine.appendSwitch('log-level', '3')
  // Main speaks to the networks through Node. Chromium itself has nobody to ask: no name leads anywhere for it.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  // The page that owns the database is never seen: the system must not take its process for one that can wait.
  app.commandLine.appendSwitch('disable-renderer-backgrounding')
  // Compiled as a whole when first run, a script is kept as a whole: else only what ran while it loaded is, and every start compiles
  // some 2,000 functions anew (150 ms of the first card). Our own scripts are all there is to compile in our pages.
  // Young objects get 8 MB instead of 16, since the pages hold less of what is gone. With 4 they hold some 20 MB less yet, but are sorted
  // out so often that the next month takes 7 % longer.
  app.commandLine.appendSwitch('js-flags', '--no-lazy --max-semi-space-size=8')
  registerAppScheme()
  // Else the runtime makes a menu of its own first, which ours replaces once the language is known.
  Menu.setApplicationMenu(null)
  if (exportOwn === null && !app.requestSingleInstanceLock()) {
    console.log(wordsIn(languageOf(Intl.DateTimeFormat().resolvedOptions().locale)).start.shownAlready)
    app.exit(0)
    return new Promise(() => undefined)
  }
  await app.whenReady()
  const { shell, drawn } = buildElectronShell({
    ...{ dataFolder, outFolder: options.outFolder, startHidden: hidden, window: exportOwn === null },
    before: options.lookBefore(dataFolder),
  })
  await drawn
  return shell
}

/** Before the runtime is ready an error box is all there is; on Linux it goes to standard error. */
function endBecause(problem: FolderProblem, dataFolder: string): Promise<never> {
  const words = wordsIn(languageOf(Intl.DateTimeFormat().resolvedOptions().locale))
  dialog.showErrorBox(words.start.cannotStart, folderProblemText(problem, dataFolder, words))
  app.exit(1)
  return new Promise(() => undefined)
}
