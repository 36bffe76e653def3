import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '#main/app/system-clock.ts'
import { createHttp, type Http } from '#main/http/http.ts'
import { createBlueskyAdapter } from '#main/networks/bluesky/adapter.ts'
import type { NetworkAdapter, SignIn } from '#main/networks/network-adapter.ts'
import { plainText } from '#shared/domain/texts/rich-text.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type FaultProxy, startFaultProxy } from '#tests/support/fault-proxy.ts'
import { firehosePosts } from '#tests/support/firehose.ts'
import { anOutgoing, aPicture, performAll } from '#tests/support/outgoing.ts'
import { type Pds, type PdsAccount, startPds } from '#tests/support/pds/pds.ts'
import { noisePng } from '#tests/support/png.ts'

let pds: Pds
let proxy: FaultProxy
let http: Http
let adapter: NetworkAdapter
let made = 0

beforeAll(async () => {
  pds = await startPds()
  proxy = await startFaultProxy(pds.port)
  http = createHttp({ clock: systemClock() })
  adapter = createBlueskyAdapter({ http, clock: systemClock(), random: Math.random })
})
afterAll(async () => {
  await http.stop()
  await proxy.stop()
  await pds.stop()
})

async function aConnectedAccount(server = pds.url): Promise<{ account: PdsAccount; signIn: SignIn }> {
  made += 1
  const account = await pds.createAccount(`user${made}`)
  const facts = await adapter.connect({ handle: account.handle, appPassword: account.appPassword, server })
  if (!facts.ok) throw new Error(facts.problem.kind)
  return { account, signIn: facts.value.signIn }
}

async function recordOf(account: PdsAccount, remoteId: string) {
  const rkey = remoteId.slice(remoteId.lastIndexOf('/') + 1)
  const got = await account.agent.com.atproto.repo.getRecord({ repo: account.did, collection: 'app.bsky.feed.post', rkey })
  return got.data.value as Record<string, unknown>
}

describe('connecting to Bluesky', () => {
  it('answers who the account is and keeps the app password for the vault', async () => {
    const account = await pds.createAccount('bakery')
    pds.appView.setFollowers(account.did, 1234)
    const facts = await adapter.connect({ handle: '@Bakery.test', appPassword: account.appPassword, server: pds.url })
    expect(facts).toEqual({
      ok: true,
      value: {
        account: account.did,
        title: '@bakery.test',
        followers: 1234,
        signIn: { account: account.did, server: pds.url, secrets: { appPassword: account.appPassword } },
      },
    })
  })

  it('connects where no AppView answers, without a follower count', async () => {
    const account = await pds.createAccount('noview')
    pds.appView.setDown(true)
    const facts = await adapter.connect({ handle: account.handle, appPassword: account.appPassword, server: pds.url })
    pds.appView.setDown(false)
    expect(facts).toMatchObject({ ok: true, value: { followers: null } })
  })

  it('names the field that is wrong', async () => {
    const account = await pds.createAccount('fields')
    const connect = async (fields: Record<string, string>) => {
      const facts = await adapter.connect({ handle: account.handle, appPassword: account.appPassword, server: pds.url, ...fields })
      return facts.ok ? 'connected' : [facts.problem.kind, facts.problem.field]
    }
    expect(await connect({ appPassword: ' ' })).toEqual(['emptyToken', 'appPassword'])
    expect(await connect({ appPassword: 'aaaa-bbbb-cccc-dddd' })).toEqual(['wrongToken', 'appPassword'])
    expect(await connect({ handle: '' })).toEqual(['badName', 'handle'])
    expect(await connect({ server: 'http://example.com' })).toEqual(['badServerAddress', 'server'])
    expect(await connect({ server: 'http://localhost:1' })).toEqual(['serverUnreachable', 'server'])
    const shop = createServer((_, response) => response.writeHead(404).end('<h1>Shop</h1>')).listen(0, '127.0.0.1')
    await once(shop, 'listening')
    expect(await connect({ server: `http://127.0.0.1:${(shop.address() as AddressInfo).port}` })).toEqual(['notThisServer', 'server'])
    shop.close()
  })

  it('notices a revoked app password', async () => {
    const { account, signIn } = await aConnectedAccount()
    await pds.revokeAppPasswords(account)
    const fresh = createBlueskyAdapter({ http, clock: systemClock(), random: Math.random })
    expect(await fresh.test(signIn)).toMatchObject({ ok: false, problem: { kind: 'signInExpired' } })
    const outgoing = anOutgoing(fresh, { account: signIn.account, text: 'Никто не увидит' })
    const { outcome } = await performAll(fresh, signIn, outgoing)
    expect(outcome).toMatchObject({ ok: false, problem: { sort: 'user', kind: 'signInExpired' } })
    expect(await firehosePosts(pds.url, account.agent)).toEqual([])
  })
})

