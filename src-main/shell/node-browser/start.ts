import { randomBytes } from 'node:crypto'
import type { Surroundings } from '../data-root.ts'
import type { PageService } from '../shell.ts'
import type { StartArguments } from '../start-arguments.ts'
import { fill, type Words } from '../words.ts'
import { openInBrowser } from './desktop.ts'
import { type LoopbackServer, openLoopbackServer } from './loopback-server.ts'
import { askRunning, readRunning, writeRunning } from './running-file.ts'
import { portsToTry, rememberPort, wantedPort } from './server-ports.ts'

export type ServerStart = {
  readonly outFolder: string
  readonly dataFolder: string
  readonly around: Surroundings
  readonly asked: StartArguments
  readonly words: Words
  readonly service: () => PageService | null
}

/**
 * Opens the loopback server for a first start. Where the program runs on this data folder already, a new address of it is
 * printed and this process ends instead.
 */
export async function startServer(start: ServerStart): Promise<LoopbackServer> {
  const { dataFolder, asked, words } = start
  await yieldToRunning(start)
  const againKey = randomBytes(24).toString('base64url')
  const wanted = wantedPort(dataFolder, asked.port)
  const ports = portsToTry(wanted)
  const server = await openLoopbackServer({ outFolder: start.outFolder, service: start.service, ports, againKey })
  if (asked.badPort !== null) console.log(fill(words.start.badPort, { asked: asked.badPort, port: server.port }))
  if (wanted !== null && wanted !== server.port) console.log(fill(words.start.portTaken, { taken: wanted, port: server.port }))
  rememberPort(dataFolder, server.port)
  writeRunning(dataFolder, { pid: process.pid, port: server.port, key: againKey })
  return server
}

async function yieldToRunning({ dataFolder, asked, words, around }: ServerStart): Promise<void> {
  const running = readRunning(dataFolder)
  const address = running && (await askRunning(running))
  if (!running || address === null) return
  if (address === 'silent') {
    console.error(fill(words.start.runsAlreadyElsewhere, { pid: running.pid }))
    process.exit(1)
  }
  console.log(fill(words.start.runsAlready, { address }))
  if (asked.open) openInBrowser(address, around)
  process.exit(0)
}
