import 'fake-indexeddb/auto'
import { v7 } from 'uuid'
import type { StorageHostLink } from '#main/shell/shell.ts'
import { createStorageHost } from '#renderer/storage-host/storage-host.ts'
import { commands } from '#shared/commands/index.ts'
import { serveContract } from '#shared/contract/rpc.ts'
import { storageContract } from '#shared/contract/storage-contract.ts'
import { memoryTransports } from '#shared/contract/transport.ts'
import type { Clock } from '#shared/kernel/time.ts'
import { queries } from '#shared/queries/index.ts'

export type MemoryHost = StorageHostLink & { readonly alive: boolean }

/** Storage hosts inside this process, over one in-memory IndexedDB: a new host finds what the last one wrote. */
export type MemoryStorage = {
  open(): Promise<MemoryHost>
  /** Ends the newest host as a crash would. */
  crash(): void
  readonly started: number
}

export function createMemoryStorage(clock: Clock): MemoryStorage {
  // Databases of one process share one in-memory IndexedDB: every storage has names of its own in it.
  const prefix = v7()
  let newest: MemoryHost | null = null
  let started = 0
  return {
    async open() {
      started += 1
      newest = startHost(clock, prefix)
      return newest
    },
    crash: () => void newest?.kill(),
    get started() {
      return started
    },
  }
}

function startHost(clock: Clock, prefix: string): MemoryHost {
  const [mine, theirs] = memoryTransports()
  let alive = true
  let push: (event: unknown) => void = () => undefined
  const crashed = (name: string, error: unknown) => console.error(`storage host: ${name}`, error)
  const host = createStorageHost({
    commands,
    queries,
    clock,
    newId: v7,
    persisted: async () => true,
    // In a turn of its own, as between processes: a listener that writes must not do so inside the live query.
    push: (event) => void setImmediate(() => alive && push(event)),
    crashed,
  })
  const handlers: typeof host.handlers = {
    ...host.handlers,
    open: ({ database }, caller) => host.handlers.open({ database: `${prefix} ${database}` }, caller),
    destroy: ({ database }, caller) => host.handlers.destroy({ database: `${prefix} ${database}` }, caller),
  }
  push = serveContract(theirs, { contract: storageContract, handlers, caller: null }, { refused: crashed, crashed })
  return {
    transport: mine,
    get alive() {
      return alive
    },
    async kill() {
      if (!alive) return
      alive = false
      theirs.close()
      await host.stop()
    },
  }
}
