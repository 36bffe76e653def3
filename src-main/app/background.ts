import type { Background, Shell } from '#main/shell/shell.ts'
import type { PreferencesFile } from '#main/workspaces/preferences.ts'
import type { AppEvent } from '#shared/contract/app-contract.ts'
import type { Clock } from '#shared/kernel/time.ts'
import type { QueueNext } from '#shared/queries/queue-next.ts'
import { texts } from '#shared/text/index.ts'
import { keepsAwake, keepsOn, type Waiting } from './background-rule.ts'
import { type Log, wordsOf } from './log.ts'
import type { OpenWorkspace } from './open-workspace.ts'

export type BackgroundDeps = {
  readonly shell: Pick<Shell, 'keepOn' | 'onBackground' | 'notify'>
  readonly preferences: PreferencesFile
  readonly clock: Clock
  readonly log: Log
  readonly push: (event: AppEvent) => void
}

/** What the program does while its window is closed: it tells the shell what waits, and does what the tray is asked for. */
export type BackgroundDesk = {
  /** Another workspace is open now, or none. */
  follow(workspace: OpenWorkspace | null): void
  /** Preferences or the state of publishing have changed. */
  refresh(): void
  stop(): void
}

const nothing: QueueNext = { waiting: 0, next: null, pausedAt: null, running: 0, asking: 0 }

export function createBackground(deps: BackgroundDeps): BackgroundDesk {
  const { shell, preferences, clock } = deps
  let workspace: OpenWorkspace | null = null
  let queue = nothing
  let stopWatching = (): void => undefined
  let cancel = (): void => undefined
  const refresh = (): void => {
    cancel()
    const waiting: Waiting = {
      closing: preferences.get().closing,
      workspace: workspace?.folder.kind ?? null,
      publishing: workspace?.publishing.state().state ?? 'on',
      nextAt: queue.next?.at ?? null,
      sending: queue.running > 0,
    }
    const { awake, askAt } = keepsAwake(waiting, clock.now())
    if (askAt !== null) cancel = clock.at(askAt, refresh)
    shell.keepOn({ keepsOn: keepsOn(waiting), awake, ...shown(queue, workspace) })
  }
  const read = async (from: OpenWorkspace): Promise<void> => {
    const answer = await from.storage.query('queue.next', { asOf: clock.now() })
    if (!answer.ok || workspace !== from) return
    queue = answer.value
    refresh()
  }
  shell.onBackground({
    pause: (paused) => void pause(deps, workspace, paused),
    showQueue: () => deps.push({ kind: 'open', route: '#/queue' }),
    hidden: (where) => void tellWhere(deps, where),
  })
  return {
    follow(next) {
      stopWatching()
      workspace = next
      queue = nothing
      stopWatching = next ? next.storage.watch('jobs.nextAt', {}, () => void read(next)) : () => undefined
      refresh()
    },
    refresh,
    stop() {
      stopWatching()
      cancel()
    },
  }
}

function shown({ next, pausedAt, asking }: QueueNext, workspace: OpenWorkspace | null): Pick<Background, 'next' | 'paused' | 'asks'> {
  return {
    next: next && { at: next.at, channel: next.channelTitle },
    paused: workspace ? pausedAt !== null : null,
    asks: asking > 0,
  }
}

async function pause({ log }: BackgroundDeps, workspace: OpenWorkspace | null, paused: boolean): Promise<void> {
  if (!workspace) return
  const outcome = await workspace.storage.execute('settings.setPaused', { paused }, { actor: await workspace.actor() })
  if (!outcome.ok) log.warn('the tray could not pause', { why: outcome.problem.kind })
}

/** Said once where there is a tray; each time where nothing on the screen would lead back. */
async function tellWhere({ shell, preferences, log }: BackgroundDeps, where: 'tray' | 'nowhere'): Promise<void> {
  if (where === 'tray' && preferences.toldHidden()) return
  const { background } = texts[preferences.get().language].shell
  const body = where === 'tray' ? background.inTray : background.nowhere
  shell.notify({ title: background.title, body, onClick: () => undefined })
  await preferences
    .change({ toldHidden: true })
    .catch((error: unknown) => log.warn('preferences cannot be written', { why: wordsOf(error) }))
}
