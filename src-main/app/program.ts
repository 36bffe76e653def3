import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { exportOtherShell } from '#main/shell/export-other-shell.ts'
import type { Shell, ShellOptions } from '#main/shell/shell.ts'
import { parseStartArguments } from '#main/shell/start-arguments.ts'
import { boot } from './boot.ts'
import { createPublishingPart } from './create-publishing-part.ts'
import { exportOwn } from './export-own.ts'
import { openJournal } from './journal.ts'
import { createLog } from './log.ts'
import { systemClock } from './system-clock.ts'

/** Runs the program in a shell: an ordinary start, or (`--export-own`) one backup and the end. */
export async function runProgram(shell: Shell, { argv, outFolder }: Pick<ShellOptions, 'argv' | 'outFolder'>): Promise<void> {
  const clock = systemClock()
  const { exportOwn: toFile } = parseStartArguments(argv)
  if (toFile !== null) {
    const log = createLog({ write: sayAloud, clean: (text) => text, now: clock.now })
    const written = await exportOwn({ shell, clock, log }, toFile)
    if (!written.ok) sayAloud(`not exported: ${written.problem.kind}`)
    return shell.quit(written.ok ? 0 : 1)
  }
  const journal = openJournal(resolve(shell.dataFolder, 'log'))
  const mainFolder = resolve(outFolder, 'main')
  await boot({
    ...{ shell, argv, clock, version: versionOf(resolve(outFolder, '..', 'package.json')) },
    writeLog(line, level) {
      journal(line)
      if (level === 'error') sayAloud(line)
    },
    pictureWorker: resolve(mainFolder, 'media-worker.js'),
    wordsWorker: resolve(mainFolder, 'words-worker.js'),
    planWorker: resolve(mainFolder, 'plan-files-worker.js'),
    createPublishing: createPublishingPart,
    // Most starts make no demo: what it is made of is read when one is.
    async buildDemo(workspace, how) {
      const { createDemoBuilder } = await import('#main/demo-workspace/index.ts')
      return createDemoBuilder({ random: Math.random, pictures: resolve(outFolder, '../resources/demo') })(workspace, how)
    },
    exportOther: (file) => exportOtherShell(shell, file, outFolder),
  })
}

function sayAloud(line: string): void {
  process.stderr.write(`${line}\n`)
}

function versionOf(packageFile: string): string {
  return (JSON.parse(readFileSync(packageFile, 'utf8')) as { readonly version: string }).version
}
