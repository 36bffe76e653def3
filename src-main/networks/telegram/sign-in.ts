import type { SignIn } from '#main/networks/network-adapter.ts'
import { serverOrigin } from '#main/networks/server-origin.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { type BotAccess, defaultServer } from './bot-api.ts'

export type TypedSignIn = {
  readonly access: BotAccess
  readonly ownServer: string | null
  /** `@name`, or the chat's number. */
  readonly chat: string
}

/**
 * Reads the connect form. A channel may be typed as `@name`, `name`, a link to it or to a post of it
 * (`t.me/name/15`, `t.me/c/1234567890/15`), or its number (`-100…`). An invitation (`t.me/+…`) names no chat to a bot.
 */
export function readSignIn(fields: Readonly<Record<string, string>>): Outcome<TypedSignIn, Problem> {
  const token = (fields.botToken ?? '').trim()
  if (token === '') return failed(problem('emptyToken', { field: 'botToken' }))
  // The form BotFather gives; anything else must not become a part of an address.
  if (!/^\d{3,20}:[\w-]{10,100}$/.test(token)) return failed(problem('badBotToken', { field: 'botToken' }))
  const chat = readChat((fields.chat ?? '').trim())
  if (chat === null) return failed(problem('badChatName', { field: 'chat' }))
  const typed = (fields.server ?? '').trim()
  const ownServer = typed === '' ? null : serverOrigin(typed)
  if (typed !== '' && ownServer === null) return failed(problem('badServerAddress', { field: 'server' }))
  const server = ownServer ?? defaultServer
  return done({ access: { server, token }, ownServer: server === defaultServer ? null : server, chat })
}

export function accessOf({ server, secrets }: SignIn): BotAccess {
  return { server: server ?? defaultServer, token: secrets.botToken ?? '' }
}

/** Names are 4 to 32 letters, digits and underscores and begin with a letter. */
function readChat(typed: string): string | null {
  const link = /^(?:https?:\/\/)?(?:www\.)?(?:t|telegram)\.me\/(.*)$/i.exec(typed)?.[1]
  if (link === undefined) return /^-\d{5,20}$/.test(typed) ? typed : asName(typed.replace(/^@/, ''))
  const [first = '', second = ''] = link.replace(/[?#].*$/, '').split('/')
  if (first === 'c') return /^\d{5,15}$/.test(second) ? `-100${second}` : null
  return first === 'joinchat' ? null : asName(first === 's' ? second : first)
}

function asName(word: string): string | null {
  return /^[a-z]\w{3,31}$/i.test(word) ? `@${word}` : null
}