describe('publishing to Bluesky', () => {
  it('posts Cyrillic, emoji, a hashtag, a link and a mention so that they read back whole', async () => {
    const { account, signIn } = await aConnectedAccount()
    const friend = await pds.createAccount('anna')
    const text = `Ёлка 🎄 готова #новыйгод\n\nСпасибо @anna.test и @nobody.test: https://example.com/меню.`
    const { outcome } = await performAll(adapter, signIn, anOutgoing(adapter, { account: signIn.account, text }))
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
    const record = await recordOf(account, outcome.value.remoteId)
    const bytes = Buffer.from(text)
    const facets = record.facets as { index: { byteStart: number; byteEnd: number }; features: Record<string, string>[] }[]
    expect({
      ...record,
      facets: facets.map((one) => [bytes.subarray(one.index.byteStart, one.index.byteEnd).toString(), one.features[0]]),
    }).toEqual({
      $type: 'app.bsky.feed.post',
      text,
      createdAt: '2026-11-22T09:30:00.000Z',
      langs: ['ru'],
      facets: [
        ['#новыйгод', { $type: 'app.bsky.richtext.facet#tag', tag: 'новыйгод' }],
        ['@anna.test', { $type: 'app.bsky.richtext.facet#mention', did: friend.did }],
        ['https://example.com/меню', { $type: 'app.bsky.richtext.facet#link', uri: 'https://example.com/%D0%BC%D0%B5%D0%BD%D1%8E' }],
      ],
    })
    const rkey = outcome.value.remoteId.split('/').at(-1)
    expect(outcome.value.remoteUrl).toBe(`https://bsky.app/profile/${account.handle}/post/${rkey}`)
  })

  it('publishes pictures byte for byte, with their descriptions', async () => {
    const { account, signIn } = await aConnectedAccount()
    const bytes = [noisePng(40, 30, 1), noisePng(50, 20, 2)]
    const pictures = bytes.map((one, i) => aPicture(one, { alt: `Описание ${i + 1}`, width: 40 + 10 * i, height: 30 - 10 * i }))
    const { outcome } = await performAll(adapter, signIn, anOutgoing(adapter, { account: signIn.account, text: '', pictures }))
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
    const record = await recordOf(account, outcome.value.remoteId)
    const images = (record.embed as { images: { image: { ref: { toString(): string } }; alt: string; aspectRatio: unknown }[] }).images
    expect(images.map(({ alt, aspectRatio }) => ({ alt, aspectRatio }))).toEqual([
      { alt: 'Описание 1', aspectRatio: { width: 40, height: 30 } },
      { alt: 'Описание 2', aspectRatio: { width: 50, height: 20 } },
    ])
    for (const [i, { image }] of images.entries()) {
      const blob = await account.agent.com.atproto.sync.getBlob({ did: account.did, cid: image.ref.toString() })
      expect(Buffer.from(blob.data).equals(bytes[i] ?? Buffer.alloc(0))).toBe(true)
    }
  })

  it('calls a text over the limit, a picture too big and a file that is none final', async () => {
    const { account, signIn } = await aConnectedAccount()
    const refusal = async (text: string, bytes?: Uint8Array) => {
      const pictures = bytes ? [aPicture(bytes)] : []
      const { outcome } = await performAll(adapter, signIn, anOutgoing(adapter, { account: signIn.account, text, pictures }))
      return outcome.ok ? 'published' : [outcome.problem.sort, outcome.problem.kind]
    }
    expect(await refusal('я'.repeat(301))).toEqual(['final', 'textTooLong'])
    expect(await refusal('Большая', noisePng(1600, 1400))).toEqual(['final', 'mediaTooBig'])
    expect(await refusal('Не картинка', Buffer.from('hello'))).toEqual(['final', 'mediaRefused'])
    expect(await firehosePosts(pds.url, account.agent)).toEqual([])
  })

  it('makes one post of two sends of the same step, and tells another post under its key from its own', async () => {
    const { account, signIn } = await aConnectedAccount()
    const outgoing = anOutgoing(adapter, { account: signIn.account, text: 'Один раз' })
    const first = await performAll(adapter, signIn, outgoing)
    const second = await performAll(adapter, signIn, outgoing)
    expect(second.outcome).toEqual(first.outcome)
    const other = await performAll(adapter, signIn, { ...outgoing, text: anOutgoing(adapter, { account: '', text: 'Другой' }).text })
    expect(other.outcome).toMatchObject({ ok: false, problem: { sort: 'final', kind: 'rejected' } })
    expect(await firehosePosts(pds.url, account.agent)).toHaveLength(1)
  })

  it('does not know whether a post went out when its answer is lost, and finds it by its key', async () => {
    const { account, signIn } = await aConnectedAccount(proxy.url)
    const outgoing = anOutgoing(adapter, { account: signIn.account, text: 'Ответ потерян' })
    const lost = proxy.arm({ on: 'answer', about: 'putRecord', effect: 'reset' })
    const { outcome } = await performAll(adapter, signIn, outgoing)
    await lost
    expect(outcome).toMatchObject({ ok: false, problem: { sort: 'unknown', kind: 'answerLost' } })
    const [step] = outgoing.steps
    if (!step) throw new Error('no step')
    const rkey = step.key
    expect(await adapter.lookUp(signIn, outgoing, step)).toEqual({
      found: 'yes',
      step: {
        remoteId: `at://${account.did}/app.bsky.feed.post/${rkey}`,
        remoteUrl: `https://bsky.app/profile/${account.handle}/post/${rkey}`,
      },
    })
    expect(await adapter.lookUp(signIn, outgoing, { ...step, key: '2222222222222' })).toEqual({ found: 'no' })
    expect(await firehosePosts(pds.url, account.agent)).toEqual([rkey])
  })

  it('cannot tell whether a post is there while the server is unreachable', async () => {
    const { signIn } = await aConnectedAccount()
    const outgoing = anOutgoing(adapter, { account: signIn.account, text: 'Где ты' })
    const [step] = outgoing.steps
    if (!step) throw new Error('no step')
    expect(await adapter.lookUp({ ...signIn, server: 'http://localhost:1' }, outgoing, step)).toEqual({ found: 'cannotTell' })
    const { outcome } = await performAll(adapter, { ...signIn, server: 'http://localhost:1' }, outgoing)
    expect(outcome).toMatchObject({ ok: false, problem: { sort: 'retry', kind: 'unreachable', detail: 'ECONNREFUSED' } })
  })
})

