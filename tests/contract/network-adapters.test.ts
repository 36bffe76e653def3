import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '#main/app/system-clock.ts'
import { createHttp, type Http } from '#main/http/http.ts'
import type { AccountFacts, NetworkAdapter, PublishedPost } from '#main/networks/network-adapter.ts'
import { createNetworks } from '#main/networks/registry.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { networks } from '#shared/networks/index.ts'
import { type ApiNetworkId, apiNetworkIds } from '#shared/networks/network.ts'
import { anOutgoing, aPicture, performAll } from '#tests/support/outgoing.ts'
import { type Pds, startPds } from '#tests/support/pds/pds.ts'
import { noisePng } from '#tests/support/png.ts'
import { startTelegram, type Telegram } from '#tests/support/telegram/telegram.ts'

let folder: string
let http: Http
let pds: Pds
let telegram: Telegram
let adapters: { readonly [Network in ApiNetworkId]: NetworkAdapter }
/** What a person types to connect each network, made once its server runs. */
let typed: { readonly [Network in ApiNetworkId]: Record<string, string> }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'networks-'))
  http = createHttp({ clock: systemClock() })
  adapters = createNetworks({ http, clock: systemClock(), demoFolder: folder, random: Math.random }).adapters
  pds = await startPds()
  telegram = await startTelegram()
  const { handle, appPassword } = await pds.createAccount('contract')
  const { token: botToken, name: chat } = await telegram.botInChannel('contract')
  typed = {
    bluesky: { handle, appPassword, server: pds.url },
    demo: { name: 'Договор' },
    telegram: { botToken, chat, server: telegram.url },
  }
}, 60_000)
afterAll(async () => {
  await http.stop()
  await pds.stop()
  await telegram.stop()
  await rm(folder, { recursive: true, force: true })
})

