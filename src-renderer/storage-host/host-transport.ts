import type { Transport } from '#shared/contract/transport.ts'

/** What the browser shell gives the page: a binding that takes one JSON text, and a function of ours it calls. */
type JsonShell = {
  rubrikaHostSend?: (json: string) => unknown
  rubrikaHostReceive?: (json: string) => void
}

/**
 * The pipe to main. In the browser shell it is there at once; in Electron the preload posts a port on (a port cannot
 * cross the context bridge), and each new port is a new pipe.
 */
export function hostTransport(page: Window & JsonShell, connected: (transport: Transport) => void): void {
  if (page.rubrikaHostSend) {
    connected(jsonTransport(page, page.rubrikaHostSend))
    return
  }
  page.addEventListener('message', (event: MessageEvent<unknown>) => {
    const [port] = event.ports
    const said = event.data as { readonly type?: unknown } | null
    if (event.source !== page || event.origin !== page.location.origin || said?.type !== 'rubrika-host-port' || !port) return
    connected(portTransport(port))
  })
}

function jsonTransport(page: JsonShell, send: (json: string) => unknown): Transport {
  const receivers = new Set<(message: unknown) => void>()
  page.rubrikaHostReceive = (json) => {
    const message: unknown = JSON.parse(json)
    for (const receive of receivers) receive(message)
  }
  return {
    post: (message) => void send(JSON.stringify(message)),
    listen: (receive) => added(receivers, receive),
    // The page ends with the shell that drives it; nobody is left to tell.
    onClose: () => () => undefined,
    close: () => receivers.clear(),
  }
}

function portTransport(port: MessagePort): Transport {
  const receivers = new Set<(message: unknown) => void>()
  const closers = new Set<(why: string) => void>()
  port.addEventListener('message', (event: MessageEvent<unknown>) => {
    for (const receive of receivers) receive(event.data)
  })
  port.addEventListener('close', () => {
    for (const closed of closers) closed('the other side closed the port')
  })
  return {
    post: (message) => port.postMessage(message),
    listen(receive) {
      const stop = added(receivers, receive)
      port.start()
      return stop
    },
    onClose: (closed) => added(closers, closed),
    close: () => port.close(),
  }
}

function added<Value>(to: Set<Value>, value: Value): () => void {
  to.add(value)
  return () => to.delete(value)
}
