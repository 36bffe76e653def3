import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { type BootDeps, boot, type Running } from '#main/app/boot.ts'
import { problem } from '#shared/contract/problem.ts'
import { failed } from '#shared/kernel/outcome.ts'
import { createMemoryShell, type MemoryShell, type MemoryShellOptions } from './memory-shell.ts'
import { createTestClock, type TestClock } from './test-clock.ts'

/** The program as it boots, over a memory shell. */
export type TestProgram = Running & { readonly shell: MemoryShell; readonly clock: TestClock; readonly lines: readonly string[] }

export type TestProgramOptions = Partial<Omit<MemoryShellOptions, 'clock'>> &
  Partial<Pick<BootDeps, 'argv' | 'createPublishing' | 'buildDemo' | 'exportOther' | 'freeBytes'>> & {
    readonly clock?: TestClock
    readonly waitUntilOpen?: boolean
  }

/** A folder that is gone after the test. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rubrika-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Sources of the workers, which the runtime of the tests strips of their types. */
export const wordsWorker = resolve(import.meta.dirname, '../../src-main/words/words-worker.ts')
export const planWorker = resolve(import.meta.dirname, '../../src-main/plan-files/plan-files-worker.ts')
export const pictureWorker = resolve(import.meta.dirname, '../../src-main/media/media-worker.ts')

export async function startProgram(options: TestProgramOptions & Pick<BootDeps, 'createPublishing'>): Promise<TestProgram> {
  const clock = options.clock ?? createTestClock()
  const shell = await createMemoryShell({ ...options, root: options.root ?? (await aFolder()), clock })
  const lines: string[] = []
  const running = await boot({
    shell,
    clock,
    argv: options.argv ?? [],
    version: '0.0.0',
    writeLog: (line) => lines.push(line),
    pictureWorker,
    wordsWorker,
    planWorker,
    createPublishing: options.createPublishing,
    freeBytes: options.freeBytes ?? (async () => 100_000_000_000),
    buildDemo: options.buildDemo ?? (async () => failed(problem('notAllowed'))),
    exportOther: options.exportOther ?? (async () => failed(problem('otherShellNewer'))),
  })
  onTestFinished(() => running.quit())
  if (options.waitUntilOpen !== false) await running.desk.opened()
  return { ...running, shell, clock, lines }
}
