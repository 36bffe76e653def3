import { startFaultProxy } from '#tests/support/fault-proxy.ts'
import { firehoseOps } from '#tests/support/firehose.ts'
import { connectBluesky } from '#tests/support/first-run.ts'
import { type Pds, type PdsAccount, startPds } from '#tests/support/pds/pds.ts'
import { watchFirehose } from './firehose-watch.ts'
import type { NetworkSide } from './network-side.ts'

const collection = 'app.bsky.feed.post'
const putPost = 'com.atproto.repo.putRecord'

/** A real Bluesky server behind the proxy; its firehose is the count. */
export async function blueskySide(): Promise<NetworkSide> {
  const pds = await startPds()
  const proxy = await startFaultProxy(pds.port)
  const account = await pds.createAccount('bulochnaya')
  const firehose = await watchFirehose(pds.url, account.did)
  const { handle, appPassword } = account
  return {
    proxy,
    channel: `@${handle}`,
    requests: {
      post: putPost,
      upload: 'com.atproto.repo.uploadBlob',
      settling: ['com.atproto.server.createSession', 'com.atproto.repo.getRecord', putPost],
    },
    canTell: true,
    connect: (page, passphrase) => connectBluesky(page, { handle, appPassword, server: proxy.url }, passphrase),
    madeAt: async ({ key }) => firehose.posts.find(({ rkey }) => rkey === key)?.at ?? null,
    announcedTexts: () => announcedTexts(pds, account),
    async end() {
      firehose.stop()
      await proxy.stop()
      await pds.stop()
    },
  }
}

/** From a fresh replay of the firehose. */
async function announcedTexts(pds: Pds, { agent, did }: PdsAccount): Promise<readonly string[]> {
  const texts: string[] = []
  for (const { action, path } of await firehoseOps(pds.url, agent)) {
    if (action !== 'create' || !path.startsWith(`${collection}/`)) continue
    const { data } = await agent.com.atproto.repo.getRecord({ repo: did, collection, rkey: path.slice(collection.length + 1) })
    texts.push(String((data.value as { text?: unknown }).text))
  }
  return texts
}
