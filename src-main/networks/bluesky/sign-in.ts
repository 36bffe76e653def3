import { serverOrigin } from '#main/networks/server-origin.ts'
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
 * server without `https://`.
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
