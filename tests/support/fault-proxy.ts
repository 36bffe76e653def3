import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What passes through the proxy, in the order it happens for one request. */
export type Phase = 'request' | 'sent' | 'answer'

/**
 * A trouble to make once.
 *
 * `request`: the request's first bytes arrived, the server has seen nothing · `sent`: all of this chunk went on to the
 * server · `answer`: the server did the work and its answer is here, not yet passed on. The effect: `reset` cuts both sides,
 * `hold` keeps the bytes until `release`, `delay` passes them on after `delayMs`, `pass` only tells.
 */
export type Fault = {
  readonly on: Phase
  /** Part of the request line it is about, such as `com.atproto.repo.putRecord`; absent: any. */
  readonly about?: string
  readonly effect: 'reset' | 'hold' | 'delay' | 'pass'
  readonly delayMs?: number
  /** With `request` and `reset`: so many bytes of the request still reach the server. */
  readonly afterBytes?: number
}

export type FaultHit = { readonly release: () => void; readonly requestLine: string }

export type FaultProxy = {
  readonly url: string
  readonly port: number
  /** Arms one fault; resolves when it strikes. Several may be armed; each strikes once. */
  arm(fault: Fault): Promise<FaultHit>
  /** Forgets every fault that has not struck; their promises stay open. */
  disarm(): void
  /** Request lines seen so far. */
  readonly requests: readonly string[]
  stop(): Promise<void>
}

type Armed = { readonly fault: Fault; readonly strike: (hit: FaultHit) => void }

/** A TCP proxy on loopback in front of a plain HTTP server that loses, holds or cuts what a test tells it to. */
export async function startFaultProxy(targetPort: number, listenPort = 0): Promise<FaultProxy> {
  const armed: Armed[] = []
  const requests: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(targetPort, '127.0.0.1')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    relay({ client, upstream, armed, requests })
  })
  server.listen(listenPort, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    arm: (fault) => new Promise((resolve) => armed.push({ fault, strike: resolve })),
    disarm() {
      armed.length = 0
    },
    requests,
    async stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

type Pipe = { readonly client: Socket; readonly upstream: Socket; readonly armed: Armed[]; readonly requests: string[] }

/** Requests on one connection follow each other, so the last request line seen is the one an answer belongs to. */
function relay({ client, upstream, armed, requests }: Pipe): void {
  let line = ''
  const take = (on: Phase): Armed | null => {
    const i = armed.findIndex(({ fault }) => fault.on === on && line.includes(fault.about ?? ''))
    return i < 0 ? null : (armed.splice(i, 1)[0] ?? null)
  }
  const reset = (): void => {
    client.resetAndDestroy()
    upstream.destroy()
  }
  const pausedPass = (from: Socket, pass: () => void) => (): void => {
    pass()
    from.resume()
  }
  const meet = (on: Phase, from: Socket, pass: () => void): void => {
    const one = take(on)
    if (!one || one.fault.effect === 'pass') pass()
    let release = (): void => undefined
    if (one?.fault.effect === 'reset') reset()
    if (one?.fault.effect === 'hold' || one?.fault.effect === 'delay') {
      from.pause()
      release = pausedPass(from, pass)
    }
    if (one?.fault.effect === 'delay') setTimeout(release, one.fault.delayMs ?? 0)
    one?.strike({ release: one.fault.effect === 'hold' ? release : () => undefined, requestLine: line })
  }
  client.on('data', (chunk) => {
    const first = /^(?:GET|POST) \S+/.exec(chunk.subarray(0, 2000).toString('latin1'))?.[0]
    if (first) {
      line = first
      requests.push(first)
    }
    const cut = armed.find(({ fault }) => fault.on === 'request' && fault.afterBytes !== undefined && line.includes(fault.about ?? ''))
    if (cut) upstream.write(chunk.subarray(0, cut.fault.afterBytes))
    meet('request', client, () => upstream.write(chunk, () => meet('sent', client, () => undefined)))
  })
  upstream.on('data', (chunk) => meet('answer', upstream, () => client.write(chunk)))
}
