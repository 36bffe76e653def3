import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { demoFaults } from '#shared/contract/app-contract.ts'
import { mediaHashSchema } from '#shared/kernel/ids.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'

const stateSchema = z.object({
  v: z.literal(1),
  nextNumber: z.number().int().positive(),
  accounts: z.array(z.object({ account: z.string(), title: z.string(), since: epochMsSchema })),
  posts: z.array(
    z.object({
      remoteId: z.string(),
      /** The key of the publication step that made it; what a look-up goes by. */
      key: z.string(),
      account: z.string(),
      text: z.string(),
      pictures: z.array(z.object({ hash: mediaHashSchema, alt: z.string() })),
      at: epochMsSchema,
      /** Nobody will ever be told whether this one was made: its look-up cannot tell. */
      blind: z.boolean(),
    }),
  ),
  faults: z.array(z.enum(demoFaults)),
})

/** All of the pretend network. */
export type DemoState = z.output<typeof stateSchema>
export type DemoPost = DemoState['posts'][number]

export type NetworkFile = {
  read(): Promise<DemoState>
  /** Changes run one after the other; a change is on disk, whole, before it counts. */
  change<Result>(by: (state: DemoState) => { readonly state: DemoState; readonly result: Result }): Promise<Result>
}

const empty: DemoState = { v: 1, nextNumber: 1, accounts: [], posts: [], faults: [] }

/**
 * Keeps the pretend network in `<folder>/network.json`, written to a file beside it, synced and renamed, so that it
 * survives a crash as a real network would. A file that cannot be read is kept aside and a new network begun.
 */
export function createNetworkFile(folder: string): NetworkFile {
  const path = join(folder, 'network.json')
  let loading: Promise<DemoState> | null = null
  let last: Promise<unknown> = Promise.resolve()
  const read = (): Promise<DemoState> => {
    loading ??= load(path)
    return loading
  }
  return {
    read,
    change(by) {
      const changed = last.then(async () => {
        const { state, result } = by(await read())
        await writeWhole(folder, path, state)
        loading = Promise.resolve(state)
        return result
      })
      last = changed.catch(() => undefined)
      return changed
    },
  }
}

async function load(path: string): Promise<DemoState> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return empty
  const parsed = stateSchema.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  await rename(path, `${path}.broken`)
  return empty
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function writeWhole(folder: string, path: string, state: DemoState): Promise<void> {
  await mkdir(folder, { recursive: true })
  const file = await open(`${path}.new`, 'w')
  try {
    await file.writeFile(JSON.stringify(state))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
}
