import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Transport } from '#shared/contract/transport.ts'
import type { PageService } from '../shell.ts'
import { refusal } from './loopback-rules.ts'
import type { PageSessions } from './page-sessions.ts'

const maxMessageBytes = 32 * 1024 * 1024

export type PageSocketsDeps = { readonly port: number; readonly sessions: PageSessions; readonly service: () => PageService | null }

/** Carries the app contract to each page over a socket; an upgrade is checked like any writing request. */
export function servePageSockets(server: Server, deps: PageSocketsDeps): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes, perMessageDeflate: false })
  server.on('upgrade', (request, stream, head) => {
    const service = deps.service()
    const welcome =
      request.url === '/socket' && refusal(request.headers, deps.port, true) === null && deps.sessions.knows(request.headers.cookie)
    if (!welcome || !service) {
      stream.end(`HTTP/1.1 ${welcome ? '503 Service Unavailable' : '403 Forbidden'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    sockets.handleUpgrade(request, stream, head, (socket) => service.pageConnected(socketTransport(socket)))
  })
  return {
    close() {
      for (const socket of sockets.clients) socket.close(1001, 'the program ends')
      sockets.close()
    },
  }
}

function socketTransport(socket: WebSocket): Transport {
  // A broken socket closes as well; its error says nothing more.
  socket.on('error', () => undefined)
  return {
    post(message) {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message))
    },
    listen(receive) {
      const onMessage = (data: unknown) => {
        const message = parsed(String(data))
        if (message === undefined) socket.close(1007, 'not JSON')
        else receive(message)
      }
      socket.on('message', onMessage)
      return () => socket.off('message', onMessage)
    },
    onClose(closed) {
      const onClosed = () => closed('the page is gone')
      socket.once('close', onClosed)
      return () => socket.off('close', onClosed)
    },
    close: () => socket.close(),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
