import { v7 } from 'uuid'
import type { Log } from '#main/app/log.ts'
import type { StorageHostLink } from '#main/shell/shell.ts'
import type { DiskRoom } from '#main/workspaces/disk-room.ts'
import type { CommandArgs, CommandName } from '#shared/commands/index.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { ArgsOf, ReplyOf } from '#shared/contract/rpc.ts'
import type { Applied, StorageContract, StorageFacts, Undone } from '#shared/contract/storage-contract.ts'
import type { Actor } from '#shared/domain/people/person.ts'
import type { DeviceId, RequestId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import type { QueryArgs, QueryName, QueryResult } from '#shared/queries/index.ts'
import { createHostKeeper } from './host-keeper.ts'
import { createLiveQueries, type LiveNews } from './live-queries.ts'
import { createNumberedRequests } from './numbered-requests.ts'
import { withRoom } from './with-room.ts'

/** Who writes, and (for the demo workspace and repeated requests only) when and under which request id. */
export type WrittenBy = { readonly actor: Actor; readonly now?: EpochMs; readonly requestId?: RequestId }

/**
 * Main's only way to the database. Answers come also across deaths of the storage host; `timedOut` and `storageGone`
 * leave open whether a write happened, so repeat it only under the same request id.
 */
export type StorageClient = {
  /** Starts the host and opens the database; answers once the first host has it open, or refuses it. */
  start(): Promise<Outcome<StorageFacts, Problem>>
  execute<Name extends CommandName>(name: Name, args: CommandArgs<Name>, by: WrittenBy): Promise<Outcome<Applied, Problem>>
  /** The same for a name and arguments nobody has checked yet: the host parses them. */
  executeNamed(name: string, args: unknown, by: WrittenBy): Promise<Outcome<Applied, Problem>>
  undo(by: WrittenBy): Promise<Outcome<Undone, Problem>>
  redo(by: WrittenBy): Promise<Outcome<Undone, Problem>>
  query<Name extends QueryName>(name: Name, args: QueryArgs<Name>): Promise<Outcome<QueryResult<Name>, Problem>>
  queryNamed(name: string, args: unknown): Promise<Outcome<unknown, Problem>>
  /** A live query; after a restart of the host the whole result comes again. Returns how to stop. */
  watch<Name extends QueryName>(name: Name, args: QueryArgs<Name>, receive: (news: LiveNews) => void): () => void
  watchNamed(name: string, args: unknown, receive: (news: LiveNews) => void): () => void
  facts(): Promise<Outcome<StorageFacts, Problem>>
  /** Any other call of the storage contract (export, import, destroy). */
  ask<Name extends keyof StorageContract & string>(
    name: Name,
    args: ArgsOf<StorageContract, Name>,
  ): Promise<Outcome<ReplyOf<StorageContract, Name>, Problem>>
  /** Told after a new host took over. */
  onRestart(restarted: () => void): () => void
  /** Told after every write that this client saw succeed: the command's name, `undo` or `redo`. */
  onWrite(written: (name: string) => void): () => void
  stop(): Promise<void>
}

export type StorageClientDeps = {
  readonly openHost: () => Promise<StorageHostLink>
  /** Name of the IndexedDB database. */
  readonly database: string
  readonly device: DeviceId
  readonly clock: Clock
  readonly log: Log
  /** Asked before every write and each chunk of an import; without it the disk is trusted. */
  readonly room?: Pick<DiskRoom, 'refusal' | 'left'>
  /** Storage keeps dying (more than three restarts in a minute), or is back. */
  readonly onGone: (gone: boolean) => void
}

export function createStorageClient(deps: StorageClientDeps): StorageClient {
  const core = createCore(deps)
  const ask = deps.room ? withRoom(core.ask, deps.room) : core.ask
  const write = async <Name extends 'execute' | 'undo' | 'redo'>(name: Name, args: object, by: WrittenBy) => {
    const who = { requestId: by.requestId ?? (v7() as RequestId), actor: by.actor, device: deps.device, now: by.now ?? deps.clock.now() }
    const outcome = await ask(name, { ...args, ...who } as ArgsOf<StorageContract, Name>)
    if (outcome.ok) core.written.tell('name' in args ? String(args.name) : name)
    return outcome
  }
  const queryNamed = async (name: string, args: unknown): Promise<Outcome<unknown, Problem>> => {
    const outcome = await ask('query', { name, args })
    return outcome.ok ? done(outcome.value.result) : outcome
  }
  return {
    start: core.start,
    execute: (name, args, by) => write('execute', { name, args }, by),
    executeNamed: (name, args, by) => write('execute', { name, args }, by),
    undo: (by) => write('undo', {}, by) as Promise<Outcome<Undone, Problem>>,
    redo: (by) => write('redo', {}, by) as Promise<Outcome<Undone, Problem>>,
    query: (name, args) => queryNamed(name, args) as Promise<Outcome<QueryResult<typeof name>, Problem>>,
    queryNamed,
    watch: (name, args, receive) => core.live.watch(name, args, receive),
    watchNamed: (name, args, receive) => core.live.watch(name, args, receive),
    facts: () => ask('facts', {}),
    ask,
    onRestart: core.restarted.listen,
    onWrite: core.written.listen,
    stop: core.stop,
  }
}

/** Wires keeper, numbered requests and live queries together. */
function createCore(deps: StorageClientDeps) {
  const requests = createNumberedRequests(deps)
  const live = createLiveQueries()
  const restarted = createSignal<void>()
  const written = createSignal<string>()
  let opened = false
  let dead: Problem | null = null
  let answerStart: (outcome: Outcome<true, Problem>) => void = () => undefined
  const firstOpen = new Promise<Outcome<true, Problem>>((resolve) => {
    answerStart = resolve
  })
  const refuse = (why: Problem): void => {
    dead = why
    requests.refuseAll(why)
    answerStart(failed(why))
  }
  const keeper = createHostKeeper({
    ...deps,
    up({ post, direct }) {
      if (dead?.kind === 'storageGone') deps.onGone(false)
      dead = null
      requests.attach(post)
      live.attach(direct)
      if (opened) restarted.tell()
      opened = true
      answerStart(done(true))
    },
    down() {
      requests.detach()
      live.detach()
    },
    received: (message) => (message.k === 'reply' ? requests.receive(message) : live.receive(message.event)),
    refused: refuse,
    gone() {
      deps.log.error('storage keeps dying')
      refuse(problem('storageGone'))
      deps.onGone(true)
    },
  })
  const ask = ((name: string, args: unknown) => (dead ? Promise.resolve(failed(dead)) : requests.ask(name, args))) as StorageClient['ask']
  return {
    live,
    restarted,
    written,
    ask,
    async start(): Promise<Outcome<StorageFacts, Problem>> {
      keeper.start()
      const first = await firstOpen
      return first.ok ? ask('facts', {}) : first
    },
    async stop(): Promise<void> {
      refuse(problem('storageGone', { detail: 'stopped' }))
      await keeper.stop()
    },
  }
}

type Signal<Word> = { tell(word: Word): void; listen(listener: (word: Word) => void): () => void }

function createSignal<Word>(): Signal<Word> {
  const listeners = new Set<(word: Word) => void>()
  return {
    tell(word) {
      for (const listener of listeners) listener(word)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
