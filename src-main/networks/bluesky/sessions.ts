import { z } from 'zod'
import type { SignIn } from '#main/networks/network-adapter.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Xrpc, XrpcFailure } from './xrpc.ts'

/**
 * A signed-in account. Tokens live in memory only; the app password in the vault makes new ones. The server keeps taking an access
 * token until it runs out (two hours at the reference server) though its app password was revoked meanwhile: only then, or after a
 * restart, is a person asked to sign in again.
 */
export type Session = {
  readonly server: string
  readonly did: string
  readonly handle: string
  readonly accessJwt: string
  readonly refreshJwt: string
}

export type Sessions = {
  /** Signs in with a handle and an app password, without remembering it. */
  open(server: string, identifier: string, appPassword: string): Promise<Outcome<Session, XrpcFailure>>
  /**
   * Runs a call with the account's session, made when there is none. A session the server no longer takes is refreshed
   * (or made anew) once and the call run again: it was refused at the door, so nothing had been done.
   */
  use<Result>(signIn: SignIn, call: (session: Session) => Promise<Outcome<Result, XrpcFailure>>): Promise<Outcome<Result, XrpcFailure>>
}

/** What the parts of the adapter call the account's server with. */
export type Api = { readonly xrpc: Xrpc; readonly sessions: Sessions }

export const defaultServer = 'https://bsky.social'

const sessionSchema = z.object({ did: z.string().startsWith('did:'), handle: z.string(), accessJwt: z.string(), refreshJwt: z.string() })

export function createSessions(xrpc: Xrpc): Sessions {
  const open: Sessions['open'] = async (server, identifier, password) => {
    const made = await xrpc({ server, method: 'com.atproto.server.createSession', input: { identifier, password } })
    return made.ok ? asSession(server, made.value) : made
  }
  /** One promise per account, so that calls at the same moment share one sign-in. */
  const current = new Map<string, Promise<Outcome<Session, XrpcFailure>>>()
  const keep = (key: string, opening: Promise<Outcome<Session, XrpcFailure>>): Promise<Outcome<Session, XrpcFailure>> => {
    current.set(key, opening)
    void opening.then((outcome) => {
      if (!outcome.ok && current.get(key) === opening) current.delete(key)
    })
    return opening
  }
  return {
    open,
    async use(signIn, call) {
      const server = signIn.server ?? defaultServer
      const key = JSON.stringify([server, signIn.account, signIn.secrets.appPassword])
      const anew = () => open(server, signIn.account, signIn.secrets.appPassword ?? '')
      const first = current.get(key) ?? keep(key, anew())
      const session = await first
      if (!session.ok) return notSignedIn(session.problem)
      const outcome = await call(session.value)
      if (outcome.ok || !isExpired(outcome.problem)) return outcome
      // Another call may have renewed it meanwhile.
      const renewed = await (current.get(key) !== first
        ? (current.get(key) ?? keep(key, anew()))
        : keep(key, renew(xrpc, session.value, anew)))
      return renewed.ok ? call(renewed.value) : notSignedIn(renewed.problem)
    },
  }
}

async function renew(xrpc: Xrpc, old: Session, anew: () => Promise<Outcome<Session, XrpcFailure>>): Promise<Outcome<Session, XrpcFailure>> {
  const made = await xrpc({ server: old.server, method: 'com.atproto.server.refreshSession', token: old.refreshJwt, input: null })
  if (made.ok) return asSession(old.server, made.value)
  const refusedAtDoor = made.problem.kind === 'refused' && made.problem.status < 429
  return refusedAtDoor ? anew() : made
}

function asSession(server: string, data: unknown): Outcome<Session, XrpcFailure> {
  const parsed = sessionSchema.safeParse(data)
  if (!parsed.success) return failed({ kind: 'refused', status: 200, error: '', message: '', notBefore: null })
  return done({ server, ...parsed.data })
}

function notSignedIn(failure: XrpcFailure): Outcome<never, XrpcFailure> {
  return failed({ kind: 'signIn', failure })
}

/** Bluesky answers 400 ExpiredToken (older servers) or 401. */
export function isExpired(failure: XrpcFailure): boolean {
  if (failure.kind !== 'refused') return false
  return failure.status === 401 || (failure.status === 400 && (failure.error === 'ExpiredToken' || failure.error === 'InvalidToken'))
}
