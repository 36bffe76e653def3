import { v7 } from 'uuid'
import type { CommandArgs, CommandName } from '#shared/commands/index.ts'
import type { AppContract, AppEvent, AppState, MediaUploadReply } from '#shared/contract/app-contract.ts'
import { applyPatch, type LiveEvent } from '#shared/contract/live-patch.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { type ArgsOf, connectClient, type ReplyOf } from '#shared/contract/rpc.ts'
import type { Applied, Undone } from '#shared/contract/storage-contract.ts'
import type { Transport } from '#shared/contract/transport.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import type { Id, MediaHash } from '#shared/kernel/ids.ts'
import { failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { QueryArgs, QueryName, QueryResult } from '#shared/queries/index.ts'
import { keepParts } from './kept-state.ts'
import { createLateness, type Lateness } from './lateness.ts'
import { createSharedWatches, type StartWatch } from './shared-watches.ts'

export type LiveResult<Name extends QueryName> =
  | { readonly ok: true; readonly value: QueryResult<Name> }
  | { readonly ok: false; readonly problem: Problem }

/** What a page can do: call main, run commands, watch queries, upload files. Made once, passed by context. */
export type Bridge = {
  call<Name extends keyof AppContract & string>(
    name: Name,
    args: ArgsOf<AppContract, Name>,
  ): Promise<Outcome<ReplyOf<AppContract, Name>, Problem>>
  run<Name extends CommandName>(name: Name, args: CommandArgs<Name>): Promise<Outcome<Applied, Problem>>
  undo(): Promise<Outcome<Undone, Problem>>
  redo(): Promise<Outcome<Undone, Problem>>
  read<Name extends QueryName>(name: Name, args: QueryArgs<Name>): Promise<Outcome<QueryResult<Name>, Problem>>
  /** Live results until the returned function is called. */
  watch<Name extends QueryName>(name: Name, args: QueryArgs<Name>, receive: (result: LiveResult<Name>) => void): () => void
  /** Keeps an answer up to date for whoever asks for it soon, until the returned function is called. */
  keep<Name extends QueryName>(name: Name, args: QueryArgs<Name>): () => void
  /** The last result of a watch that is under way with these arguments. */
  peek<Name extends QueryName>(name: Name, args: QueryArgs<Name>): LiveResult<Name> | undefined
  /** The watches that somebody listens to, with the last good answer of each. */
  watched(): readonly Watching[]
  /** Stores a file's bytes; refused with `notAPicture`, `emptyFile` and the like. */
  upload(file: Blob, name: string): Promise<Outcome<MediaFile, Problem>>
  /** Hands a workbook over to main; `plans.read` then reads it. */
  uploadPlan(file: Blob): Promise<Outcome<{ readonly uploadId: string }, Problem>>
  readonly state: { get(): AppState; onChange(changed: () => void): () => void }
  /** Whether an answer or a write is waited for longer than a second. */
  readonly late: Pick<Lateness, 'isLate' | 'onChange'>
  onEvent(receive: (event: AppEvent) => void): () => void
  /** The program behind the page is gone (it ended, or the socket broke). */
  onLost(lost: (why: string) => void): () => void
}

/** A watch that is under way. */
export type Watching = { readonly name: QueryName; readonly args: Readonly<Record<string, unknown>>; readonly last: unknown }

type Watched = { value: unknown; readonly receive: (event: LiveEvent) => void }

/** Connects a page to main and waits for the first application state. Throws only when main refuses that first call. */
export async function connectBridge(transport: Transport): Promise<Bridge> {
  const client = connectClient<AppContract>(transport)
  const watched = new Map<string, Watched>()
  const eventListeners = new Set<(event: AppEvent) => void>()
  const stateListeners = new Set<() => void>()
  client.onEvent((event) => {
    if (typeof event !== 'object' || event === null) return
    if ('live' in event) watched.get((event as LiveEvent).live)?.receive(event as LiveEvent)
    else for (const receive of eventListeners) receive(event as AppEvent)
  })
  const first = await client.call('app.state', {})
  if (!first.ok) throw new Error(`main refused app.state: ${first.problem.kind}`)
  let state = first.value
  const lateness = createLateness(after)
  const shared = createSharedWatches<LiveResult<QueryName>>(after, ({ ok }) => !ok)
  eventListeners.add((event) => {
    if (event.kind !== 'state') return
    if (event.state.workspace !== state.workspace) shared.forget()
    state = keepParts(state, event.state)
    for (const changed of stateListeners) changed()
  })
  const starting = (name: QueryName, args: unknown): StartWatch<LiveResult<QueryName>> => {
    return (receive) => startWatch({ client, watched, lateness }, { name, args, receive })
  }
  const write: typeof client.call = async (name, args) => {
    const answered = lateness.asked()
    const answer = await client.call(name, args)
    answered()
    return answer
  }
  return {
    call: client.call,
    run: (name, args) => write('command.run', { requestId: newId<'request'>(), name, args }),
    undo: () => write('history.undo', { requestId: newId<'request'>() }),
    redo: () => write('history.redo', { requestId: newId<'request'>() }),
    async read(name, args) {
      const answer = await client.call('query.read', { name, args })
      return answer.ok ? { ok: true, value: answer.value.result as QueryResult<typeof name> } : answer
    },
    watch: (name, args, receive) =>
      shared.watch(watchKey(name, args), starting(name, args), receive as (result: LiveResult<QueryName>) => void),
    keep: (name, args) => shared.keep(watchKey(name, args), starting(name, args)),
    peek: (name, args) => shared.peek(watchKey(name, args)) as LiveResult<typeof name> | undefined,
    watched: () => shared.heard().map(([key, last]) => ({ ...watchOf(key), last: last?.ok ? last.value : undefined })),
    upload: uploadFile,
    uploadPlan: (file) => post('/plan-file', file, {}),
    state: {
      get: () => state,
      onChange(changed) {
        stateListeners.add(changed)
        return () => stateListeners.delete(changed)
      },
    },
    late: lateness,
    onEvent(receive) {
      eventListeners.add(receive)
      return () => eventListeners.delete(receive)
    },
    onLost: (lost) => transport.onClose(lost),
  }
}

function watchKey(name: QueryName, args: unknown): string {
  return `${name} ${JSON.stringify(args)}`
}

function watchOf(key: string): Pick<Watching, 'name' | 'args'> {
  const space = key.indexOf(' ')
  return { name: key.slice(0, space) as QueryName, args: JSON.parse(key.slice(space + 1)) as Watching['args'] }
}

function after(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms)
  return () => clearTimeout(timer)
}

