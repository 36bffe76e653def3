import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Counts = { readonly likes: number; readonly reposts: number; readonly replies: number }

/** The part of Bluesky's AppView that Rubrika asks: counts of posts and followers, as a test sets them. */
export type AppViewStub = {
  readonly url: string
  setCounts(uri: string, counts: Counts): void
  setFollowers(did: string, followers: number): void
  /** Answers 502 to everything until switched back. */
  setDown(down: boolean): void
  /** Methods asked so far, in order. */
  readonly asked: readonly string[]
  stop(): Promise<void>
}

/** Starts the stub on loopback. A personal data server forwards `app.bsky.*` calls to it, signed on behalf of the account. */
export async function startAppViewStub(): Promise<AppViewStub> {
  const counts = new Map<string, Counts>()
  const followers = new Map<string, number>()
  const asked: string[] = []
  let down = false
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stub')
    const method = url.pathname.replace('/xrpc/', '')
    asked.push(method)
    const signed = request.headers.authorization?.startsWith('Bearer ') === true
    const body = !signed || down ? null : answer(method, url.searchParams, { counts, followers })
    response.writeHead(body ? 200 : down ? 502 : 400, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body ?? { error: down ? 'UpstreamFailure' : 'InvalidRequest', message: method }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    setCounts: (uri, one) => counts.set(uri, one),
    setFollowers: (did, count) => followers.set(did, count),
    setDown(isDown) {
      down = isDown
    },
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Known = { readonly counts: ReadonlyMap<string, Counts>; readonly followers: ReadonlyMap<string, number> }

/** As the lexicon has it: a post the AppView does not know is absent from the answer. */
function answer(method: string, params: URLSearchParams, known: Known): unknown {
  if (method === 'app.bsky.feed.getPosts') {
    const uris = params.getAll('uris')
    if (uris.length > 25) return null
    return { posts: uris.flatMap((uri) => postView(uri, known.counts.get(uri))) }
  }
  if (method !== 'app.bsky.actor.getProfile') return null
  const did = params.get('actor') ?? ''
  return { did, handle: 'handle.invalid', followersCount: known.followers.get(did) ?? 0, followsCount: 0, postsCount: 0 }
}

function postView(uri: string, counts: Counts | undefined) {
  if (!counts) return []
  const did = uri.split('/')[2] ?? ''
  return [
    {
      uri,
      cid: 'bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a',
      author: { did, handle: 'handle.invalid' },
      record: {},
      indexedAt: '2026-11-22T00:00:00.000Z',
      likeCount: counts.likes,
      repostCount: counts.reposts,
      replyCount: counts.replies,
    },
  ]
}
