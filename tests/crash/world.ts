import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FaultProxy, startFaultProxy } from '#tests/support/fault-proxy.ts'
import { firehoseOps } from '#tests/support/firehose.ts'
import { launchProgram, type RunningProgram, type ShellName } from '#tests/support/launch-program.ts'
import { type Pds, type PdsAccount, startPds } from '#tests/support/pds/pds.ts'
import { noisePng } from '#tests/support/png.ts'
import { root } from '../../scripts/run/root.mjs'
import { type FirehoseWatch, watchFirehose } from './firehose-watch.ts'

/** What outlives the program's deaths: its data folder, the server, and the proxy between them. */
export type World = {
  readonly proxy: FaultProxy
  readonly account: PdsAccount
  readonly firehose: FirehoseWatch
  readonly ledgerPath: string
  /** A picture file to attach. */
  readonly picture: string
  startProgram(): Promise<RunningProgram>
  /** What the program that was started last wrote, and how its window looks now, as a picture file. */
  lastWords(): Promise<string>
  /** Texts of all posts the server ever announced, from a fresh replay of its firehose; one that came twice stands twice. */
  announcedTexts(): Promise<readonly string[]>
  /** Ends everything, the program started last included. */
  end(): Promise<void>
}

export async function openWorld(shell: ShellName): Promise<World> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'rubrika-crash-'))
  const picture = join(dataFolder, 'shtollen.png')
  await writeFile(picture, noisePng(800, 600))
  const pds = await startPds()
  const proxy = await startFaultProxy(pds.port)
  const account = await pds.createAccount('bulochnaya')
  const firehose = await watchFirehose(pds.url, account.did)
  let program: RunningProgram | null = null
  return {
    proxy,
    account,
    firehose,
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
    announcedTexts: () => announcedTexts(pds, account),
    async end() {
      await program?.kill().catch(() => undefined)
      firehose.stop()
      await proxy.stop()
      await pds.stop()
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const collection = 'app.bsky.feed.post'

async function announcedTexts(pds: Pds, { agent, did }: PdsAccount): Promise<readonly string[]> {
  const texts: string[] = []
  for (const { action, path } of await firehoseOps(pds.url, agent)) {
    if (action !== 'create' || !path.startsWith(`${collection}/`)) continue
    const { data } = await agent.com.atproto.repo.getRecord({ repo: did, collection, rkey: path.slice(collection.length + 1) })
    texts.push(String((data.value as { text?: unknown }).text))
  }
  return texts
}
