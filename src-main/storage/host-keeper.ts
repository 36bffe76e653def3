import { type Log, wordsOf } from '#main/app/log.ts'
import type { StorageHostLink } from '#main/shell/shell.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { EventMessage, ReplyMessage, RequestMessage } from '#shared/contract/rpc.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import { createDirectCalls, type DirectCalls } from './direct-calls.ts'
import { watchPulse } from './pulse.ts'
import { createRestartPauses } from './restart-pauses.ts'

/** Opening may migrate a large database. */
const openDeadlineMs = 120_000
const killDeadlineMs = 5_000

export type KeeperDeps = {
  readonly openHost: () => Promise<StorageHostLink>
  readonly database: string
  readonly clock: Clock
  readonly log: Log
  /** A host has the database open. */
  readonly up: (host: { readonly post: (message: RequestMessage) => void; readonly direct: DirectCalls }) => void
  readonly down: (why: string) => void
  readonly received: (message: ReplyMessage | EventMessage) => void
  /** The host refuses the database (a newer program wrote it): nothing is tried again. */
  readonly refused: (why: Problem) => void
  /** More than three restarts within a minute; it goes on trying with growing pauses. */
  readonly gone: () => void
}

export type HostKeeper = { start(): void; stop(): Promise<void> }

type Running = { readonly link: StorageHostLink; readonly direct: DirectCalls; open: boolean; stopPulse: () => void }

/**
 * Keeps one storage host alive: starts it, opens the database, and starts another when it dies (its transport closes) or
 * hangs (no pong within three seconds: it is killed first).
 */
export function createHostKeeper(deps: KeeperDeps): HostKeeper {
  const pauses = createRestartPauses()
  let running: Running | null = null
  let stopped = false
  let cancelRestart = (): void => undefined
  let starting: Promise<void> = Promise.resolve()

  const forget = (host: Running, why: string): void => {
    running = null
    host.stopPulse()
    host.direct.end(why)
    if (host.open) deps.down(why)
  }
  const restart = (): void => {
    if (stopped) return
    const now = deps.clock.now()
    const { waitMs, gone } = pauses.next(now)
    if (gone) deps.gone()
    cancelRestart = deps.clock.at((now + waitMs) as EpochMs, () => {
      starting = bringUp()
    })
  }
  const lost = async (host: Running, why: 'hung' | 'closed', detail: string): Promise<void> => {
    if (running !== host) return
    deps.log.error('storage host lost', { why, detail })
    forget(host, why)
    if (why === 'hung') await killed(host.link, deps.clock)
    restart()
  }
  const opened = (host: Running, outcome: Outcome<unknown, Problem>): void => {
    if (running !== host) return
    if (outcome.ok) {
      host.open = true
      host.stopPulse = watchPulse(host.direct, deps.clock, () => void lost(host, 'hung', 'no pong'))
      deps.up({ post: (message) => host.link.transport.post(message), direct: host.direct })
    } else if (outcome.problem.kind === 'timedOut') void lost(host, 'hung', 'open')
    else deps.refused(outcome.problem)
  }
  const bringUp = async (): Promise<void> => {
    const link = await startHost(deps)
    if (!link) return restart()
    if (stopped) return killed(link, deps.clock)
    const direct = createDirectCalls((message) => link.transport.post(message), deps.clock)
    const host: Running = { link, direct, open: false, stopPulse: () => undefined }
    running = host
    link.transport.listen((message) => {
      if (running === host) deliver(host, message, deps.received)
    })
    link.transport.onClose((why) => void lost(host, 'closed', why))
    opened(host, await direct.ask('open', { database: deps.database }, openDeadlineMs))
  }
  return {
    start() {
      starting = bringUp()
    },
    async stop() {
      stopped = true
      cancelRestart()
      const host = running
      if (host) forget(host, 'stopped')
      await (host ? killed(host.link, deps.clock) : starting)
    },
  }
}

async function startHost(deps: KeeperDeps): Promise<StorageHostLink | null> {
  try {
    return await deps.openHost()
  } catch (error) {
    deps.log.error('storage host does not start', { why: wordsOf(error) })
    return null
  }
}

function deliver(host: Running, message: unknown, received: KeeperDeps['received']): void {
  if (typeof message !== 'object' || message === null || !('k' in message)) return
  if (message.k === 'event') received(message as EventMessage)
  const reply = message as ReplyMessage
  if (message.k === 'reply' && !host.direct.receive(reply)) received(reply)
}

/** Ends a host, but never waits longer than five seconds for one that does not go. */
function killed(link: StorageHostLink, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.at((clock.now() + killDeadlineMs) as EpochMs, resolve)
    void link
      .kill()
      .then(
        () => resolve(),
        () => resolve(),
      )
      .finally(cancel)
  })
}
