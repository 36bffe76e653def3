import { z } from 'zod'
import type { MediaStore } from '#main/media/media-store.ts'
import type { SignIn } from '#main/networks/network-adapter.ts'
import type { BotApi, BotCall, BotFailure } from '#main/networks/telegram/bot-api.ts'
import type { StorageClient } from '#main/storage/storage-client.ts'
import type { PhoneState } from '#shared/contract/app-contract.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { ChannelId, VariantId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import { messagesOf } from './phone-messages.ts'
import { fromSignIn, type PhoneSignIn, phoneId, readTyped, toSignIn } from './phone-sign-in.ts'

/** The user's phone, reached through a bot of their own. */
export type Phone = {
  state(): Promise<Outcome<PhoneState, Problem>>
  /** Tests the token and keeps it. Refused with what is wrong with it; what was kept before stays then. */
  save(token: string, server: string): Promise<Outcome<PhoneState, Problem>>
  /** Finds who has started the bot, the last one first. Refused with `phoneNotStarted`. */
  findChat(): Promise<Outcome<PhoneState, Problem>>
  /** Writes one line to the phone. */
  test(words: string): Promise<Outcome<true, Problem>>
  /** Sends text, pictures and descriptions of a publication. Refused with `phoneNotSet`, `phoneNotStarted`. */
  send(variantId: VariantId): Promise<Outcome<true, Problem>>
  forget(): Promise<void>
}

export type PhoneDeps = {
  readonly api: BotApi
  readonly vault: {
    read(channel: ChannelId): Promise<Outcome<SignIn | null, Problem>>
    save(channel: ChannelId, signIn: SignIn): Promise<Outcome<true, Problem>>
    forget(channel: ChannelId): Promise<void>
  }
  readonly storage: Pick<StorageClient, 'query'>
  readonly media: Pick<MediaStore, 'shrinkFor'>
  readonly clock: Clock
}

/** Longest wait for one message, ms: twenty pictures with descriptions need a third of a minute, a person waits no longer for it. */
const longestWaitMs = 60_000

const botSchema = z.object({ id: z.number(), username: z.string().optional() })
const updatesSchema = z.array(
  z.object({
    message: z
      .object({ chat: z.object({ id: z.number(), type: z.string(), first_name: z.string().optional(), username: z.string().optional() }) })
      .optional(),
  }),
)

export function createPhone(deps: PhoneDeps): Phone {
  const { api, vault } = deps
  const read = async (): Promise<Outcome<PhoneSignIn | null, Problem>> => {
    const kept = await vault.read(phoneId)
    return kept.ok ? done(kept.value && fromSignIn(kept.value)) : kept
  }
  const keep = async (phone: PhoneSignIn): Promise<Outcome<PhoneState, Problem>> => {
    const saved = await vault.save(phoneId, toSignIn(phone))
    return saved.ok ? done(stateOf(phone)) : saved
  }
  const toChat = async (calls: (chat: number) => readonly BotCall[]): Promise<Outcome<true, Problem>> => {
    const phone = await read()
    if (!phone.ok) return phone
    if (!phone.value) return failed(problem('phoneNotSet'))
    const { access, about } = phone.value
    if (about.chat === null) return failed(problem('phoneNotStarted', { values: { bot: about.bot } }))
    for (const call of calls(about.chat)) {
      const sent = await patiently(deps, () => api(access, call))
      if (!sent.ok) return failed(phoneProblem(sent.problem, phone.value))
    }
    return done(true)
  }
  return {
    async state() {
      const phone = await read()
      return phone.ok ? done(stateOf(phone.value)) : phone
    },
    async save(token, server) {
      const typed = readTyped(token, server)
      if (!typed.ok) return typed
      const me = await api(typed.value, { method: 'getMe' })
      const nobody = { access: typed.value, about: { bot: '', chat: null, person: null } }
      if (!me.ok) return failed({ ...phoneProblem(me.problem, nobody), field: me.problem.kind === 'refused' ? 'botToken' : 'server' })
      const bot = botSchema.safeParse(me.value)
      if (!bot.success) return failed(problem('notThisServer', { field: 'server', values: { server: new URL(typed.value.server).host } }))
      return keep({ access: typed.value, about: { bot: `@${bot.data.username ?? bot.data.id}`, chat: null, person: null } })
    },
    async findChat() {
      const phone = await read()
      if (!phone.ok) return phone
      if (!phone.value) return failed(problem('phoneNotSet'))
      const { access, about } = phone.value
      const asked = await api(access, { method: 'getUpdates', parameters: { limit: 100, timeout: 0, allowed_updates: ['message'] } })
      if (!asked.ok) return failed(phoneProblem(asked.problem, phone.value))
      const updates = updatesSchema.safeParse(asked.value)
      const chats = updates.success ? updates.data.flatMap(({ message }) => (message?.chat.type === 'private' ? [message.chat] : [])) : []
      const found = chats.at(-1)
      if (!found) return failed(problem('phoneNotStarted', { values: { bot: about.bot } }))
      const person = found.first_name ?? (found.username === undefined ? String(found.id) : `@${found.username}`)
      return keep({ access, about: { ...about, chat: found.id, person } })
    },
    test: (words) => toChat((chat) => [{ method: 'sendMessage', messages: 1, parameters: { chat_id: chat, text: words } }]),
    async send(variantId) {
      const sheet = await deps.storage.query('hand.sheet', { variantId })
      if (!sheet.ok) return sheet
      if (sheet.value === null) return failed(problem('notFound'))
      const messages = await messagesOf(deps.media, sheet.value)
      return messages.ok ? toChat((chat) => messages.value.map((make) => make(chat))) : messages
    },
    forget: () => vault.forget(phoneId),
  }
}

/** Makes a call again when its time has come, where the network or our own budget asks to wait: half a post on the phone helps nobody. */
async function patiently({ clock }: Pick<PhoneDeps, 'clock'>, call: () => ReturnType<BotApi>): ReturnType<BotApi> {
  const until = clock.now() + longestWaitMs
  for (;;) {
    const answer = await call()
    const notBefore = answer.ok ? null : mayGoOn(answer.problem)
    if (notBefore === null || notBefore > until) return answer
    await new Promise<void>((come) => void clock.at(notBefore, come))
  }
}

/** When a call that did nothing may be made again; null: nobody said so. */
function mayGoOn(failure: BotFailure): EpochMs | null {
  if (failure.kind === 'budget') return failure.notBefore
  return failure.kind === 'refused' && failure.status === 429 ? failure.notBefore : null
}

function stateOf(phone: PhoneSignIn | null): PhoneState {
  if (!phone) return { state: 'none', bot: null, person: null }
  const { bot, chat, person } = phone.about
  return chat === null ? { state: 'notStarted', bot, person: null } : { state: 'ready', bot, person }
}

/** Never Telegram's address: it holds the token. */
function phoneProblem(failure: BotFailure, { access, about }: PhoneSignIn): Problem {
  const more = { values: { server: new URL(access.server).host, bot: about.bot } }
  if (failure.kind === 'budget') return problem('networkRefused', more)
  if (failure.kind !== 'refused') return problem('serverUnreachable', more)
  const said = { ...more, detail: failure.description }
  if (failure.status === 401 || failure.status === 404) return problem('wrongToken', said)
  if (failure.status === 403) return problem('phoneBlocked', said)
  return problem(failure.status >= 500 ? 'serverUnreachable' : 'networkRefused', said)
}
