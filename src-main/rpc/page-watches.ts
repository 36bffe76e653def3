import type { LiveNews } from '#main/storage/live-queries.ts'
import type { LiveEvent } from '#shared/contract/live-patch.ts'

/** Where live queries come from: the open workspace's storage. */
export type WatchSource = { watchNamed(name: string, args: unknown, receive: (news: LiveNews) => void): () => void }

type Watch = { readonly name: string; readonly args: unknown; stop: () => void }

/** The live queries of one page. They follow the open workspace: after a restore or a switch they run against the new one. */
export type PageWatches = {
  /** The same id again replaces what it watched. False: the page has too many already. */
  watch(live: string, name: string, args: unknown): boolean
  unwatch(live: string): void
  /** Another workspace is open now, or none. */
  follow(source: WatchSource | null): void
  end(): void
}

/** One page cannot make main keep more live queries than this. */
export const maxWatches = 500

export function createPageWatches(first: WatchSource | null, push: (event: LiveEvent) => void): PageWatches {
  let source = first
  const watches = new Map<string, Watch>()
  const begin = (live: string, watch: Watch): void => {
    watch.stop = source?.watchNamed(watch.name, watch.args, (news) => push({ live, ...news } as LiveEvent)) ?? (() => undefined)
  }
  const unwatch = (live: string): void => {
    watches.get(live)?.stop()
    watches.delete(live)
  }
  return {
    watch(live, name, args) {
      unwatch(live)
      if (watches.size >= maxWatches) return false
      const watch: Watch = { name, args, stop: () => undefined }
      watches.set(live, watch)
      begin(live, watch)
      return true
    },
    unwatch,
    follow(next) {
      source = next
      for (const [live, watch] of watches) {
        watch.stop()
        begin(live, watch)
      }
    },
    end() {
      for (const live of [...watches.keys()]) unwatch(live)
    },
  }
}
