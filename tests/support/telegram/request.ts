import type { IncomingMessage } from 'node:http'
import busboy from 'busboy'
import type { BotApi, SentFile } from './bot-api.ts'

/** A request as the Bot API understands it, before anything of it is checked. */
export type BotRequest = {
  readonly token: string
  /** As it was written in the address. */
  readonly method: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** Files by the name of their part; a parameter refers to one directly or by `attach://name`. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** The real server takes at most 50 MB from a bot. */
const maxRequestBytes = 50_000_000

/** `413`: the request is too big. */
export type ReadRequest = BotRequest | 'tooBig' | 'notFound'

/** Reads `/bot<token>/<method>` with parameters from the query, JSON, a form, or a multipart form with files. */
export async function readRequest(message: IncomingMessage, api: BotApi): Promise<ReadRequest> {
  const url = new URL(message.url ?? '/', 'http://emulator')
  const [, token, method] = /^\/bot([^/]+)\/([^/]+)$/.exec(url.pathname) ?? []
  if (token === undefined || method === undefined) return 'notFound'
  const type = message.headers['content-type'] ?? ''
  const written = Object.fromEntries(url.searchParams)
  const whole = { token: decodeURIComponent(token), method }
  const known = api.methodNamed(method) ?? ''
  if (type.startsWith('multipart/form-data')) {
    const parts = await readParts(message)
    if (parts === null) return 'tooBig'
    const files = [...parts.files.keys()].map((name): [string, SentFile] => [name, { file: name }])
    const direct = files.filter(([name]) => api.fieldsOf(known).some((field) => field.name === name))
    return {
      ...whole,
      files: parts.files,
      parameters: { ...typed(api, known, { ...written, ...parts.fields }), ...Object.fromEntries(direct) },
    }
  }
  const body = await readBody(message)
  if (body === null) return 'tooBig'
  const json = type.startsWith('application/json')
  const fields = json || body === '' ? written : { ...written, ...Object.fromEntries(new URLSearchParams(body)) }
  const parameters = json && body !== '' ? (JSON.parse(body) as Record<string, unknown>) : typed(api, known, fields)
  return { ...whole, files: new Map(), parameters }
}

async function readBody(message: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of message) {
    bytes += (chunk as Buffer).byteLength
    if (bytes <= maxRequestBytes) chunks.push(chunk as Buffer)
  }
  return bytes > maxRequestBytes ? null : Buffer.concat(chunks).toString('utf8')
}

type Parts = { readonly fields: Readonly<Record<string, string>>; readonly files: ReadonlyMap<string, Uint8Array> }

function readParts(message: IncomingMessage): Promise<Parts | null> {
  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = {}
    const files = new Map<string, Uint8Array>()
    let bytes = 0
    const parser = busboy({ headers: message.headers, limits: { fieldSize: 1_000_000 } })
    parser.on('field', (name, value) => {
      fields[name] = value
    })
    parser.on('file', (name, stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => {
        bytes += chunk.byteLength
        if (bytes <= maxRequestBytes) chunks.push(chunk)
      })
      stream.on('end', () => files.set(name, Buffer.concat(chunks)))
    })
    parser.on('close', () => resolve(bytes > maxRequestBytes ? null : { fields, files }))
    parser.on('error', reject)
    message.on('aborted', () => reject(new Error('the request was cut off')))
    message.pipe(parser)
  })
}

/** Parameters of a form are text; the server reads them by the type the method wants. What cannot be read stays text, and is refused. */
function typed(api: BotApi, method: string, fields: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const types = new Map(api.fieldsOf(method).map((field) => [field.name, field.types]))
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, readValue(types.get(name) ?? [], text)]))
}

function readValue(types: readonly string[], text: string): unknown {
  if (types.includes('Integer') && /^-?\d+$/.test(text)) return Number(text)
  if (types.includes('Boolean')) return text === 'true' || text === 'True' || text === '1'
  if (types.includes('String') || types.includes('Integer')) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
