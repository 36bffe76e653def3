import { z } from 'zod'
import type { PastPost, PostCounts, SignIn } from '#main/networks/network-adapter.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { pastPost, postCounts } from './mapping.ts'
import { readProblem } from './problems.ts'
import { type Api, defaultServer, type Session } from './sessions.ts'
import type { XrpcFailure } from './xrpc.ts'

const pageSize = 100
/** `app.bsky.feed.getPosts` takes at most 25 addresses. */
const countsPerCall = 25
/** A person who connects a channel waits for it, and can do without. */
const profileTimeoutMs = 8_000

const pageSchema = z.object({ cursor: z.string().optional(), records: z.array(z.object({ uri: z.string(), value: z.unknown() })) })

/**
 * One page of the account's own posts, newest first, from its repository: works also where no AppView is. Counts come
 * from the AppView; without it they are null.
 */
export async function readPast(
  api: Api,
  signIn: SignIn,
  since: EpochMs,
  cursor: string | null,
): Promise<Outcome<{ readonly posts: readonly PastPost[]; readonly cursor: string | null }, Problem>> {
  const listed = await api.sessions.use(signIn, async (session) => {
    const params = { repo: session.did, collection: 'app.bsky.feed.post', limit: String(pageSize), ...(cursor === null ? {} : { cursor }) }
    const answer = await api.xrpc({ ...asCaller(session), method: 'com.atproto.repo.listRecords', params })
    return answer.ok ? done({ session, page: pageSchema.safeParse(answer.value) }) : answer
  })
  if (!listed.ok) return failed(refusal(listed.problem, signIn))
  const { session, page } = listed.value
  if (!page.success) return done({ posts: [], cursor: null })
  const profile = session.handle === 'handle.invalid' ? session.did : session.handle
  const read = page.data.records.flatMap(({ uri, value }) => {
    const post = pastPost(uri, value, profile)
    return post ? [{ remoteId: uri, ...post }] : []
  })
  const recent = read.filter((post) => post.at >= since)
  const counted = await readCounts(
    api,
    signIn,
    recent.map((post) => post.remoteId),
  )
  const counts = new Map((counted.ok ? counted.value : []).map((one) => [one.remoteId, one]))
  const last = read.at(-1)
  // The list goes by record key, which is the time: once its end is older than wanted, so is all that follows.
  const more = last === undefined || last.at >= since
  return done({
    posts: recent.map((post) => ({ likes: null, reposts: null, replies: null, ...counts.get(post.remoteId), ...post })),
    cursor: more ? (page.data.cursor ?? null) : null,
  })
}

/** Running totals of posts; those the network no longer knows are absent. No AppView is a problem, never a zero. */
export async function readCounts(api: Api, signIn: SignIn, remoteIds: readonly string[]): Promise<Outcome<readonly PostCounts[], Problem>> {
  const all: PostCounts[] = []
  for (let from = 0; from < remoteIds.length; from += countsPerCall) {
    const uris = remoteIds.slice(from, from + countsPerCall)
    const answer = await api.sessions.use(signIn, (session) =>
      api.xrpc({ ...asCaller(session), method: 'app.bsky.feed.getPosts', params: { uris } }),
    )
    if (!answer.ok) return failed(refusal(answer.problem, signIn))
    const counts = postCounts(answer.value)
    if (counts === null) return failed(refusal({ kind: 'refused', status: 502, error: '', message: '', notBefore: null }, signIn))
    all.push(...counts)
  }
  return done(all)
}

export async function readFollowers(api: Api, signIn: SignIn): Promise<Outcome<number | null, Problem>> {
  const answer = await api.sessions.use(signIn, (session) =>
    api.xrpc({ ...asCaller(session), method: 'app.bsky.actor.getProfile', params: { actor: session.did }, timeoutMs: profileTimeoutMs }),
  )
  if (!answer.ok) return failed(refusal(answer.problem, signIn))
  const count = (answer.value as { followersCount?: unknown }).followersCount
  return done(typeof count === 'number' ? count : null)
}

function asCaller(session: Session) {
  return { server: session.server, token: session.accessJwt }
}

function refusal(failure: XrpcFailure, signIn: SignIn): Problem {
  return readProblem(failure, signIn.server ?? defaultServer)
}
