import { mayPageRun } from '#main/rpc/internal-commands.ts'
import type { AppHandlers } from '#main/rpc/page-server.ts'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { type HandlerDeps, onOpen } from './handler-deps.ts'

/** Writes and reads: a page's commands, undo, and queries, run as the person at the desk. */
export function dataHandlers(
  deps: HandlerDeps,
): Pick<AppHandlers, 'command.run' | 'history.undo' | 'history.redo' | 'query.read' | 'query.watch' | 'query.unwatch' | 'search.find'> {
  return {
    'command.run': ({ requestId, name, args }) =>
      onOpen(deps, async ({ storage, actor }) => {
        if (mayPageRun(name, args)) return storage.executeNamed(name, args, { requestId, actor: await actor() })
        deps.log.warn('refused a call', { name, why: 'a command only main runs' })
        return failed(problem('notAllowed', { values: { name } }))
      }),
    'history.undo': ({ requestId }) => onOpen(deps, async ({ storage, actor }) => storage.undo({ requestId, actor: await actor() })),
    'history.redo': ({ requestId }) => onOpen(deps, async ({ storage, actor }) => storage.redo({ requestId, actor: await actor() })),
    'query.read': ({ name, args }) =>
      onOpen(deps, async ({ storage }) => {
        const read = await storage.queryNamed(name, args)
        return read.ok ? done({ result: read.value }) : read
      }),
    'search.find': (asked) => onOpen(deps, ({ storage }) => storage.ask('search', asked)),
    async 'query.watch'({ live, name, args }, page) {
      const watching = page.watches.watch(live, name, args)
      return watching ? done({ watching }) : failed(problem('notAllowed', { detail: 'too many live queries' }))
    },
    async 'query.unwatch'({ live }, page) {
      page.watches.unwatch(live)
      return done({ watching: false })
    },
  }
}
