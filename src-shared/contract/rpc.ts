import type { z } from 'zod'
import { failed, type Outcome } from '#shared/kernel/outcome.ts'
import { type Problem, problem } from './problem.ts'
import type { Transport } from './transport.ts'

/** A call of a contract: how its arguments are parsed and (as a type only) what it answers. */
export type Call<Args, Reply> = { readonly args: z.ZodType<Args>; readonly reply?: Reply }

/** Declares a call; the reply type is for the compiler, replies come from our own side and are not parsed again. */
export function call<Reply>() {
  return <Args>(args: z.ZodType<Args>): Call<Args, Reply> => ({ args })
}

// biome-ignore lint/suspicious/noExplicitAny: generic plumbing; every concrete contract is typed.
export type Contract = { readonly [name: string]: Call<any, any> }

export type ArgsOf<C extends Contract, Name extends keyof C> = z.output<C[Name]['args']>
export type ReplyOf<C extends Contract, Name extends keyof C> = NonNullable<C[Name]['reply']>

/** What a side that serves a contract provides: one function per call. A refusal is a `Problem`; a throw is a bug. */
export type Handlers<C extends Contract, Caller> = {
  readonly [Name in keyof C]: (args: ArgsOf<C, Name>, caller: Caller) => Promise<Outcome<ReplyOf<C, Name>, Problem>>
}

/** The typed client of a contract. */
export type Client<C extends Contract> = {
  call<Name extends keyof C & string>(name: Name, args: ArgsOf<C, Name>): Promise<Outcome<ReplyOf<C, Name>, Problem>>
  /** Events pushed by the other side. */
  onEvent(receive: (event: unknown) => void): () => void
}

export type RequestMessage = { readonly k: 'call'; readonly n: number; readonly name: string; readonly args: unknown }
export type ReplyMessage = { readonly k: 'reply'; readonly n: number; readonly outcome: Outcome<unknown, Problem> }
export type EventMessage = { readonly k: 'event'; readonly event: unknown }

/**
 * A client over a transport. Calls still unanswered when the pipe closes answer `storageGone`; nothing is sent again
 * here (the storage client in main does that for itself, because its requests are numbered for ever).
 */
export function connectClient<C extends Contract>(transport: Transport): Client<C> {
  let last = 0
  const waiting = new Map<number, (outcome: Outcome<never, Problem>) => void>()
  const listeners = new Set<(event: unknown) => void>()
  transport.listen((message) => {
    const received = message as ReplyMessage | EventMessage
    if (received.k === 'event') for (const listener of listeners) listener(received.event)
    if (received.k !== 'reply') return
    waiting.get(received.n)?.(received.outcome as Outcome<never, Problem>)
    waiting.delete(received.n)
  })
  transport.onClose((why) => {
    for (const answer of waiting.values()) answer(failed(problem('storageGone', { detail: why })))
    waiting.clear()
  })
  return {
    call(name, args) {
      last += 1
      const n = last
      return new Promise((resolve) => {
        waiting.set(n, resolve as (outcome: Outcome<never, Problem>) => void)
        transport.post({ k: 'call', n, name, args } satisfies RequestMessage)
      })
    },
    onEvent(receive) {
      listeners.add(receive)
      return () => listeners.delete(receive)
    },
  }
}

/** Told about every call that was refused before its handler ran, so that it can be counted and logged. */
export type Refused = (name: string, why: string) => void

/**
 * Answers one call of a contract: unknown names and arguments that do not parse are refused with a typed problem, a
 * throw becomes `internal` (and is handed to `crashed`), anything else is the handler's own outcome.
 */
export async function answerCall<C extends Contract, Caller>(
  contract: C,
  handlers: Handlers<C, Caller>,
  request: { readonly name: unknown; readonly args: unknown; readonly caller: Caller },
  on: { readonly refused: Refused; readonly crashed: (name: string, error: unknown) => void },
): Promise<Outcome<unknown, Problem>> {
  const name = String(request.name)
  const known = Object.hasOwn(contract, name) ? contract[name] : undefined
  if (!known) {
    on.refused(name, 'unknown call')
    return failed(problem('badCall', { values: { name } }))
  }
  const parsed = known.args.safeParse(request.args)
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? ''
    on.refused(name, `${where}: ${parsed.error.issues[0]?.message ?? 'bad arguments'}`)
    return failed(problem('badCall', { field: where, values: { name }, detail: parsed.error.issues[0]?.message ?? '' }))
  }
  try {
    return await (handlers[name] as Handlers<C, Caller>[string])(parsed.data, request.caller)
  } catch (error) {
    on.crashed(name, error)
    return failed(problem('internal', { detail: error instanceof Error ? error.message : String(error) }))
  }
}

/** Serves a contract over a transport until it closes. Returns how to push events. */
export function serveContract<C extends Contract, Caller>(
  transport: Transport,
  served: { readonly contract: C; readonly handlers: Handlers<C, Caller>; readonly caller: Caller },
  on: { readonly refused: Refused; readonly crashed: (name: string, error: unknown) => void },
): (event: unknown) => void {
  transport.listen((message) => {
    if (!isRequest(message)) return
    const request = message
    void answerCall(served.contract, served.handlers, { ...request, caller: served.caller }, on).then((outcome) => {
      transport.post({ k: 'reply', n: request.n, outcome } satisfies ReplyMessage)
    })
  })
  return (event) => transport.post({ k: 'event', event } satisfies EventMessage)
}

/** Whether something received looks like a call at all; its name and arguments are checked when it is answered. */
function isRequest(message: unknown): message is RequestMessage {
  return typeof message === 'object' && message !== null && 'k' in message && message.k === 'call' && 'n' in message
}
