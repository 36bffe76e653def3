import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { writeAtomic } from '#main/workspaces/atomic-file.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import { dayKeySchema, epochMsSchema } from '#shared/kernel/time.ts'

const cursorSchema = z.object({
  /** How far the import of the past has come; null: all of it is here, or it was never asked for. */
  history: z.object({ since: epochMsSchema, cursor: z.string().nullable(), imported: z.number().int() }).nullable(),
  /** The last time counts were taken, and which day of the brand's zone it was. */
  counted: z.object({ day: dayKeySchema, at: epochMsSchema }).nullable(),
})
const fileSchema = z.object({ v: z.literal(1), channels: z.record(z.string(), cursorSchema) })

/** Where one channel's inbound stands. */
export type Cursor = z.output<typeof cursorSchema>

/** The cursors of all channels, in a small file of the workspace, so that a restart goes on where the last run stopped. */
export type Cursors = {
  of(channelId: ChannelId): Promise<Cursor>
  set(channelId: ChannelId, change: Partial<Cursor>): Promise<void>
}

const fresh: Cursor = { history: null, counted: null }

/** A file that is missing or damaged only costs questions asked again: imports and counts are repeated harmlessly. */
export function createCursors(path: string): Cursors {
  let turn: Promise<Readonly<Record<string, Cursor>>> = read(path)
  return {
    async of(channelId) {
      return (await turn)[channelId] ?? fresh
    },
    async set(channelId, change) {
      turn = turn.then(async (channels) => {
        const next = { ...channels, [channelId]: { ...(channels[channelId] ?? fresh), ...change } }
        // A folder that cannot be written must not stop what comes in; it is asked again after a restart.
        await writeAtomic(path, JSON.stringify({ v: 1, channels: next })).catch(() => undefined)
        return next
      })
      await turn
    },
  }
}

async function read(path: string): Promise<Readonly<Record<string, Cursor>>> {
  try {
    return fileSchema.parse(JSON.parse(await readFile(path, 'utf8'))).channels
  } catch {
    return {}
  }
}
