import { v7 } from 'uuid'
import type { LiveEvent } from '#shared/contract/live-patch.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import type { DirectCalls } from './direct-calls.ts'

const subscribeDeadlineMs = 10_000

/** News of one live query, without its id. */
export type LiveNews = Omit<Extract<LiveEvent, { patch: unknown }>, 'live'> | { readonly problem: Problem }

type Subscription = { readonly name: string; readonly args: unknown; readonly receive: (news: LiveNews) => void }

/** Live queries that outlive the storage host: each new host is told all of them again, and starts with the whole result. */
export type LiveQueries = {
  watch(name: string, args: unknown, receive: (news: LiveNews) => void): () => void
  attach(direct: DirectCalls): void
  detach(): void
  receive(event: unknown): void
}

export function createLiveQueries(): LiveQueries {
  let host: DirectCalls | null = null
  const subscriptions = new Map<string, Subscription>()

  const tell = (live: string, outcome: Outcome<unknown, Problem>): void => {
    // A dead host is no news: the next one is asked again.
    if (outcome.ok || outcome.problem.kind === 'storageGone') return
    subscriptions.get(live)?.receive({ problem: outcome.problem })
  }
  const subscribe = (live: string, { name, args }: Subscription): void => {
    void host?.ask('watch', { live, name, args }, subscribeDeadlineMs).then((outcome) => tell(live, outcome))
  }
  return {
    watch(name, args, receive) {
      const live = v7()
      const subscription = { name, args, receive }
      subscriptions.set(live, subscription)
      subscribe(live, subscription)
      return () => {
        if (subscriptions.delete(live)) void host?.ask('unwatch', { live }, subscribeDeadlineMs)
      }
    },
    attach(direct) {
      host = direct
      for (const [live, subscription] of subscriptions) subscribe(live, subscription)
    },
    detach() {
      host = null
    },
    receive(event) {
      const { live, ...news } = event as LiveEvent
      subscriptions.get(live)?.receive(news)
    },
  }
}
