import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { type ProtocolRequest, type ProtocolResponse, protocol, type Session, type UploadData } from 'electron'
import { type PageServer, plainReply } from '../page-server.ts'
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

/**
 * Serves `app://rubrika/…` to the pages of one session; protocol handlers are per session. The older form of a handler is used
 * because the newer one makes every request and reply an object of fetch: loading that part of Node holds the start up by some
 * 50 ms, before the first byte of the page.
 */
export function serveAppScheme(session: Session, server: PageServer): void {
  session.protocol.registerStreamProtocol('app', (request, answer) => {
    respond(session, server, request).then(answer, (error: unknown) => {
      console.error('a page request failed:', error)
      answer({ statusCode: 500, data: Readable.from([]) })
    })
  })
}

async function respond(session: Session, server: PageServer, request: ProtocolRequest): Promise<ProtocolResponse> {
  const url = new URL(request.url)
  if (url.host !== host) return toResponse(plainReply(404, 'not found'))
  return toResponse(await server.respond(toPageRequest(session, request, url)))
}

function toPageRequest(session: Session, request: ProtocolRequest, url: URL): PageRequest {
  const method = request.method === 'POST' || request.method === 'HEAD' ? request.method : 'GET'
  const headers = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const)
  return {
    method,
    path: `${url.pathname}${url.search}`,
    headers: Object.fromEntries(headers),
    async *body() {
      for (const part of request.uploadData ?? []) yield* partOf(session, part)
    },
  }
}

/** Bytes as they are, a file of the page's choice, or what the page holds as a blob. */
async function* partOf(session: Session, part: UploadData): AsyncGenerator<Uint8Array> {
  if (part.blobUUID) yield await session.getBlobData(part.blobUUID)
  else if (part.file) yield* createReadStream(part.file) as AsyncIterable<Uint8Array>
  else yield part.bytes
}

function toResponse({ status, headers, body }: PageReply): ProtocolResponse {
  return {
    statusCode: status,
    headers: { ...headers },
    data: Readable.from(body instanceof Uint8Array ? [Buffer.from(body)] : (body ?? [])),
  }
}
