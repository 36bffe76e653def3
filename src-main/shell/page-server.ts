import { join } from 'node:path'
import { contentSecurityPolicy, newNonce, plainSecurityHeaders, withNonce } from './security-headers.ts'
import type { PageReply, PageRequest, PageService } from './shell.ts'
import { readStaticFile } from './static-files.ts'

export type PageServer = {
  /** Answers any request to a page's own origin; never refuses to answer. */
  respond(request: PageRequest): Promise<PageReply>
}

export type PageServerDeps = {
  /** Folder of the built program. */
  readonly outFolder: string
  /** Null while only the program's own files are wanted (storage host). */
  readonly service: () => PageService | null
  /** Sockets the page may open besides its own origin. */
  readonly connect: readonly string[]
}

/**
 * Serves a page's origin, the same in both shells: first what the program makes (media, uploads), then the built files.
 * `/` is the workstation itself. Every reply carries the security headers, every page a nonce of its own.
 */
export function createPageServer(deps: PageServerDeps): PageServer {
  const folder = join(deps.outFolder, 'renderer')

  async function respond(request: PageRequest): Promise<PageReply> {
    const dynamic = await deps.service()?.respond(request)
    if (dynamic) return { ...dynamic, headers: { ...dynamic.headers, ...plainSecurityHeaders } }
    if (request.method === 'POST') return plainReply(405, 'method not allowed')
    const path = request.path === '/' || request.path.startsWith('/?') ? '/app.html' : request.path
    const file = await readStaticFile(folder, path)
    if (file === null) return plainReply(404, 'not found')
    const reply = file.type.startsWith('text/html') ? pageReply(file.bytes) : fileReply(file.bytes, file.type, path)
    return request.method === 'HEAD' ? { ...reply, body: null } : reply
  }

  function pageReply(bytes: Uint8Array): PageReply {
    const nonce = newNonce()
    return {
      status: 200,
      headers: {
        ...plainSecurityHeaders,
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy(nonce, deps.connect),
        'cache-control': 'no-store',
      },
      body: Buffer.from(withNonce(Buffer.from(bytes).toString('utf8'), nonce)),
    }
  }

  return { respond }
}

function fileReply(bytes: Uint8Array, type: string, path: string): PageReply {
  // Names under assets/ carry a hash of their content; anything else may change with the next version.
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  return { status: 200, headers: { ...plainSecurityHeaders, 'content-type': type, 'cache-control': cache }, body: bytes }
}

/** A short reply in words, for refusals. */
export function plainReply(status: number, words: string): PageReply {
  return {
    status,
    headers: { ...plainSecurityHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    body: Buffer.from(words),
  }
}
