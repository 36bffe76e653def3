import { describe, expect, it } from 'vitest'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import { anOutgoing, aPicture, performAll } from '#tests/support/outgoing.ts'
import { noisePng } from '#tests/support/png.ts'
import { aTelegramPeer, type TestPost } from '#tests/support/telegram/peer.ts'

const { telegram, proxy, adapter, connected, publish, published } = aTelegramPeer()

const formatted: RichText = {
  v: 1,
  doc: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '🎄 Ёлка ' },
          { type: 'text', text: 'готова', marks: [{ type: 'bold' }] },
        ],
      },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'меню', marks: [{ type: 'link', attrs: { href: 'https://example.com/меню' } }] },
          { type: 'text', text: ' #хлеб <b>не тег</b>' },
        ],
      },
    ],
  },
}

describe('publishing to Telegram', () => {
  it('sends a text with its formatting and links, letter for letter', async () => {
    const channel = await connected()
    const { remoteId, remoteUrl } = await published(channel, { text: formatted })
    const [post] = await telegram().posts(channel.place)
    expect(post).toMatchObject({
      text: '🎄 Ёлка готова\n\nменю #хлеб <b>не тег</b>',
      entities: [
        { type: 'bold', offset: 8, length: 6 },
        { type: 'text_link', offset: 16, length: 4, url: 'https://example.com/%D0%BC%D0%B5%D0%BD%D1%8E' },
      ],
    })
    expect([remoteId, remoteUrl]).toEqual(['1', `https://t.me/${channel.place.name.slice(1)}/1`])
  })

  it('sends one picture with the text as its caption, byte for byte', async () => {
    const channel = await connected({ private: true })
    const bytes = noisePng(40, 30)
    const { remoteUrl } = await published(channel, { text: formatted, bytes: [bytes] })
    const picture = aPicture(bytes)
    expect(await telegram().posts(channel.place)).toMatchObject([
      { text: '🎄 Ёлка готова\n\nменю #хлеб <b>не тег</b>', pictures: [{ width: 40, height: 30, sha256: picture.file.id }] },
    ])
    expect(remoteUrl).toBe(`https://t.me/c/${String(channel.place.chat).slice(4)}/1`)
  })

  it('sends an album whole, in order, with the text under its first picture', async () => {
    const channel = await connected()
    const bytes = [noisePng(40, 30, 1), noisePng(50, 20, 2), noisePng(20, 60, 3)]
    expect((await published(channel, { text: 'Три булочки', bytes })).remoteId).toBe('1,2,3')
    const posts = await telegram().posts(channel.place)
    expect(posts.map(({ ids, text, pictures }) => ({ ids, text, sides: pictures.map(({ width, height }) => [width, height]) }))).toEqual([
      {
        ids: [1, 2, 3],
        text: 'Три булочки',
        sides: [
          [40, 30],
          [50, 20],
          [20, 60],
        ],
      },
    ])
  })

  it('sends a picture without words', async () => {
    const channel = await connected()
    await published(channel, { text: '', bytes: [noisePng(40, 30)] })
    expect(await telegram().posts(channel.place)).toMatchObject([{ text: '', pictures: [{ width: 40 }] }])
  })

  it('follows a group that became a supergroup', async () => {
    const channel = await connected({ type: 'group', private: true })
    const grown = await telegram().botInChannel('grown_group', { type: 'supergroup' })
    await telegram().setMembership({ ...channel.place, chat: grown.chat }, 'administrator')
    await telegram().move(channel.place, grown)
    const { remoteUrl } = await published(channel, { text: 'Переехали' })
    expect(await telegram().posts(channel.place)).toEqual([])
    expect(await telegram().posts(grown)).toMatchObject([{ text: 'Переехали' }])
    expect(remoteUrl).toBe('https://t.me/grown_group/1')
  })

  it('calls final what no repetition mends', async () => {
    const channel = await connected()
    const refusal = async (post: TestPost) => {
      const outcome = await publish(channel, post)
      return outcome.ok ? 'published' : [outcome.problem.sort, outcome.problem.kind]
    }
    const picture = [noisePng(40, 30)]
    expect(await refusal({ text: 'я'.repeat(4097) })).toEqual(['final', 'textTooLong'])
    expect(await refusal({ text: 'я'.repeat(1025), bytes: picture })).toEqual(['final', 'textTooLong'])
    expect(await refusal({ text: ' ' })).toEqual(['final', 'emptyPost'])
    expect(await refusal({ bytes: Array.from({ length: 11 }, (_, i) => noisePng(4, 4, i)) })).toEqual(['final', 'rejected'])
    expect(await refusal({ bytes: [noisePng(3400, 3200)] })).toEqual(['final', 'mediaTooBig'])
    expect(await refusal({ bytes: [noisePng(2, 10_001)] })).toEqual(['final', 'mediaRefused'])
    expect(await refusal({ bytes: picture, file: { width: 2, height: 42 } })).toEqual(['final', 'mediaRefused'])
    expect(await refusal({ bytes: [Buffer.from('hello')] })).toEqual(['final', 'mediaRefused'])
    expect(await refusal({ bytes: picture, file: { type: 'image/gif' } })).toEqual(['final', 'mediaRefused'])
    expect(await telegram().posts(channel.place)).toEqual([])
    await published(channel, { text: 'я'.repeat(4096) })
    await published(channel, { text: 'я'.repeat(1024), bytes: picture })
    expect((await telegram().posts(channel.place)).map(({ text }) => text.length)).toEqual([4096, 1024])
  })

  it('leaves to a person what only a person can mend', async () => {
    const channel = await connected()
    const refusal = async () => {
      const outcome = await publish(channel, {})
      return outcome.ok ? 'published' : [outcome.problem.sort, outcome.problem.kind]
    }
    await telegram().setMembership(channel.place, 'administrator', { can_post_messages: false })
    expect(await refusal()).toEqual(['user', 'noRights'])
    await telegram().setMembership(channel.place, 'kicked')
    expect(await refusal()).toEqual(['user', 'removedFromChannel'])
    await telegram().revoke(channel.place)
    expect(await refusal()).toEqual(['user', 'signInExpired'])
    const nowhere = { ...channel, signIn: { ...channel.signIn, account: '-1009999999999' } }
    expect(await publish(nowhere, {})).toMatchObject({ ok: false, problem: { kind: 'signInExpired' } })
    const other = await connected()
    expect(await publish({ ...other, signIn: { ...other.signIn, account: '-1009999999999' } }, {})).toMatchObject({
      ok: false,
      problem: { sort: 'user', kind: 'channelGone', detail: 'Bad Request: chat not found' },
    })
  })

  it('waits as long as Telegram asks, and tries again where nothing was sent', async () => {
    const channel = await connected()
    const parameters = { retry_after: 7 }
    await telegram().refuseNext('sendMessage', { code: 429, description: 'Too Many Requests: retry after 7', parameters })
    const before = Date.now()
    const outcome = await publish(channel, {})
    expect(outcome).toMatchObject({ ok: false, problem: { sort: 'retry', kind: 'rateLimited' } })
    const notBefore = outcome.ok ? 0 : (outcome.problem.notBefore ?? 0)
    expect(notBefore - before).toBeGreaterThanOrEqual(7000)
    expect(notBefore - before).toBeLessThan(12_000)
    const away = { ...channel, signIn: { ...channel.signIn, server: 'http://127.0.0.1:1' } }
    expect(await publish(away, {})).toMatchObject({ ok: false, problem: { sort: 'retry', kind: 'unreachable' } })
    expect(await telegram().posts(channel.place)).toEqual([])
  })

  it('slows itself down before Telegram has to, and says until when', async () => {
    const channel = await connected()
    const album = Array.from({ length: 10 }, (_, i) => noisePng(4, 4, i))
    await published(channel, { bytes: album })
    await published(channel, { bytes: album })
    expect(await publish(channel, { bytes: album })).toMatchObject({
      ok: false,
      problem: { sort: 'retry', kind: 'rateLimited', notBefore: expect.any(Number) },
    })
    expect(await telegram().posts(channel.place)).toHaveLength(2)
  })

  it('does not know whether a post went out when its answer is lost, and cannot find out', async () => {
    const channel = await connected({}, 'proxy')
    const outgoing = anOutgoing(adapter(), { account: channel.signIn.account, text: 'Ответ потерян' })
    const lost = proxy().arm({ on: 'answer', about: 'sendMessage', effect: 'reset' })
    const { outcome } = await performAll(adapter(), channel.signIn, outgoing)
    await lost
    expect(outcome).toMatchObject({ ok: false, problem: { sort: 'unknown', kind: 'answerLost' } })
    const [step] = outgoing.steps
    expect(step && (await adapter().lookUp(channel.signIn, outgoing, step))).toEqual({ found: 'cannotTell' })
    expect(await telegram().posts(channel.place)).toHaveLength(1)
  })

  it('does not take a server’s fault for a refusal', async () => {
    const channel = await connected()
    await telegram().refuseNext('sendMessage', { code: 502, description: 'Bad Gateway' })
    expect(await publish(channel, {})).toMatchObject({ ok: false, problem: { sort: 'unknown', kind: 'serverFault' } })
  })
})
