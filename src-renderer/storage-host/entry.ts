import { v7 } from 'uuid'
import { z } from 'zod'
import { commands } from '#shared/commands/index.ts'
import { serveContract } from '#shared/contract/rpc.ts'
import { storageContract } from '#shared/contract/storage-contract.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import { queries } from '#shared/queries/index.ts'
import { hostTransport } from './host-transport.ts'
import { createStorageHost } from './storage-host.ts'

// The page's policy forbids making code from text, which zod would try first.
z.config({ jitless: true })

const clock: Clock = {
  now: () => Date.now() as EpochMs,
  at(moment, call) {
    const timer = setTimeout(call, Math.max(0, moment - Date.now()))
    return () => clearTimeout(timer)
  },
}

let push: (event: unknown) => void = () => undefined
const crashed = (name: string, error: unknown) => console.error(`storage host: ${name} failed`, error)
const host = createStorageHost({
  commands,
  queries,
  clock,
  newId: v7,
  persisted: async () => (await navigator.storage.persisted()) || (await navigator.storage.persist()),
  push: (event) => push(event),
  crashed,
})

hostTransport(window, (transport) => {
  const refused = (name: string, why: string) => console.error(`storage host: ${name} refused`, why)
  push = serveContract(transport, { contract: storageContract, handlers: host.handlers, caller: null }, { refused, crashed })
  push({ ready: true })
})
