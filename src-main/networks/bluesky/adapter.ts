import type { Http } from '#main/http/http.ts'
import type { NetworkAdapter, SignIn } from '#main/networks/network-adapter.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock } from '#shared/kernel/time.ts'
import { readCounts, readFollowers, readPast } from './inbound.ts'
import { connectProblem, readProblem } from './problems.ts'
import { lookUpPost, performPost, performUpload } from './publish.ts'
import { removePost } from './remove.ts'
import { type Api, createSessions, defaultServer, type Session } from './sessions.ts'
import { readSignIn } from './sign-in.ts'
import { makeTid } from './tid.ts'
import { createXrpc, type Xrpc, type XrpcFailure } from './xrpc.ts'

export type BlueskyDeps = {
  readonly http: Http
  readonly clock: Clock
  /** 0 ≤ x < 1; parts record keys of posts due in the same minute. */
  readonly random: () => number
}

/** Bluesky over its own HTTP calls (AT Protocol), signed in with an app password. */
export function createBlueskyAdapter(deps: BlueskyDeps): NetworkAdapter {
  const xrpc = createXrpc(deps)
  const api: Api = { xrpc, sessions: createSessions(xrpc) }
  return {
    id: 'bluesky',
    async connect(fields) {
      const typed = readSignIn(fields)
      if (!typed.ok) return typed
      const { server, ownServer, handle, appPassword } = typed.value
      const session = await api.sessions.open(server, handle, appPassword)
      if (!session.ok) return failed(connectProblem(session.problem, server))
      return done(await accountFacts(api, { account: session.value.did, server: ownServer, secrets: { appPassword } }, session.value))
    },
    async test(signIn) {
      const session = await api.sessions.use(signIn, (one) => pingAccount(xrpc, one))
      return session.ok ? done(await accountFacts(api, signIn, session.value)) : failed(asReadProblem(session.problem, signIn))
    },
    planSteps({ pictures, at }) {
      const uploads = pictures.map(({ file }, index) => ({ kind: 'upload', index, key: file.id }) as const)
      // Keys sort by the time of the post; within its minute chance keeps two posts apart.
      const micros = at * 1000 + Math.floor(deps.random() * 60_000_000)
      return [...uploads, { kind: 'post', index: 0, key: makeTid(micros, Math.floor(deps.random() * 1024)) }]
    },
    perform(signIn, outgoing, step) {
      return step.kind === 'upload' ? performUpload(api, signIn, outgoing, step) : performPost(api, signIn, outgoing, step)
    },
    async lookUp(signIn, _outgoing, step) {
      // A file nobody refers to is swept by the server: sending it again harms nobody.
      return step.kind === 'upload' ? { found: 'no' } : lookUpPost(api, signIn, step)
    },
    past: (signIn, since, cursor) => readPast(api, signIn, since, cursor),
    counts: (signIn, remoteIds) => readCounts(api, signIn, remoteIds),
    followers: (signIn) => readFollowers(api, signIn),
    edit: null,
    remove: (signIn, post) => removePost(api, signIn, post),
  }
}

/** Asks the server about the account, so that a revoked sign-in shows. */
async function pingAccount(xrpc: Xrpc, session: Session): Promise<Outcome<Session, XrpcFailure>> {
  const answer = await xrpc({ server: session.server, method: 'com.atproto.server.getSession', token: session.accessJwt, params: {} })
  return answer.ok ? done(session) : answer
}

/** Followers come from the AppView; a server without one can publish all the same. */
async function accountFacts(api: Api, signIn: SignIn, session: Session) {
  const followers = await readFollowers(api, signIn)
  return { account: session.did, title: `@${session.handle}`, followers: followers.ok ? followers.value : null, signIn }
}

function asReadProblem(failure: XrpcFailure, signIn: SignIn): Problem {
  return readProblem(failure, signIn.server ?? defaultServer)
}
