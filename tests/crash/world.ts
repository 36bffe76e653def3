import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchProgram, type RunningProgram, type ShellName } from '#tests/support/launch-program.ts'
import { noisePng } from '#tests/support/png.ts'
import { root } from '../../scripts/run/root.mjs'
import { blueskySide } from './bluesky-side.ts'
import type { CrashNetwork, NetworkSide } from './network-side.ts'
import { telegramSide } from './telegram-side.ts'

/** What outlives the program's deaths: its data folder, the network, and the proxy between them. */
export type World = {
  readonly side: NetworkSide
  readonly ledgerPath: string
  /** A picture file to attach. */
  readonly picture: string
  startProgram(): Promise<RunningProgram>
  /** What the program that was started last wrote, and how its window looks now, as a picture file. */
  lastWords(): Promise<string>
  /** Ends everything, the program started last included. */
  end(): Promise<void>
}

const sides: { readonly [Network in CrashNetwork]: () => Promise<NetworkSide> } = { bluesky: blueskySide, telegram: telegramSide }

export async function openWorld(shell: ShellName, network: CrashNetwork): Promise<World> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'rubrika-crash-'))
  const picture = join(dataFolder, 'shtollen.png')
  await writeFile(picture, noisePng(800, 600))
  const side = await sides[network]()
  let program: RunningProgram | null = null
  return {
    side,
    ledgerPath: join(dataFolder, shell, 'own', 'ledger.jsonl'),
    picture,
    async startProgram() {
      program = await launchProgram({ shell, dataFolder, words: [], locale: 'ru-RU' })
      return program
    },
    async lastWords() {
      const look = join(root, 'test-results', 'crash.png')
      await program?.page.screenshot({ path: look }).catch(() => undefined)
      return `${program?.output() ?? ''}\nits window: ${look}`
    },
    async end() {
      await program?.kill().catch(() => undefined)
      await side.end()
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
