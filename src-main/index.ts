import { resolve } from 'node:path'
import { lookBefore } from '#main/app/before-start.ts'
import type { Shell, ShellOptions } from '#main/shell/shell.ts'

const outFolder = resolve(import.meta.dirname, '..')
// In Electron the app's folder precedes our own words, as Chromium's flags may; all of them are read by name.
const argv = process.argv.slice(1)

// Before `ready` nothing may be awaited but the shell's own code: Electron holds `ready` back until this module settles.
const createShell = await shellFor('electron' in process.versions)
const options: ShellOptions = { argv, outFolder, lookBefore }
createShell(options)
  .then(run)
  .catch((error: unknown) => {
    process.stderr.write(`Rubrika cannot start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exit(1)
  })

async function shellFor(electron: boolean): Promise<(options: ShellOptions) => Promise<Shell>> {
  if (electron) return (await import('#main/shell/electron/index.ts')).createElectronShell
  return (await import('#main/shell/node-browser/index.ts')).createNodeBrowserShell
}

/** The program itself is read once its window is drawn: reading it takes longer than all that the window needs of main. */
async function run(shell: Shell): Promise<void> {
  const { runProgram } = await import('#main/app/program.ts')
  await runProgram(shell, options)
}
