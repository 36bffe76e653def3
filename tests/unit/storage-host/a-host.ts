import 'fake-indexeddb/auto'
import { v7 } from 'uuid'
import { onTestFinished } from 'vitest'
import type { AnyCommand } from '#renderer/storage-host/executor.ts'
import { type AnyQuery, createStorageHost, type StorageHost } from '#renderer/storage-host/storage-host.ts'
import type { LiveEvent } from '#shared/contract/live-patch.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Applied, Undone } from '#shared/contract/storage-contract.ts'
import type { Actor } from '#shared/domain/people/person.ts'
import type { TableName } from '#shared/domain/rows.ts'
import type { DeviceId, RequestId } from '#shared/kernel/ids.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import { testCommands } from './test-commands.ts'
import { testQueries } from './test-queries.ts'

export const noon = Date.UTC(2026, 10, 22, 12) as EpochMs
export const device = '01920000-0000-7000-8000-00000000d001' as DeviceId
export const anna = '01920000-0000-7000-8000-00000000a001' as Actor
export const boris = '01920000-0000-7000-8000-00000000a002' as Actor

/** A clock a test moves by hand. */
export function handClock(start: EpochMs = noon): Clock & { pass(ms: number): void } {
  let now: number = start
  const waiting = new Set<{ readonly at: number; readonly call: () => void }>()
  return {
    now: () => now as EpochMs,
    at(moment, call) {
      const one = { at: moment, call }
      waiting.add(one)
      return () => waiting.delete(one)
    },
    pass(ms) {
      now += ms
      for (const one of [...waiting].filter(({ at }) => at <= now)) {
        waiting.delete(one)
        one.call()
      }
    },
  }
}

export type HostOptions = {
  readonly database?: string
  readonly commands?: Readonly<Record<string, AnyCommand>>
  readonly queries?: Readonly<Record<string, AnyQuery>>
  readonly clock?: Clock
}

export type TestHost = ReturnType<typeof hostOver>

/** A storage host with a database open, stopped at the end of the test. */
export async function aHost(options: HostOptions = {}): Promise<TestHost> {
  const database = options.database ?? `test-${v7()}`
  const events: LiveEvent[] = []
  const crashes: unknown[] = []
  const host = createStorageHost({
    commands: options.commands ?? testCommands,
    queries: options.queries ?? testQueries,
    clock: options.clock ?? handClock(),
    newId: v7,
    persisted: async () => true,
    push: (event) => events.push(event as LiveEvent),
    crashed: (_name, error) => crashes.push(error),
  })
  onTestFinished(() => host.stop())
  okay(await host.handlers.open({ database }, null))
  return hostOver({ host, database, events, crashes })
}

type Parts = {
  readonly host: StorageHost
  readonly database: string
  readonly events: readonly LiveEvent[]
  readonly crashes: readonly unknown[]
}

type Who = { readonly actor?: Actor; readonly now?: number; readonly requestId?: string; readonly device?: DeviceId }

function hostOver(parts: Parts) {
  const { handlers } = parts.host
  const who = ({ actor = anna, now = noon, requestId = v7(), device: from = device }: Who) => ({
    requestId: requestId as RequestId,
    actor,
    device: from,
    now: now as EpochMs,
  })
  return {
    ...parts,
    handlers,
    tryRun: (name: string, args: unknown, by: Who = {}): Promise<Outcome<Applied, Problem>> =>
      handlers.execute({ ...who(by), name, args }, null),
    run: async (name: string, args: unknown, by: Who = {}): Promise<Applied> =>
      okay(await handlers.execute({ ...who(by), name, args }, null)),
    undo: async (by: Who = {}): Promise<Undone> => okay(await handlers.undo(who(by), null)),
    redo: async (by: Who = {}): Promise<Undone> => okay(await handlers.redo(who(by), null)),
    tryUndo: (by: Who = {}) => handlers.undo(who(by), null),
    tryRedo: (by: Who = {}) => handlers.redo(who(by), null),
    async row(table: TableName, id: string): Promise<Readonly<Record<string, unknown>> | null> {
      return okay(await handlers.query({ name: 'row', args: { table, id } }, null)).result as never
    },
    async rows(table: TableName): Promise<readonly Readonly<Record<string, unknown>>[]> {
      return okay(await handlers.query({ name: 'rows', args: { table } }, null)).result as never
    },
    /** Everything there is, row by row, clocks included. */
    async exported(): Promise<Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>> {
      const { chunks } = okay(await handlers.exportChunk({ cursor: null, maxRows: 5000 }, null))
      return Object.fromEntries(chunks.map(({ table, rows }) => [table, rows])) as never
    },
  }
}

/** The value of an outcome that must be a success. */
export function okay<Value>(outcome: Outcome<Value, Problem>): Value {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problem)}`)
  return outcome.value
}
