import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { defaultServer } from './sessions.ts'

export type TypedSignIn = {
  readonly handle: string
  readonly appPassword: string
  readonly server: string
  readonly ownServer: string | null
}

/**
 * Reads the connect form. A handle may be typed with its `@`, in capitals or without a domain (then `.bsky.social`); the
 * server without `https://`. Plain http is taken for this machine's own loopback only: a token must not travel readable.
 */
export function readSignIn(fields: Readonly<Record<string, string>>): Outcome<TypedSignIn, Problem> {
  const name = (fields.handle ?? '').trim().replace(/^@/, '').toLowerCase()
  const appPassword = (fields.appPassword ?? '').trim()
  if (name === '' || /\s/.test(name)) return failed(problem('badName', { field: 'handle' }))
  if (appPassword === '') return failed(problem('emptyToken', { field: 'appPassword' }))
  const typed = (fields.server ?? '').trim()
  const ownServer = typed === '' ? null : serverOrigin(typed)
  if (typed !== '' && ownServer === null) return failed(problem('badServerAddress', { field: 'server' }))
  const handle = name.includes('.') || name.includes(':') || name.includes('@') ? name : `${name}.bsky.social`
  return done({ handle, appPassword, server: ownServer ?? defaultServer, ownServer: ownServer === defaultServer ? null : ownServer })
}

/** The origin of a server's address, or null when it is none we may send a token to. */
export function serverOrigin(typed: string): string | null {
  const address = typed.includes('://') ? typed : `https://${typed}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const bare = url.username === '' && url.password === '' && url.search === '' && url.hash === '' && /^\/?$/.test(url.pathname)
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
  return bare && safe ? url.origin : null
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}
