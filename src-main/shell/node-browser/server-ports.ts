import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const schema = z.object({ port: z.number().int().min(1).max(65535) })

/** The port to listen at: the one asked for, else the one of the last start, else null (any free one). */
export function wantedPort(dataFolder: string, asked: number | null): number | null {
  if (asked !== null) return asked
  try {
    return schema.parse(JSON.parse(readFileSync(join(dataFolder, 'server.json'), 'utf8'))).port
  } catch {
    return null
  }
}

/** Ports to try: the wanted one and its next neighbours. */
export function portsToTry(wanted: number | null): readonly number[] {
  return wanted === null ? [] : Array.from({ length: 10 }, (_, n) => wanted + n).filter((port) => port <= 65535)
}

/** Remembers the port, so that a bookmark stays good. */
export function rememberPort(dataFolder: string, port: number): void {
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(join(dataFolder, 'server.json'), JSON.stringify({ port }))
}
