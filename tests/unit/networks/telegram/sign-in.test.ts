import { describe, expect, it } from 'vitest'
import { readSignIn } from '#main/networks/telegram/sign-in.ts'

const botToken = '7000000001:AAF-aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123'

describe('the connect form of Telegram', () => {
  it.each([
    ['@bulochnaya', '@bulochnaya'],
    ['bulochnaya', '@bulochnaya'],
    ['t.me/bulochnaya', '@bulochnaya'],
    ['https://t.me/bulochnaya?boost', '@bulochnaya'],
    ['https://t.me/s/bulochnaya', '@bulochnaya'],
    ['https://telegram.me/bulochnaya/15', '@bulochnaya'],
    ['https://t.me/c/1234567890/15', '-1001234567890'],
    ['-1001234567890', '-1001234567890'],
    ['-4000123', '-4000123'],
  ])('reads the channel %s', (chat, read) => {
    expect(readSignIn({ botToken: ` ${botToken} `, chat })).toMatchObject({ ok: true, value: { chat: read, access: { token: botToken } } })
  })

  it.each(['https://t.me/+AbCdEfGh', 't.me/joinchat/AbCdEfGh', 't.me/c/name/15', '@я', 'две булочки', '123456', 'abc'])(
    'refuses the channel %s',
    (chat) => {
      expect(readSignIn({ botToken, chat })).toMatchObject({ ok: false, problem: { kind: 'badChatName', field: 'chat' } })
    },
  )

  it.each(['AAF-aBcDeFgHiJkLmNoPqRsTuVwXyZ', '7000000001', '7000000001:AAF/../getMe?x=', 'https://t.me/botfather'])(
    'refuses the token %s, which must not become a part of an address',
    (typed) => {
      expect(readSignIn({ botToken: typed, chat: '@bulochnaya' })).toMatchObject({
        ok: false,
        problem: { kind: 'badBotToken', field: 'botToken' },
      })
    },
  )

  it('takes a server of one’s own by https, and by http on this machine only', () => {
    const server = (typed: string) => {
      const read = readSignIn({ botToken, chat: '@bulochnaya', server: typed })
      return read.ok ? read.value.ownServer : read.problem.kind
    }
    expect(
      ['', 'api.telegram.org', 'bot.example.com', 'http://127.0.0.1:8081', 'http://bot.example.com', 'https://a.example/x'].map(server),
    ).toEqual([null, null, 'https://bot.example.com', 'http://127.0.0.1:8081', 'badServerAddress', 'badServerAddress'])
  })
})
