import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const schema = z.object({ pid: z.number().int(), port: z.number().int(), key: z.string() })

/** Where the program that serves this data folder can be asked for an address. */
export type Running = z.output<typeof schema>

const askWithinMs = 3_000

/** What the last start left in the data folder; null: it ended in order, or never was. */
export function readRunning(dataFolder: string): Running | null {
  try {
    return schema.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')))
  } catch {
    return null
  }
}

/** Leaves word of this process, readable by this user only. Throws when the folder cannot be written. */
export function writeRunning(dataFolder: string, running: Running): void {
  mkdirSync(dataFolder, { recursive: true })
  rmSync(fileIn(dataFolder), { force: true })
  writeFileSync(fileIn(dataFolder), JSON.stringify(running), { mode: 0o600 })
}

export function removeRunning(dataFolder: string): void {
  rmSync(fileIn(dataFolder), { force: true })
}

/** Asks the running program for a new address: the address, `silent` when it holds the port and says nothing, null when it is gone. */
export async function askRunning(running: Running): Promise<string | 'silent' | null> {
  try {
    const reply = await fetch(`http://127.0.0.1:${running.port}/again`, {
      method: 'POST',
      headers: { 'x-rubrika-key': running.key },
      signal: AbortSignal.timeout(askWithinMs),
    })
    return reply.ok ? await reply.text() : null
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError' ? 'silent' : null
  }
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'running.json')
}
