import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createPageServer, type PageServer, plainReply } from '../page-server.ts'
import { cutFromOpener } from '../security-headers.ts'
import type { PageReply, PageRequest, PageService } from '../shell.ts'
import { refusal } from './loopback-rules.ts'
import { createPageSessions, type PageSessions } from './page-sessions.ts'
import { servePageSockets } from './page-sockets.ts'

export type LoopbackServerDeps = {
  readonly outFolder: string
  /** Null until the program is ready to serve pages. */
  readonly service: () => PageService | null
  /** Ports to try in order; 0 takes any free one. */
  readonly ports: readonly number[]
  /** Secret a second start of the program shows to get an address of its own. */
  readonly againKey: string
}

export type LoopbackServer = {
  readonly port: number
  /** An address that lets one browser in, once. */
  newAddress(hash: string): string
  close(): Promise<void>
}

const tokenLimit = 200

/** Serves the workstation's page on 127.0.0.1 to the user's own browser, and to nobody else. */
export async function openLoopbackServer(deps: LoopbackServerDeps): Promise<LoopbackServer> {
  const server = createServer()
  const port = await listenOnFirst(server, deps.ports)
  const sessions = createPageSessions(port)
  const newAddress = (hash: string) => `http://127.0.0.1:${port}/#token=${sessions.newToken()}${hash.replace(/^#/, '&')}`
  const connect = [`ws://127.0.0.1:${port}`]
  const forAll = createPageServer({ outFolder: deps.outFolder, service: () => null, connect })
  const forKnown = createPageServer({ outFolder: deps.outFolder, service: deps.service, connect })
  const answer = createAnswer({ port, sessions, forAll, forKnown, againKey: deps.againKey, newAddress })
  server.on('request', (request, response) => {
    void answer(request)
      .catch((error: unknown) => {
        console.error('a page request failed:', error)
        return plainReply(500, 'failed')
      })
      .then((reply) => sendReply(reply, response))
  })
  const sockets = servePageSockets(server, { port, sessions, service: deps.service })
  return {
    port,
    newAddress,
    close: () =>
      new Promise((resolve) => {
        sockets.close()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function listenOnFirst(server: Server, ports: readonly number[]): Promise<number> {
  for (const port of [...ports, 0]) {
    const listening = await new Promise<boolean>((resolve, reject) => {
      const onError = (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
        else reject(error)
      }
      server.once('error', onError)
      server.listen(port, '127.0.0.1', () => {
        server.off('error', onError)
        resolve(true)
      })
    })
    if (listening) return (server.address() as AddressInfo).port
  }
  throw new Error('no port of 127.0.0.1 is free')
}

type AnswerDeps = {
  readonly port: number
  readonly sessions: PageSessions
  readonly forAll: PageServer
  readonly forKnown: PageServer
  readonly againKey: string
  newAddress(hash: string): string
}

function createAnswer(deps: AnswerDeps): (request: IncomingMessage) => Promise<PageReply> {
  return async (request) => {
    const { method, url } = request
    if (method === 'POST' && url === '/again') return answerAgain(request, deps)
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return plainReply(405, 'method not allowed')
    const refused = refusal(request.headers, deps.port, method === 'POST')
    if (refused !== null) return plainReply(403, refused)
    if (method === 'POST' && url === '/session') return answerSession(request, deps.sessions)
    if (deps.sessions.knows(request.headers.cookie)) return deps.forKnown.respond(toPageRequest(request, method))
    return method === 'POST' ? plainReply(403, 'no session') : deps.forAll.respond(toPageRequest(request, method))
  }
}

/** A second start of the program on this machine asks for an address; only it can read the key from the data folder. */
function answerAgain(request: IncomingMessage, deps: AnswerDeps): PageReply {
  if (request.headers.host !== `127.0.0.1:${deps.port}` || request.headers.origin !== undefined) return plainReply(403, 'refused')
  if (request.headers['x-rubrika-key'] !== deps.againKey) return plainReply(403, 'refused')
  return plainReply(200, deps.newAddress(''))
}

async function answerSession(request: IncomingMessage, sessions: PageSessions): Promise<PageReply> {
  let token = ''
  for await (const part of request) {
    token += String(part)
    if (token.length > tokenLimit) return plainReply(413, 'too long')
  }
  const cookie = sessions.trade(token)
  if (cookie === null) return plainReply(403, 'this address was used already')
  const reply = plainReply(204, '')
  return {
    ...reply,
    headers: { ...reply.headers, 'set-cookie': `${sessions.cookieName}=${cookie}; Path=/; HttpOnly; SameSite=Strict` },
    body: null,
  }
}

function toPageRequest(request: IncomingMessage, method: PageRequest['method']): PageRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')])
  return { method, path: request.url ?? '/', headers: Object.fromEntries(headers), body: () => request }
}

async function sendReply(reply: PageReply, response: ServerResponse): Promise<void> {
  response.writeHead(reply.status, { ...reply.headers, ...cutFromOpener })
  if (reply.body === null || reply.body instanceof Uint8Array) {
    response.end(reply.body ?? undefined)
    return
  }
  // A browser that goes away in the middle of a picture is no failure of ours.
  await pipeline(Readable.from(reply.body), response).catch(() => response.destroy())
}
