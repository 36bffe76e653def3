import type { Transport } from '#shared/contract/transport.ts'

/** What a page's surroundings give it: the preload in Electron, the socket script in the browser shell. */
export type PageLink = { connect(): Promise<Transport> }

/** What the preload (or the printing browser) puts into a page: call and listen, nothing else. Messages are JSON texts. */
type Doorway = {
  post(json: string): void
  onMessage(receive: (json: string) => void): void
  ready(): void
}

declare global {
  interface Window {
    readonly rubrika?: Doorway
  }
}

/**
 * The way to the program: through the preload where there is one, else through a socket to the loopback server that served this
 * page. `connect` rejects with a `LinkRefused` when that server does not know this browser.
 */
export function openPageLink(): PageLink {
  const doorway = window.rubrika
  if (doorway) return { connect: async () => doorwayTransport(doorway) }
  return {
    async connect() {
      await tradeToken()
      return socketTransport(await openSocket())
    },
  }
}

/** Tells whoever prints this page that everything is drawn; without a printer nothing happens. */
export function sayReady(): void {
  window.rubrika?.ready()
}

/** The program did not let this page in: the one-time address was used already, or the program was started anew. */
class LinkRefused extends Error {
  override readonly name = 'LinkRefused'
}

function doorwayTransport(doorway: Doorway): Transport {
  const receivers = new Set<(message: unknown) => void>()
  doorway.onMessage((json) => {
    const message: unknown = JSON.parse(json)
    for (const receive of receivers) receive(message)
  })
  return {
    post: (message) => doorway.post(JSON.stringify(message)),
    listen(receive) {
      receivers.add(receive)
      return () => receivers.delete(receive)
    },
    // The window ends together with the program, so nobody is left to be told.
    onClose: () => () => undefined,
    close: () => receivers.clear(),
  }
}

/** The one-time token comes in the address's fragment, is traded for a cookie and disappears from the address. */
async function tradeToken(): Promise<void> {
  const token = /^#token=([\w-]+)(.*)$/.exec(location.hash)
  if (!token) return
  const reply = await fetch('/session', { method: 'POST', body: token[1] ?? '', headers: { 'content-type': 'text/plain' } })
  history.replaceState(null, '', `${location.pathname}${token[2] ? `#${token[2].replace(/^&/, '')}` : ''}`)
  // A token that was used before does no harm where the cookie is there already: the socket decides.
  if (!reply.ok && reply.status !== 403) throw new LinkRefused(`the program answered ${reply.status}`)
}

function openSocket(): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/socket`)
    socket.addEventListener('open', () => resolve(socket), { once: true })
    socket.addEventListener('error', () => reject(new LinkRefused('the program did not let this page in')), { once: true })
  })
}

function socketTransport(socket: WebSocket): Transport {
  const early: unknown[] = []
  const receivers = new Set<(message: unknown) => void>()
  socket.addEventListener('message', (event: MessageEvent<string>) => {
    const message: unknown = JSON.parse(event.data)
    if (receivers.size === 0) early.push(message)
    for (const receive of receivers) receive(message)
  })
  return {
    post(message) {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
    },
    listen(receive) {
      receivers.add(receive)
      for (const message of early.splice(0)) receive(message)
      return () => receivers.delete(receive)
    },
    onClose(closed) {
      const onClosed = () => closed('the connection to the program is lost')
      socket.addEventListener('close', onClosed, { once: true })
      return () => socket.removeEventListener('close', onClosed)
    },
    close: () => socket.close(),
  }
}
