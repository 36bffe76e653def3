import { type LookupAddress, Resolver } from 'node:dns'
import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'

/** Asks for the addresses of a host. Rejects when there are none. */
export type AskName = (host: string) => Promise<readonly LookupAddress[]>

/** The system answers from its own files and caches at once, or asks servers; after this long they are asked directly too, ms. */
const patienceMs = 2_000

/**
 * How the addresses of hosts are found. The system looks up two names at a time, and one that nobody answers for takes ten seconds
 * and more: all who ask for a host share one question, and a host that waits behind others is asked about at the name servers
 * as well, which needs no turn.
 */
export function createNames(system: AskName = askSystem, servers: AskName = askServers): LookupFunction {
  const asked = new Map<string, Promise<readonly LookupAddress[]>>()
  const find = (host: string): Promise<readonly LookupAddress[]> => {
    const known = asked.get(host)
    if (known) return known
    const asking = firstOf(system(host), () => servers(host)).finally(() => asked.delete(host))
    asked.set(host, asking)
    return asking
  }
  return (host, options, answer) => {
    find(host).then(
      (found) => {
        const fitting = found.filter(({ family }) => !options.family || options.family === family)
        if (options.all) return answer(null, [...fitting])
        const [first] = fitting
        if (first) answer(null, first.address, first.family)
        else answer(Object.assign(new Error('no address of this family'), { code: 'ENOTFOUND' }), '')
      },
      (error: NodeJS.ErrnoException) => answer(error, ''),
    )
  }
}

/** The system's answer, whatever it is, unless the second way was begun meanwhile and has found something. */
function firstOf<Found>(first: Promise<Found>, second: () => Promise<Found>): Promise<Found> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => void second().then(resolve, () => undefined), patienceMs)
    first.then(resolve, reject).finally(() => clearTimeout(late))
  })
}

const askSystem: AskName = (host) => lookup(host, { all: true })

const askServers: AskName = async (host) => {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 })
  const ask = (family: 4 | 6): Promise<readonly LookupAddress[]> =>
    new Promise((resolve, reject) => {
      const found = (error: Error | null, addresses: string[]): void =>
        error ? reject(error) : resolve(addresses.map((address) => ({ address, family })))
      if (family === 4) resolver.resolve4(host, found)
      else resolver.resolve6(host, found)
    })
  return Promise.any([ask(4), ask(6)])
}
