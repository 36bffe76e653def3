import type { PublishedPost, SignIn } from '#main/networks/network-adapter.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { readProblem } from './problems.ts'
import { type Api, defaultServer } from './sessions.ts'

/** Deletes the post's record. The server answers the same for a record that is no longer there. */
export async function removePost(api: Api, signIn: SignIn, { remoteId }: PublishedPost): Promise<Outcome<true, Problem>> {
  const [, , repo, collection, rkey] = remoteId.split('/')
  const removed = await api.sessions.use(signIn, ({ server, accessJwt }) =>
    api.xrpc({ server, method: 'com.atproto.repo.deleteRecord', token: accessJwt, input: { repo, collection, rkey } }),
  )
  return removed.ok ? done(true) : failed(readProblem(removed.problem, signIn.server ?? defaultServer))
}
