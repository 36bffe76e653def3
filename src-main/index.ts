import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { boot } from '#main/app/boot.ts'
import { createPublishingPart } from '#main/app/create-publishing-part.ts'
import { exportOwn } from '#main/app/export-own.ts'
import { openJournal } from '#main/app/journal.ts'
import { createLog } from '#main/app/log.ts'
import { systemClock } from '#main/app/system-clock.ts'
import { createDemoBuilder } from '#main/demo-workspace/index.ts'
import { exportOtherShell } from '#main/shell/export-other-shell.ts'
import type { Shell, ShellOptions } from '#main/shell/shell.ts'
import { parseStartArguments } from '#main/shell/start-arguments.ts'

const outFolder = resolve(import.meta.dirname, '..')
// In Electron the app's folder precedes our own words, as Chromium's flags may; all of them are read by name.
const argv = process.argv.slice(1)
const clock = systemClock()
const sayAloud = (line: string): void => void process.stderr.write(`${line}\n`)

// Before `ready` nothing may be awaited but the shell's own code: Electron holds `ready` back until this module settles.
const createShell = await shellFor('electron' in process.versions)
createShell({ argv, outFolder })
  .then(run)
  .catch((error: unknown) => {
    sayAloud(`Rubrika cannot start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    process.exit(1)
  })

async function shellFor(electron: boolean): Promise<(options: ShellOptions) => Promise<Shell>> {
  if (electron) return (await import('#main/shell/electron/index.ts')).createElectronShell
  return (await import('#main/shell/node-browser/index.ts')).createNodeBrowserShell
}

async function run(shell: Shell): Promise<void> {
  const { exportOwn: toFile } = parseStartArguments(argv)
  if (toFile !== null) {
    const log = createLog({ write: sayAloud, clean: (text) => text, now: clock.now })
    const written = await exportOwn({ shell, clock, log }, toFile)
    if (!written.ok) sayAloud(`not exported: ${written.problem.kind}`)
    return shell.quit(written.ok ? 0 : 1)
  }
  const journal = openJournal(resolve(shell.dataFolder, 'log'))
  await boot({
    ...{ shell, argv, clock, version: versionOf(resolve(outFolder, '..', 'package.json')) },
    writeLog(line, level) {
      journal(line)
      if (level === 'error') sayAloud(line)
    },
    pictureWorker: resolve(import.meta.dirname, 'media-worker.js'),
    wordsWorker: resolve(import.meta.dirname, 'words-worker.js'),
    createPublishing: createPublishingPart,
    buildDemo: createDemoBuilder({ random: Math.random, pictures: resolve(outFolder, '../resources/demo') }),
    exportOther: (file) => exportOtherShell(shell, file, outFolder),
  })
}

function versionOf(packageFile: string): string {
  return (JSON.parse(readFileSync(packageFile, 'utf8')) as { readonly version: string }).version
}
