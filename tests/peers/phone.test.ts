import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '#main/app/system-clock.ts'
import { createHttp } from '#main/http/http.ts'
import type { SignIn } from '#main/networks/network-adapter.ts'
import { createBotApi } from '#main/networks/telegram/bot-api.ts'
import { createPhone, type PhoneDeps } from '#main/phone/index.ts'
import { pieces } from '#main/phone/phone-messages.ts'
import { problem } from '#shared/contract/problem.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { MediaHash, VariantId } from '#shared/kernel/ids.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import type { HandSheet } from '#shared/queries/hand-sheet.ts'
import { noisePng } from '#tests/support/png.ts'
import { startTelegram, type Telegram } from '#tests/support/telegram/telegram.ts'

const clock = systemClock()
const http = createHttp({ clock })
const publication = '01920000-0000-7000-8000-00000000e001' as VariantId

let telegram: Telegram
beforeAll(async () => {
  telegram = await startTelegram()
})
afterAll(async () => {
  await telegram.stop()
  await http.stop()
})

/** A phone with an empty vault, and a publication with so many pictures. */
function aPhone({ text = 'Новогодний штоллен', pictures = 0 } = {}) {
  const kept = new Map<string, SignIn>()
  const files = Array.from({ length: pictures }, (_, n) => ({ id: `hash${n}` as MediaHash, bytes: noisePng(40 + n, 30) }))
  const sheet = {
    text: textFromPlain(text),
    pictures: files.map(({ id }, n) => ({ file: { id, name: `${n}.png`, type: 'image/png' }, alt: n === 0 ? 'Штоллен' : '' })),
  } as unknown as HandSheet
  const deps: PhoneDeps = {
    clock,
    api: createBotApi({ http, clock }),
    vault: {
      read: async (id) => done(kept.get(id) ?? null),
      save: async (id, signIn) => {
        kept.set(id, signIn)
        return done(true)
      },
      forget: async (id) => void kept.delete(id),
    },
    storage: {
      query: (async (_name: string, { variantId }: { variantId: string }) => done(variantId === publication ? sheet : null)) as never,
    },
    media: {
      async shrinkFor(hash) {
        const found = files.find(({ id }) => id === hash)
        return found ? done({ bytes: found.bytes, type: 'image/png', width: 40, height: 30 }) : failed(problem('notFound'))
      },
    },
  }
  return { phone: createPhone(deps), kept }
}

/** The same with its bot connected and started by Anna. */
async function aReadyPhone(wishes: Parameters<typeof aPhone>[0] = {}) {
  const { token } = await telegram.botInChannel(`phone${Math.random().toString(36).slice(2, 8)}`)
  const made = aPhone(wishes)
  await made.phone.save(token, telegram.url)
  const chat = await telegram.start(token, 'Анна')
  await made.phone.findChat()
  return { ...made, token, seen: () => telegram.posts({ chat }) }
}

const kindOf = (outcome: { ok: boolean; problem?: { kind: string; field?: string } }) =>
  outcome.ok ? 'done' : [outcome.problem?.kind, outcome.problem?.field]

