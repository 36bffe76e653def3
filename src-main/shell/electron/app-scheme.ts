import { protocol, type Session } from 'electron'
import type { PageServer } from '../page-server.ts'
import type { PageReply, PageRequest } from '../shell.ts'

const host = 'rubrika'
/** The start of every address of ours; pages live on an origin of their own, never on file:. */
export const appOrigin = `app://${host}/`

/** Makes `app:` a real, secure origin (IndexedDB, fetch, streaming). Must run before the runtime is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ])
}

/** Serves `app://rubrika/…` to the pages of one session; protocol handlers are per session. */
export function serveAppScheme(session: Session, server: PageServer): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    if (url.host !== host) return new Response('not found', { status: 404 })
    return toResponse(await server.respond(toPageRequest(request, url)))
  })
}

function toPageRequest(request: Request, url: URL): PageRequest {
  const method = request.method === 'POST' || request.method === 'HEAD' ? request.method : 'GET'
  return {
    method,
    path: `${url.pathname}${url.search}`,
    headers: Object.fromEntries(request.headers),
    async *body() {
      if (request.body) yield* request.body as unknown as AsyncIterable<Uint8Array>
    },
  }
}

function toResponse(reply: PageReply): Response {
  const init = { status: reply.status, headers: { ...reply.headers } }
  if (reply.body === null) return new Response(null, init)
  if (reply.body instanceof Uint8Array) return new Response(new Uint8Array(reply.body), init)
  return new Response(ReadableStream.from(reply.body), init)
}
