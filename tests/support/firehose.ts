import type { AtpAgent } from '@atproto/api'
import WebSocket from 'ws'
import { type CborValue, decodeCbor } from './cbor.ts'

/** One change of a repository as the server announced it to the whole network. */
export type FirehoseOp = {
  readonly repo: string
  readonly action: string
  readonly path: string
  /** When the server made it, by its own clock, ms. */
  readonly at: number
}

/**
 * Every change of an account since the server began, from its firehose: a count that is independent of our program. A
 * marker record is written first and waited for, so that nothing still on its way is missed.
 */
export async function firehoseOps(serverUrl: string, agent: AtpAgent): Promise<readonly FirehoseOp[]> {
  const repo = agent.assertDid
  const rkey = `marker-${process.hrtime.bigint()}`
  const collection = 'com.example.marker'
  await agent.com.atproto.repo.putRecord({ repo, collection, rkey, validate: false, record: { $type: collection } })
  const ops: FirehoseOp[] = []
  const socket = new WebSocket(`${serverUrl.replace(/^http/, 'ws')}/xrpc/com.atproto.sync.subscribeRepos?cursor=0`)
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject)
    socket.on('message', (frame: Buffer) => {
      ops.push(...opsOf(frame).filter((op) => op.repo === repo))
      if (ops.some((op) => op.path === `${collection}/${rkey}`)) resolve()
    })
  })
  socket.terminate()
  return ops.filter((op) => !op.path.startsWith(collection))
}

/** Record keys of the posts an account ever published, in order. */
export async function firehosePosts(serverUrl: string, agent: AtpAgent): Promise<readonly string[]> {
  const ops = await firehoseOps(serverUrl, agent)
  return ops.flatMap(({ action, path }) => (action === 'create' && path.startsWith('app.bsky.feed.post/') ? [path.slice(19)] : []))
}

type Commit = {
  readonly repo: string
  readonly time: string
  readonly ops: readonly { readonly action: string; readonly path: string }[]
}

/** The changes one frame of the firehose announces. */
export function opsOf(frame: Buffer): readonly FirehoseOp[] {
  const [header, body] = decodeCbor(frame) as readonly [{ readonly t?: CborValue }, unknown]
  if (header.t !== '#commit') return []
  const commit = body as Commit
  return commit.ops.map(({ action, path }) => ({ repo: commit.repo, action, path, at: Date.parse(commit.time) }))
}
