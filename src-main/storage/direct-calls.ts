import { type Problem, problem } from '#shared/contract/problem.ts'
import type { ReplyMessage, RequestMessage } from '#shared/contract/rpc.ts'
import { failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'

/** Calls bound to one running host: opening, pings, subscriptions. They end with the host and are never sent again. */
export type DirectCalls = {
  /** Answers `timedOut` after `deadlineMs`, `storageGone` when the host dies first. */
  ask(name: string, args: unknown, deadlineMs: number): Promise<Outcome<unknown, Problem>>
  /** True when the reply was one of ours. */
  receive(reply: ReplyMessage): boolean
  end(why: string): void
}

/** Numbers count down from −1, so that they never meet those of the repeated requests. */
export function createDirectCalls(post: (message: RequestMessage) => void, clock: Clock): DirectCalls {
  let last = 0
  const waiting = new Map<number, (outcome: Outcome<unknown, Problem>) => void>()
  return {
    ask(name, args, deadlineMs) {
      last -= 1
      const n = last
      return new Promise((resolve) => {
        const cancel = clock.at((clock.now() + deadlineMs) as EpochMs, () => {
          waiting.delete(n)
          resolve(failed(problem('timedOut', { detail: name })))
        })
        waiting.set(n, (outcome) => {
          cancel()
          resolve(outcome)
        })
        post({ k: 'call', n, name, args })
      })
    },
    receive(reply) {
      const answer = waiting.get(reply.n)
      waiting.delete(reply.n)
      answer?.(reply.outcome)
      return reply.n < 0
    },
    end(why) {
      for (const answer of waiting.values()) answer(failed(problem('storageGone', { detail: why })))
      waiting.clear()
    },
  }
}
