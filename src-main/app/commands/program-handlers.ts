import { isAbsolute, relative } from 'node:path'
import type { AppHandlers } from '#main/rpc/page-server.ts'
import { fileProblem } from '#main/workspaces/atomic-file.ts'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import type { HandlerDeps } from './handler-deps.ts'

/** Calls about the program itself: its state, preferences, links, files it wrote, notices. */
export function programHandlers(
  deps: HandlerDeps,
): Pick<
  AppHandlers,
  'app.state' | 'app.setPreferences' | 'app.remember' | 'app.setOpenAtLogin' | 'app.openExternal' | 'app.reveal' | 'app.answerNotice'
> {
  return {
    'app.state': async () => done(deps.state()),
    async 'app.setPreferences'(changes) {
      await deps.preferences.change(withoutUndefined(changes)).catch((error: unknown) => {
        if (!fileProblem(error, deps.shell.dataFolder)) throw error
        deps.notices.tell('writeFailed', { path: deps.shell.dataFolder })
      })
      deps.shell.present(deps.preferences.get())
      deps.changed()
      return done(deps.preferences.get())
    },
    async 'app.remember'({ name, value }) {
      // Not worth a word when it fails: what is lost is where the window stood.
      const kept = await deps.preferences.change({ memory: { ...deps.preferences.memory(), [name]: value } }).then(
        () => true,
        () => false,
      )
      return done({ kept })
    },
    async 'app.setOpenAtLogin'({ on }) {
      if (!(await deps.openAtLogin.set(on))) return failed(problem('notAllowed'))
      deps.changed()
      return done(deps.state())
    },
    'app.openExternal': async ({ url }) => done({ opened: await deps.shell.openExternal(url) }),
    // A page may not make the file manager open just anything: only what lies where Rubrika writes.
    'app.reveal': async ({ path }) => {
      const ours = [deps.shell.dataFolder, deps.shell.documentsFolder].some((folder) => isInside(folder, path))
      return done({ shown: ours && (await deps.shell.reveal(path)) })
    },
    async 'app.answerNotice'({ id, answer }) {
      const outcome = await deps.notices.answer(id, answer)
      return outcome.ok ? done({ answered: true }) : outcome
    },
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return isAbsolute(path) && way !== '' && !way.startsWith('..') && !isAbsolute(way)
}

type Given<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> }

function withoutUndefined<Value extends object>(value: Value): Given<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Given<Value>
}