describe('the user’s phone', () => {
  it('is connected in three steps: the bot, its start, the chat', async () => {
    const { token, botName } = await telegram.botInChannel('steps')
    const { phone, kept } = aPhone()
    expect(await phone.state()).toEqual({ ok: true, value: { state: 'none', bot: null, person: null } })
    expect(await phone.save(` ${token} `, telegram.url)).toEqual({ ok: true, value: { state: 'notStarted', bot: botName, person: null } })
    expect(kindOf(await phone.test('проба'))).toEqual(['phoneNotStarted', undefined])
    expect(kindOf(await phone.findChat())).toEqual(['phoneNotStarted', undefined])
    const chat = await telegram.start(token, 'Анна')
    expect(await phone.findChat()).toEqual({ ok: true, value: { state: 'ready', bot: botName, person: 'Анна' } })
    expect(await phone.test('Rubrika на связи')).toEqual({ ok: true, value: true })
    expect((await telegram.posts({ chat })).map((post) => post.text)).toEqual(['Rubrika на связи'])
    // The token is the one secret, under an id that no channel has.
    expect([...kept].map(([id, { secrets }]) => [id, secrets])).toEqual([['phone', { botToken: token }]])
    await phone.forget()
    expect(kindOf(await phone.send(publication))).toEqual(['phoneNotSet', undefined])
  })

  it('takes whoever started the bot last', async () => {
    const { phone, token } = await aReadyPhone()
    await telegram.start(token, 'Борис')
    expect(await phone.findChat()).toMatchObject({ ok: true, value: { person: 'Борис' } })
  })

  it('says what is wrong with a token or a server, and keeps nothing of it', async () => {
    const { phone, kept } = aPhone()
    expect(kindOf(await phone.save('', telegram.url))).toEqual(['emptyToken', 'botToken'])
    expect(kindOf(await phone.save('not a token', telegram.url))).toEqual(['badBotToken', 'botToken'])
    expect(kindOf(await phone.save('7000000001:AAF-aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123', telegram.url))).toEqual(['wrongToken', 'botToken'])
    expect(kindOf(await phone.save('7000000001:AAF-aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123', 'http://example.com'))).toEqual([
      'badServerAddress',
      'server',
    ])
    expect(kindOf(await phone.save('7000000001:AAF-aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123', 'http://127.0.0.1:9'))).toEqual([
      'serverUnreachable',
      'server',
    ])
    expect(kept.size).toBe(0)
  })

  it('gets the pictures as an album, each description and, last, the text alone', async () => {
    const { phone, seen } = await aReadyPhone({ pictures: 3 })
    expect(await phone.send(publication)).toEqual({ ok: true, value: true })
    expect((await seen()).map(({ text, pictures }) => [text, pictures.length])).toEqual([
      ['', 3],
      ['Штоллен', 0],
      ['Новогодний штоллен', 0],
    ])
  })

  it('gets one picture as a photo, and more than ten as two albums', async () => {
    const one = await aReadyPhone({ pictures: 1 })
    await one.phone.send(publication)
    expect((await one.seen())[0]?.pictures).toHaveLength(1)
    const many = await aReadyPhone({ pictures: 12 })
    expect(await many.phone.send(publication)).toEqual({ ok: true, value: true })
    expect((await many.seen()).map(({ pictures }) => pictures.length)).toEqual([10, 2, 0, 0])
  })

  it('waits when the network asks to, and goes on where it stopped', async () => {
    const { phone, seen } = await aReadyPhone({ pictures: 2 })
    await telegram.refuseNext('sendMessage', { code: 429, description: 'Too Many Requests: retry after 1', parameters: { retry_after: 1 } })
    expect(await phone.send(publication)).toEqual({ ok: true, value: true })
    expect((await seen()).map(({ text, pictures }) => [text, pictures.length])).toEqual([
      ['', 2],
      ['Штоллен', 0],
      ['Новогодний штоллен', 0],
    ])
    // Nobody waits an hour in front of a window.
    await telegram.refuseNext('sendMessage', {
      code: 429,
      description: 'Too Many Requests: retry after 3600',
      parameters: { retry_after: 3600 },
    })
    expect(kindOf(await phone.test('проба'))).toEqual(['networkRefused', undefined])
  })

  it('brings more than Telegram takes at once, in its time', { timeout: 30_000 }, async () => {
    // Twenty pictures and two texts are 22 messages; 20 go at once and one more each second.
    const { phone, seen } = await aReadyPhone({ pictures: 20 })
    expect(await phone.send(publication)).toEqual({ ok: true, value: true })
    expect((await seen()).map(({ pictures }) => pictures.length)).toEqual([10, 10, 0, 0])
  })

  it('says that the publication is gone, or that the person blocked the bot', async () => {
    const { phone, token } = await aReadyPhone()
    expect(kindOf(await phone.send('01920000-0000-7000-8000-00000000e999' as VariantId))).toEqual(['notFound', undefined])
    await telegram.refuseNext('sendMessage', { code: 403, description: 'Forbidden: bot was blocked by the user' })
    const blocked = await phone.send(publication)
    expect(kindOf(blocked)).toEqual(['phoneBlocked', undefined])
    expect(JSON.stringify(blocked)).not.toContain(token)
  })
})

describe('a long text', () => {
  it('is parted between paragraphs where it can be, and nothing of it is lost', () => {
    expect(pieces('')).toEqual([])
    expect(pieces('а'.repeat(4096))).toHaveLength(1)
    expect(pieces(`${'а'.repeat(3000)}\n\n${'б'.repeat(3000)}`)).toEqual(['а'.repeat(3000), 'б'.repeat(3000)])
    expect(pieces(`я${'😀'.repeat(2100)}`).map((one) => one.isWellFormed())).toEqual([true, true])
    expect(pieces('в'.repeat(9000)).map((one) => one.length)).toEqual([4096, 4096, 808])
  })
})
