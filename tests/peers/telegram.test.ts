import { describe, expect, it } from 'vitest'
import type { SignIn } from '#main/networks/network-adapter.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { noisePng } from '#tests/support/png.ts'
import { aTelegramPeer } from '#tests/support/telegram/peer.ts'

const { telegram, adapter, connected, published } = aTelegramPeer()

describe('connecting a Telegram channel', () => {
  it('names the channel, counts its subscribers and keeps the token as the only secret', async () => {
    const place = await telegram().botInChannel('teplyj_hleb', { title: 'Тёплый хлеб', members: 1240 })
    expect(await adapter().connect({ botToken: place.token, chat: 'https://t.me/teplyj_hleb', server: telegram().url })).toEqual({
      ok: true,
      value: {
        account: String(place.chat),
        title: '@teplyj_hleb',
        followers: 1240,
        signIn: { account: String(place.chat), server: telegram().url, secrets: { botToken: place.token } },
      },
    })
  })

  it('takes a channel without a name by its number, and a group', async () => {
    const hidden = await telegram().botInChannel('hidden', { title: 'Для своих', private: true })
    expect(await adapter().connect({ botToken: hidden.token, chat: String(hidden.chat), server: telegram().url })).toMatchObject({
      ok: true,
      value: { title: 'Для своих' },
    })
    const { signIn } = await connected({ type: 'supergroup', private: true })
    expect(await adapter().test(signIn)).toMatchObject({ ok: true })
  })

  it('says what is wrong: token, channel, rights, server', async () => {
    const place = await telegram().botInChannel('refusals')
    const refusal = async (fields: Record<string, string>) => {
      const facts = await adapter().connect({ botToken: place.token, chat: place.name, server: telegram().url, ...fields })
      return facts.ok ? 'connected' : [facts.problem.kind, facts.problem.field]
    }
    expect(await refusal({ botToken: '7000000001:AAF-aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123' })).toEqual(['wrongToken', 'botToken'])
    expect(await refusal({ chat: '@nobody_there' })).toEqual(['chatNotFound', 'chat'])
    expect(await refusal({ server: 'http://127.0.0.1:1' })).toEqual(['serverUnreachable', 'server'])
    await telegram().setMembership(place, 'administrator', { can_post_messages: false })
    expect(await refusal({})).toEqual(['botMayNotPost', 'chat'])
    await telegram().setMembership(place, 'member')
    expect(await refusal({})).toEqual(['botMayNotPost', 'chat'])
    await telegram().setMembership(place, 'left')
    expect(await refusal({})).toEqual(['botMayNotPost', 'chat'])
    await telegram().setMembership(place, 'kicked')
    expect(await refusal({})).toEqual(['botNoRights', 'chat'])
  })

  it('keeps the token out of every refusal', async () => {
    const place = await telegram().botInChannel('secrecy')
    await telegram().refuseNext('getMe', { code: 401, description: `Unauthorized: ${place.token}` })
    const refused = await adapter().connect({ botToken: place.token, chat: place.name, server: telegram().url })
    const unreached = await adapter().connect({ botToken: place.token, chat: place.name, server: 'http://127.0.0.1:1' })
    expect(JSON.stringify([refused, unreached])).not.toContain(place.token)
    expect([refused.ok, unreached.ok]).toEqual([false, false])
  })

  it('sees that the bot was removed, or its token revoked, when it looks again', async () => {
    const { place, signIn } = await connected()
    await telegram().setMembership(place, 'kicked')
    expect(await adapter().test(signIn)).toMatchObject({ ok: false, problem: { kind: 'botNoRights' } })
    await telegram().revoke(place)
    expect(await adapter().test(signIn)).toMatchObject({ ok: false, problem: { kind: 'signInExpired' } })
  })
})

describe('changing what is out in Telegram', () => {
  const edit = (signIn: SignIn, post: { readonly remoteId: string; readonly pictures: number }, words: string) =>
    adapter().edit?.(signIn, post, textFromPlain(words))

  it('changes a text, a caption and the text of an album, and counts an unchanged one as done', async () => {
    const channel = await connected()
    const text = await published(channel, { text: 'Опечтка' })
    const photo = await published(channel, { text: 'Опечтка', bytes: [noisePng(4, 4)] })
    const album = await published(channel, { text: 'Опечтка', bytes: [noisePng(4, 4, 1), noisePng(4, 4, 2)] })
    for (const [post, pictures] of [
      [text, 0],
      [photo, 1],
      [album, 2],
    ] as const) {
      expect(await edit(channel.signIn, { ...post, pictures }, 'Опечатка')).toEqual({ ok: true, value: true })
      expect(await edit(channel.signIn, { ...post, pictures }, 'Опечатка')).toEqual({ ok: true, value: true })
    }
    // What we think it holds may be wrong: Telegram says so, and it is asked the other way.
    expect(await edit(channel.signIn, { ...photo, pictures: 0 }, 'Опечаток нет')).toEqual({ ok: true, value: true })
    expect((await telegram().posts(channel.place)).map((post) => [post.text, post.edited])).toEqual([
      ['Опечатка', true],
      ['Опечаток нет', true],
      ['Опечатка', true],
    ])
  })

  it('says why it cannot change one', async () => {
    const channel = await connected()
    const post = await published(channel, { bytes: [noisePng(4, 4)] })
    const refusal = async (words: string) => {
      const edited = await edit(channel.signIn, { ...post, pictures: 1 }, words)
      return edited?.ok ? 'edited' : edited?.problem.kind
    }
    expect(await refusal('я'.repeat(1025))).toBe('changeRefused')
    await adapter().remove?.(channel.signIn, { ...post, pictures: 1 })
    expect(await refusal('Нет такого')).toBe('postGone')
    await telegram().setMembership(channel.place, 'administrator', { can_post_messages: false })
    expect(await refusal('Нет права')).toBe('botNoRights')
    await telegram().revoke(channel.place)
    expect(await refusal('Нет токена')).toBe('signInExpired')
  })

  it('removes a post and a whole album; one that is gone already counts as removed', async () => {
    const channel = await connected()
    const text = { ...(await published(channel, {})), pictures: 0 }
    const album = { ...(await published(channel, { bytes: [noisePng(4, 4, 1), noisePng(4, 4, 2)] })), pictures: 2 }
    for (const post of [text, album, text, album]) expect(await adapter().remove?.(channel.signIn, post)).toEqual({ ok: true, value: true })
    expect((await telegram().posts(channel.place)).map(({ deleted }) => deleted)).toEqual([true, true])
  })

  it('cannot remove after 48 hours without the right to delete', async () => {
    const channel = await connected()
    await telegram().setMembership(channel.place, 'administrator', { can_delete_messages: false })
    const old = { ...(await published(channel, {})), pictures: 0 }
    await telegram().pass(48 * 3_600_000)
    const young = { ...(await published(channel, {})), pictures: 0 }
    expect(await adapter().remove?.(channel.signIn, old)).toMatchObject({ ok: false, problem: { kind: 'removeTooLate' } })
    expect(await adapter().remove?.(channel.signIn, young)).toEqual({ ok: true, value: true })
    await telegram().setMembership(channel.place, 'administrator')
    expect(await adapter().remove?.(channel.signIn, old)).toEqual({ ok: true, value: true })
  })
})
