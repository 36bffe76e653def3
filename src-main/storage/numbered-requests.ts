import type { Log } from '#main/app/log.ts'
import type { CommandName } from '#shared/commands/index.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { ReplyMessage, RequestMessage } from '#shared/contract/rpc.ts'
import { failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'

/** A request slower than this is named in the log, ms. */
export const slowRequestMs = 40
/** How long a request may take once a host has it, ms. */
export const requestDeadlineMs = 10_000
/** The same for exports, imports, deleting a database, commands of many rows and taking them back. */
export const longRequestDeadlineMs = 180_000
/** A request that was under way at this many deaths of the host is given up: it may be what kills it. */
const deathsPerRequest = 3

type Waiting = {
  readonly name: string
  readonly args: unknown
  readonly askedAt: EpochMs
  sent: boolean
  deaths: number
  cancelDeadline: () => void
  readonly answer: (outcome: Outcome<unknown, Problem>) => void
}

/** Requests to the storage host that outlive it: what is unanswered when a host dies is sent to the next one. */
export type NumberedRequests = {
  ask(name: string, args: unknown): Promise<Outcome<unknown, Problem>>
  /** A host is open: everything unanswered goes to it. */
  attach(post: (message: RequestMessage) => void): void
  /** The host is gone; requests wait for the next. */
  detach(): void
  receive(reply: ReplyMessage): void
  /** Answers everything that waits with a refusal. */
  refuseAll(why: Problem): void
}

/**
 * Every request gets a number of its own for ever and a deadline that starts anew with each host, and when one is lost. Safe to repeat because
 * writes carry request ids that the host applies once.
 */
export function createNumberedRequests(deps: { readonly clock: Clock; readonly log: Log }): NumberedRequests {
  const { clock } = deps
  let last = 0
  let post: ((message: RequestMessage) => void) | null = null
  const waiting = new Map<number, Waiting>()

  const settle = (n: number, outcome: Outcome<unknown, Problem>): void => {
    const request = waiting.get(n)
    if (!request) return
    waiting.delete(n)
    request.cancelDeadline()
    reportSlow(deps.log, request, clock.now())
    request.answer(outcome)
  }
  const armDeadline = (n: number, request: Waiting): void => {
    request.cancelDeadline()
    const at = (clock.now() + deadlineOf(request)) as EpochMs
    request.cancelDeadline = clock.at(at, () => settle(n, failed(problem('timedOut', { detail: request.name }))))
  }
  const send = (n: number, request: Waiting): void => {
    armDeadline(n, request)
    if (!post) return
    request.sent = true
    post({ k: 'call', n, name: request.name, args: request.args })
  }
  return {
    ask(name, args) {
      last += 1
      const n = last
      return new Promise((answer) => {
        const request = { name, args, askedAt: clock.now(), sent: false, deaths: 0, cancelDeadline: () => undefined, answer }
        waiting.set(n, request)
        send(n, request)
      })
    },
    attach(to) {
      post = to
      for (const [n, request] of [...waiting]) send(n, request)
    },
    detach() {
      post = null
      for (const [n, request] of [...waiting]) {
        if (request.sent) {
          request.deaths += 1
          // One that hung used up most of the time, and ending it takes seconds too.
          armDeadline(n, request)
        }
        request.sent = false
        if (request.deaths >= deathsPerRequest) settle(n, failed(problem('storageGone', { detail: request.name })))
      }
    },
    receive: (reply) => settle(reply.n, reply.outcome),
    refuseAll(why) {
      for (const n of [...waiting.keys()]) settle(n, failed(why))
    },
  }
}

const longRequests: ReadonlySet<string> = new Set(['exportChunk', 'importBegin', 'importChunk', 'importCommit', 'destroy', 'undo', 'redo'])
/** Commands that say `manyRows` of themselves; the registry itself would have to be loaded for asking it. */
export const longCommands: ReadonlySet<string> = new Set<CommandName>(['plan.import'])

/** A host that hangs is found by its pulse; the deadline is for an answer that never comes. */
function deadlineOf({ name, args }: Pick<Waiting, 'name' | 'args'>): number {
  const long = longRequests.has(name) || (name === 'execute' && longCommands.has((args as { readonly name: string }).name))
  return long ? longRequestDeadlineMs : requestDeadlineMs
}

function reportSlow(log: Log, request: Waiting, now: EpochMs): void {
  const ms = now - request.askedAt
  if (ms > slowRequestMs && deadlineOf(request) === requestDeadlineMs) log.warn('slow storage request', { name: labelOf(request), ms })
}

/** A command's or query's own name tells more than `execute`; arguments stay out of the log. */
function labelOf(request: Waiting): string {
  const named = request.args as { readonly name?: unknown } | null
  return typeof named?.name === 'string' ? `${request.name} ${named.name}` : request.name
}
