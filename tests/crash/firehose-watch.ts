import WebSocket from 'ws'
import { opsOf } from '#tests/support/firehose.ts'

/** A post as the server announced it. */
export type Announced = { readonly rkey: string; readonly action: string; readonly at: number }

/** Posts of one account, as the server announces them to the whole network: a count that knows nothing of our program. */
export type FirehoseWatch = {
  /** Announcements so far, in order. */
  readonly posts: readonly Announced[]
  stop(): void
}

const collection = 'app.bsky.feed.post/'

export async function watchFirehose(serverUrl: string, did: string): Promise<FirehoseWatch> {
  const posts: Announced[] = []
  const socket = new WebSocket(`${serverUrl.replace(/^http/, 'ws')}/xrpc/com.atproto.sync.subscribeRepos?cursor=0`)
  socket.on('message', (frame: Buffer) => {
    for (const { repo, action, path, at } of opsOf(frame)) {
      if (repo === did && path.startsWith(collection)) posts.push({ rkey: path.slice(collection.length), action, at })
    }
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve())
    socket.once('error', reject)
  })
  return { posts, stop: () => socket.terminate() }
}
