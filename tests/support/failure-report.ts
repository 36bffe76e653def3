import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { TestInfo } from '@playwright/test'
import type { RunningProgram } from './launch-program.ts'

type Failed = { readonly program: RunningProgram; readonly dataFolder: string }

/** What tells of a fault inside the program: its log and what it sent; and how many of the last lines are worth reading. */
const telling: Readonly<Record<string, number>> = { 'rubrika.log': 12, 'ledger.jsonl': 12 }
/** Every storage request that took long is in the log; on a loaded machine these are most of it. */
const ordinary = 'slow storage request'
/** Of the window, from its end: what is open stands behind the frame. */
const mostWords = 3000

/**
 * Says how the program stood when a test failed: the window as a picture, its words, what the program wrote. The words go to the standard
 * output: of a run elsewhere that may be all that is left.
 */
export async function reportFailure(testInfo: TestInfo, { program, dataFolder }: Failed): Promise<void> {
  const picture = await program.page.screenshot({ timeout: 5_000 }).catch(() => null)
  if (picture) await testInfo.attach('window', { body: picture, contentType: 'image/png' })
  const words = await program.wordsSeen().catch(() => '')
  const parts = [
    [
      'window',
      words
        .split(/\s*\n\s*/)
        .join(' · ')
        .slice(-mostWords),
    ],
    ['output', program.output().trim()],
    ...(await tellingFiles(dataFolder)),
  ]
  process.stdout.write(`${parts.map(([name, text]) => `--- ${name} of «${testInfo.title}»\n${text}\n`).join('')}---\n`)
}

async function tellingFiles(dataFolder: string): Promise<readonly (readonly [string, string])[]> {
  const all = await readdir(dataFolder, { recursive: true }).catch(() => [])
  return Promise.all(
    all
      .filter((path) => basename(path) in telling)
      .map(async (path) => {
        const text = await readFile(join(dataFolder, path), 'utf8').catch(() => '')
        const lines = text.split('\n').filter((line) => line !== '' && !line.includes(ordinary))
        return [path, lines.slice(-(telling[basename(path)] ?? 0)).join('\n')] as const
      }),
  )
}
