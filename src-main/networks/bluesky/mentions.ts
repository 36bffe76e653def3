import type { SignIn } from '#main/networks/network-adapter.ts'
import { done, type Outcome } from '#shared/kernel/outcome.ts'
import type { Span } from './facets.ts'
import type { Api } from './sessions.ts'
import type { XrpcFailure } from './xrpc.ts'

/**
 * The DIDs of the handles mentioned. A handle the network does not know is left out (it stays plain text); a network
 * that does not answer is a failure: the mention would be lost for good in a post that cannot be edited.
 */
export async function resolveMentions(
  api: Api,
  signIn: SignIn,
  spans: readonly Span[],
): Promise<Outcome<ReadonlyMap<string, string>, XrpcFailure>> {
  const dids = new Map<string, string>()
  const handles = new Set(spans.flatMap((span) => (span.kind === 'mention' ? [span.handle] : [])))
  for (const handle of handles) {
    const answer = await api.sessions.use(signIn, ({ server, accessJwt }) =>
      api.xrpc({ server, method: 'com.atproto.identity.resolveHandle', token: accessJwt, params: { handle } }),
    )
    if (answer.ok) {
      const did = (answer.value as { did?: unknown }).did
      if (typeof did === 'string') dids.set(handle, did)
    } else if (!isUnknownHandle(answer.problem)) return answer
  }
  return done(dids)
}

function isUnknownHandle(failure: XrpcFailure): boolean {
  return failure.kind === 'refused' && failure.status >= 400 && failure.status < 500 && failure.status !== 401 && failure.status !== 429
}