type Link = {
  readonly client: ReturnType<typeof connectClient<AppContract>>
  readonly watched: Map<string, Watched>
  readonly lateness: Lateness
}

function startWatch(
  { client, watched, lateness }: Link,
  request: { readonly name: QueryName; readonly args: unknown; readonly receive: (result: LiveResult<QueryName>) => void },
): () => void {
  const live = v7()
  const answered = lateness.asked()
  const refuse = (why: Problem) => {
    // What took too long is asked again by main, and comes yet: it is late, not answered.
    if (why.kind !== 'timedOut') answered()
    request.receive({ ok: false, problem: why })
  }
  const entry: Watched = {
    value: undefined,
    receive(event) {
      if ('problem' in event) return refuse(event.problem)
      answered()
      entry.value = applyPatch(entry.value, event.patch)
      request.receive({ ok: true, value: entry.value as QueryResult<QueryName> })
    },
  }
  watched.set(live, entry)
  void client.call('query.watch', { live, name: request.name, args: request.args }).then((answer) => {
    if (!answer.ok && watched.has(live)) refuse(answer.problem)
  })
  return () => {
    answered()
    watched.delete(live)
    void client.call('query.unwatch', { live })
  }
}

async function uploadFile(file: Blob, name: string): Promise<Outcome<MediaFile, Problem>> {
  // Electron cannot hand an empty body over to its protocol handler.
  if (file.size === 0) return failed(problem('emptyFile', { values: { name } }))
  const answer = await post<MediaUploadReply>('/media', file, { 'x-file-name': encodeURIComponent(name) })
  return answer.ok ? { ok: true, value: answer.value.media } : answer
}

/** Posts a body to the page's own origin; what is answered is an outcome, also when main refuses. */
async function post<Value>(path: string, body: Blob, headers: Record<string, string>): Promise<Outcome<Value, Problem>> {
  try {
    const reply = await fetch(path, { method: 'POST', body, headers })
    return (await reply.json()) as Outcome<Value, Problem>
  } catch (error) {
    return failed(problem('internal', { detail: error instanceof Error ? error.message : String(error) }))
  }
}

/** A fresh UUID v7 for a row this page is about to make. */
export function newId<Kind extends string>(): Id<Kind> {
  return v7() as Id<Kind>
}

/** Address of a stored picture, on the page's own origin. */
export function mediaUrl(hash: MediaHash): string {
  return `/media/${hash}`
}

/** Address of its thumbnail, at most 480 px wide or high. */
export function thumbUrl(hash: MediaHash): string {
  return `/media/${hash}/thumb`
}