describe('reading from Bluesky', () => {
  it('brings in posts since a moment, newest first, with counts where there are some, and leaves answers out', async () => {
    const { account, signIn } = await aConnectedAccount()
    const post = (text: string, createdAt: string, more: object = {}) => account.agent.post({ text, createdAt, ...more })
    await post('Слишком давно', '2026-01-01T00:00:00.000Z')
    const first = await post('Первый', '2026-11-01T10:00:00.000Z')
    const reply = { root: first, parent: first }
    await post('Ответ', '2026-11-02T10:00:00.000Z', { reply })
    const link = {
      index: { byteStart: 7, byteEnd: 15 },
      features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://example.com/' }],
    }
    const second = await post('Вот ссыл\n\nи всё', '2026-11-03T10:00:00.000Z', { facets: [link] })
    pds.appView.setCounts(second.uri, { likes: 5, reposts: 2, replies: 1 })
    const since = Date.parse('2026-10-01T00:00:00Z') as EpochMs
    const page = await adapter.past(signIn, since, null)
    if (!page.ok) throw new Error(page.problem.kind)
    expect(page.value.posts.map(({ text, ...rest }) => ({ ...rest, text: plainText(text) }))).toEqual([
      {
        remoteId: second.uri,
        remoteUrl: `https://bsky.app/profile/${account.handle}/post/${second.uri.split('/').at(-1)}`,
        at: Date.parse('2026-11-03T10:00:00Z'),
        text: 'Вот ссыл\n\nи всё',
        likes: 5,
        reposts: 2,
        replies: 1,
      },
      {
        remoteId: first.uri,
        remoteUrl: `https://bsky.app/profile/${account.handle}/post/${first.uri.split('/').at(-1)}`,
        at: Date.parse('2026-11-01T10:00:00Z'),
        text: 'Первый',
        likes: null,
        reposts: null,
        replies: null,
      },
    ])
    expect(page.value.posts[0]?.text.doc.content[0]).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Вот ' },
        { type: 'text', text: 'ссыл', marks: [{ type: 'link', attrs: { href: 'https://example.com/' } }] },
      ],
    })
  })

  it('counts posts in portions of 25, and says so when nobody counts', async () => {
    const { signIn } = await aConnectedAccount()
    const uris = Array.from({ length: 30 }, (_, i) => `at://${signIn.account}/app.bsky.feed.post/${i}`)
    for (const [i, uri] of uris.entries()) pds.appView.setCounts(uri, { likes: i, reposts: 0, replies: 0 })
    const counts = await adapter.counts(signIn, uris)
    expect(counts.ok && counts.value.map((one) => one.likes)).toEqual(Array.from({ length: 30 }, (_, i) => i))
    pds.appView.setDown(true)
    const nobody = await adapter.counts(signIn, uris)
    pds.appView.setDown(false)
    expect(nobody).toMatchObject({ ok: false, problem: { kind: 'serverUnreachable' } })
  })
})
