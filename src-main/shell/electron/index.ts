import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { dataRoot, shellFolder, surroundingsOfProcess } from '../data-root.ts'
import type { Shell, ShellOptions } from '../shell.ts'
import { parseStartArguments } from '../start-arguments.ts'
import { registerAppScheme } from './app-scheme.ts'
import { buildElectronShell } from './electron-shell.ts'

/**
 * Makes the Electron shell. Everything that must precede the runtime's `ready` happens before the first await. A second
 * instance brings the first one's window to the front and ends; its promise never resolves.
 */
export async function createElectronShell(options: ShellOptions): Promise<Shell> {
  const dataFolder = shellFolder(dataRoot(surroundingsOfProcess()), 'electron')
  const { exportOwn } = parseStartArguments(options.argv)
  // Chromium makes this folder itself, but says so only in its log when it cannot.
  mkdirSync(join(dataFolder, 'profile'), { recursive: true })
  app.setPath('userData', join(dataFolder, 'profile'))
  app.setPath('sessionData', join(dataFolder, 'profile'))
  app.commandLine.appendSwitch('log-level', '3')
  registerAppScheme()
  if (exportOwn === null && !app.requestSingleInstanceLock()) {
    app.exit(0)
    return new Promise(() => undefined)
  }
  await app.whenReady()
  return buildElectronShell({ dataFolder, outFolder: options.outFolder })
}
