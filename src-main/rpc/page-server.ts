import { type Log, wordsOf } from '#main/app/log.ts'
import { type AppContract, type AppEvent, appContract } from '#shared/contract/app-contract.ts'
import type { LiveEvent } from '#shared/contract/live-patch.ts'
import { type Handlers, serveContract } from '#shared/contract/rpc.ts'
import type { Transport } from '#shared/contract/transport.ts'
import { createPageWatches, type PageWatches, type WatchSource } from './page-watches.ts'

/** One connected page, as the handlers of its calls see it. */
export type PageCaller = { readonly watches: PageWatches }

export type AppHandlers = Handlers<AppContract, PageCaller>

/** Serves the app contract to every page the shell vouches for. */
export type PageServer = {
  pageConnected(transport: Transport): void
  /** To every open page. */
  push(event: AppEvent): void
  /** The live queries of all pages run against this workspace from now on. */
  follow(source: WatchSource | null): void
  /** Calls refused before their handler ran, since the start. */
  refusals(): number
}

type Page = { readonly watches: PageWatches; readonly push: (event: unknown) => void }

export function createPageServer(deps: {
  readonly handlers: AppHandlers
  readonly log: Log
  readonly clean: (text: string) => string
}): PageServer {
  const pages = new Set<Page>()
  let source: WatchSource | null = null
  let refusals = 0
  const on = {
    refused(name: string, why: string): void {
      refusals += 1
      deps.log.warn('refused a call', { name: deps.clean(name).slice(0, 100), why, refusals })
    },
    crashed(name: string, error: unknown): void {
      deps.log.error('a call broke', { name, why: wordsOf(error), stack: error instanceof Error ? (error.stack ?? '') : '' })
    },
  }
  return {
    pageConnected(transport) {
      let pushed: (event: unknown) => void = () => undefined
      const watches = createPageWatches(source, (event: LiveEvent) => pushed(event))
      pushed = serveContract(transport, { contract: appContract, handlers: deps.handlers, caller: { watches } }, on)
      const page: Page = { watches, push: (event) => pushed(event) }
      pages.add(page)
      transport.onClose(() => {
        watches.end()
        pages.delete(page)
      })
    },
    push(event) {
      for (const page of pages) page.push(event)
    },
    follow(next) {
      source = next
      for (const page of pages) page.watches.follow(next)
    },
    refusals: () => refusals,
  }
}
