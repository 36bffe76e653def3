import { request } from 'node:http'

export type RawReply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

export type RawRequest = {
  readonly port: number
  readonly path: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** Sends exactly these headers and this path to 127.0.0.1, as an attacker's own program would: nothing is tidied up on the way. */
export function rawRequest({ port, path, method = 'GET', headers = {}, body }: RawRequest): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => parts.push(part))
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text: Buffer.concat(parts).toString('utf8') }))
      reply.on('error', reject)
    })
    sent.on('error', reject)
    // An upgrade that is welcome is all we want to know.
    sent.on('upgrade', (reply, socket) => {
      socket.destroy()
      resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text: '' })
    })
    sent.end(body)
  })
}