describe.each(apiNetworkIds)('the %s adapter', (network) => {
  const now = Date.now() as EpochMs

  async function connected(): Promise<{ adapter: NetworkAdapter; facts: AccountFacts }> {
    const adapter = adapters[network]
    const facts = await adapter.connect(typed[network])
    if (!facts.ok) throw new Error(facts.problem.kind)
    return { adapter, facts: facts.value }
  }

  it('carries the id it is registered under', () => {
    expect(adapters[network].id).toBe(network)
  })

  it('refuses each wanted field left empty, naming it', async () => {
    for (const field of networks[network].signIn.filter((one) => !one.optional)) {
      const refused = await adapters[network].connect({ ...typed[network], [field.name]: ' ' })
      expect(refused).toMatchObject({ ok: false, problem: { field: field.name } })
    }
  })

  it('keeps of what was typed only the secret fields as secrets, and passes its own test with them', async () => {
    const { adapter, facts } = await connected()
    const secret = networks[network].signIn.filter((one) => one.secret).map((one) => one.name)
    expect(Object.keys(facts.signIn.secrets)).toEqual(secret)
    expect(facts.signIn.account).toBe(facts.account)
    expect(await adapter.test(facts.signIn)).toMatchObject({ ok: true, value: { account: facts.account, title: facts.title } })
  })

  it('plans one upload per picture, in order, or none where they travel with the post, and the post last, each with a key', async () => {
    const { adapter, facts } = await connected()
    const pictures = [aPicture(noisePng(4, 3, 1)), aPicture(noisePng(4, 3, 2))]
    const { steps } = anOutgoing(adapter, { account: facts.account, text: 'План', pictures })
    const planned = steps.map((step) => `${step.kind} ${step.index}`)
    expect([['upload 0', 'upload 1', 'post 0'], ['post 0']]).toContainEqual(planned)
    expect(steps.every((step) => step.key !== '')).toBe(true)
    const keys = Array.from({ length: 50 }, () => anOutgoing(adapter, { account: facts.account, text: 'План' }).steps[0]?.key)
    expect(new Set(keys).size).toBe(50)
  })

  it('publishes, finds what it published by its key, and nothing under another key; or cannot tell, as its facts say', async () => {
    const { adapter, facts } = await connected()
    const outgoing = anOutgoing(adapter, { account: facts.account, text: 'Найдись', pictures: [aPicture(noisePng(4, 3))], at: now })
    const { outcome, sent } = await performAll(adapter, facts.signIn, outgoing)
    if (!outcome.ok) throw new Error(outcome.problem.kind)
    const post = sent.steps.find((step) => step.kind === 'post')
    if (!post) throw new Error('no post step')
    const blind = networks[network].lookUp === 'impossible'
    expect(await adapter.lookUp(facts.signIn, sent, post)).toEqual(blind ? { found: 'cannotTell' } : { found: 'yes', step: outcome.value })
    const other = { ...post, key: anOutgoing(adapter, { account: facts.account, text: '' }).steps[0]?.key ?? '' }
    expect(await adapter.lookUp(facts.signIn, sent, other)).toEqual({ found: blind ? 'cannotTell' : 'no' })
  })

  it('tells of its past posts and their counts under the ids it gave when publishing, or nothing, as its facts say', async () => {
    const { adapter, facts } = await connected()
    if (!networks[network].history) {
      expect(await adapter.past(facts.signIn, 0 as EpochMs, null)).toEqual({ ok: true, value: { posts: [], cursor: null } })
      expect(await adapter.counts(facts.signIn, ['1'])).toEqual({ ok: true, value: [] })
      return
    }
    const { outcome } = await performAll(adapter, facts.signIn, anOutgoing(adapter, { account: facts.account, text: 'Вчерашнее', at: now }))
    if (!outcome.ok) throw new Error(outcome.problem.kind)
    const { remoteId } = outcome.value
    pds.appView.setCounts(remoteId, { likes: 0, reposts: 0, replies: 0 })
    const past = await adapter.past(facts.signIn, (now - 86_400_000) as EpochMs, null)
    expect(past.ok && past.value.posts.map((one) => one.remoteId)).toContain(remoteId)
    expect(await adapter.counts(facts.signIn, [remoteId, 'at://did:plc:nobody/app.bsky.feed.post/2222222222222'])).toEqual({
      ok: true,
      value: [{ remoteId, likes: 0, reposts: 0, replies: 0 }],
    })
    expect(await adapter.past(facts.signIn, (now + 86_400_000) as EpochMs, null)).toMatchObject({ ok: true, value: { posts: [] } })
  })

  it('refuses a text over its limit for good', async () => {
    const { adapter, facts } = await connected()
    const { limit } = networks[network].countText('', 0)
    const { outcome } = await performAll(
      adapter,
      facts.signIn,
      anOutgoing(adapter, { account: facts.account, text: 'я'.repeat((limit ?? 0) + 1) }),
    )
    expect(outcome).toMatchObject({ ok: false, problem: { sort: 'final', kind: 'textTooLong' } })
  })

  async function out(): Promise<{ adapter: NetworkAdapter; facts: AccountFacts; post: PublishedPost }> {
    const { adapter, facts } = await connected()
    const { outcome } = await performAll(adapter, facts.signIn, anOutgoing(adapter, { account: facts.account, text: 'Опечтка', at: now }))
    if (!outcome.ok) throw new Error(outcome.problem.kind)
    return { adapter, facts, post: { remoteId: outcome.value.remoteId, pictures: 0 } }
  }

  it('changes what is out where its facts say so, and twice without complaint', async () => {
    const { adapter, facts, post } = await out()
    expect(adapter.edit !== null).toBe(networks[network].afterwards.edit)
    if (!adapter.edit) return
    for (const _ of [1, 2]) expect(await adapter.edit(facts.signIn, post, textFromPlain('Опечатка'))).toEqual({ ok: true, value: true })
    await adapter.remove?.(facts.signIn, post)
    expect(await adapter.edit(facts.signIn, post, textFromPlain('Поздно'))).toMatchObject({ ok: false, problem: { kind: 'postGone' } })
  })

  it('removes what is out where its facts say so, and twice without complaint', async () => {
    const { adapter, facts, post } = await out()
    expect(adapter.remove !== null).toBe(networks[network].afterwards.remove)
    if (!adapter.remove) return
    for (const _ of [1, 2]) expect(await adapter.remove(facts.signIn, post)).toEqual({ ok: true, value: true })
    const past = await adapter.past(facts.signIn, (now - 86_400_000) as EpochMs, null)
    expect(past.ok && past.value.posts.map((one) => one.remoteId)).not.toContain(post.remoteId)
  })
})
