import { z } from 'zod'
import type { SignIn } from '#main/networks/network-adapter.ts'
import { serverOrigin } from '#main/networks/server-origin.ts'
import { type BotAccess, defaultServer } from '#main/networks/telegram/bot-api.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'

/** The phone's place in the vault; no channel can have it, theirs are UUIDs. */
export const phoneId = 'phone' as ChannelId

/** Whose bot it is and to whom it writes; `chat` null: nobody has started it yet. */
const aboutSchema = z.object({ bot: z.string(), chat: z.number().nullable(), person: z.string().nullable() })
export type PhoneAbout = z.output<typeof aboutSchema>

export type PhoneSignIn = { readonly access: BotAccess; readonly about: PhoneAbout }

/** Reads what a person typed. Refused with `emptyToken`, `badBotToken` or `badServerAddress`. */
export function readTyped(token: string, server: string): Outcome<BotAccess, Problem> {
  const typed = token.trim()
  if (typed === '') return failed(problem('emptyToken', { field: 'botToken' }))
  // The form BotFather gives; anything else must not become a part of an address.
  if (!/^\d{3,20}:[\w-]{10,100}$/.test(typed)) return failed(problem('badBotToken', { field: 'botToken' }))
  const origin = server.trim() === '' ? defaultServer : serverOrigin(server.trim())
  return origin === null ? failed(problem('badServerAddress', { field: 'server' })) : done({ token: typed, server: origin })
}

export function toSignIn({ access, about }: PhoneSignIn): SignIn {
  const server = access.server === defaultServer ? null : access.server
  return { account: JSON.stringify(about), server, secrets: { botToken: access.token } }
}

/** Null: what lies there is no phone's. */
export function fromSignIn({ account, server, secrets }: SignIn): PhoneSignIn | null {
  const about = aboutSchema.safeParse(parsed(account))
  const token = secrets.botToken
  return about.success && token !== undefined ? { access: { server: server ?? defaultServer, token }, about: about.data } : null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
