import type { StorageHostLink } from '#main/shell/shell.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { RequestMessage } from '#shared/contract/rpc.ts'
import { memoryTransports, type Transport } from '#shared/contract/transport.ts'
import { done, failed } from '#shared/kernel/outcome.ts'

type Script = (request: RequestMessage) => unknown

/** A storage host that answers as a test says. A script that returns `undefined` does not answer. */
export type ScriptedHost = {
  open(): Promise<StorageHostLink>
  /** Requests by host, counted from the first; pings left out. */
  readonly asked: string[][]
  readonly kills: number
  script: Script
  /** The next openings throw, as a shell that cannot start the page. */
  refuseToStart: number
  /** Every call but pings is refused with this. */
  refusal: Problem | null
  /** How long its process takes to go when it is killed. */
  going: () => Promise<void>
  crash(): void
  push(event: unknown): void
}

export const facts = { schema: 1, seq: 7, lastChangeAt: null, rows: 3, persisted: true }

export const obedient: Script = ({ name }) => {
  if (name === 'open' || name === 'facts') return facts
  if (name === 'execute') return { seq: 8, undoLabel: null }
  return {}
}

export function createScriptedHost(): ScriptedHost {
  const asked: string[][] = []
  let kills = 0
  let end: Transport | null = null
  const host: ScriptedHost = {
    asked,
    script: obedient,
    refuseToStart: 0,
    refusal: null,
    going: async () => undefined,
    get kills() {
      return kills
    },
    async open() {
      if (host.refuseToStart > 0) {
        host.refuseToStart -= 1
        throw new Error('the page does not start')
      }
      const [mine, theirs] = memoryTransports()
      const requests: string[] = []
      asked.push(requests)
      end = theirs
      theirs.listen((message) => {
        const request = message as RequestMessage
        if (request.name !== 'ping') requests.push(request.name)
        if (host.refusal) return theirs.post({ k: 'reply', n: request.n, outcome: failed(host.refusal) })
        const value = host.script(request)
        if (value !== undefined) theirs.post({ k: 'reply', n: request.n, outcome: done(value) })
      })
      return {
        transport: mine,
        async kill() {
          kills += 1
          await host.going()
          theirs.close()
        },
      }
    },
    crash: () => end?.close(),
    push: (event) => end?.post({ k: 'event', event }),
  }
  return host
}
