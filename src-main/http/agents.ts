import type { Dispatcher } from 'undici'
import { createNames } from './names.ts'

/** Connections to servers, direct or through a proxy. */
export type Agents = {
  /** `proxy`: host and port of the proxy on the way, null: none. */
  for(url: string): Promise<Way>
  destroy(): Promise<void>
}

export type Way = { readonly dispatcher: Dispatcher; readonly proxy: string | null }

/** The proxy the system wants for an address, as `http://host:port` (https, socks5); null: none. */
export type ProxyOf = (url: string) => Promise<string | null>

const options = { connections: 8, pipelining: 1 } as const
const connectTimeout = 10_000

/**
 * One set of connections per proxy. The system is asked for each request: proxies come and go with the network a laptop is in.
 * Undici is loaded with the first one: most starts send none for a while, and this is a tenth of their time.
 */
export function createAgents(proxyOf: ProxyOf): Agents {
  const opened = new Map<string, Promise<Dispatcher>>()
  return {
    async for(url) {
      const address = await proxyOf(url)
      const dispatcher = opened.get(address ?? '') ?? open(address)
      opened.set(address ?? '', dispatcher)
      return { dispatcher: await dispatcher, proxy: address && new URL(address).host }
    },
    async destroy() {
      await Promise.all([...opened.values()].map(async (one) => (await one).destroy()))
    },
  }
}

async function open(proxy: string | null): Promise<Dispatcher> {
  const { Agent, ProxyAgent } = await import('undici')
  const connect = { timeout: connectTimeout, lookup: createNames() }
  if (proxy === null) return new Agent({ ...options, connect })
  return new ProxyAgent({ ...options, uri: proxy, requestTls: connect, proxyTls: connect })
}

/**
 * Why the proxy did not let a request through, in a short code; null: it did, and the failure is the server's. Through a proxy
 * nobody but the proxy itself is connected to, so a connection that fails is the proxy's.
 */
export function proxyTrouble(error: unknown): string | null {
  const { code, message, cause } = error as { code?: unknown; message?: unknown; cause?: unknown }
  const answered = /Proxy response \((\d{3})\)/.exec(String(message))
  if (answered) return `HTTP ${answered[1]}`
  if (/socks/i.test(`${String(code)} ${String(message)}`)) return 'SOCKS'
  const known = String(code ?? (cause as { code?: unknown } | undefined)?.code ?? '')
  return connectionCodes.has(known) ? known : null
}

const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
])
