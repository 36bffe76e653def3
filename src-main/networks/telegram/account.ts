import { z } from 'zod'
import type { AccountFacts, SignIn } from '#main/networks/network-adapter.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { BotAccess, BotApi, BotFailure } from './bot-api.ts'
import { connectProblem, readProblem } from './problems.ts'
import { accessOf, readSignIn } from './sign-in.ts'

const botSchema = z.object({ id: z.number(), username: z.string().optional() })
const chatSchema = z.object({ id: z.number(), type: z.string(), title: z.string().optional(), username: z.string().optional() })
const memberSchema = z.object({ status: z.string(), can_post_messages: z.boolean().optional(), can_send_messages: z.boolean().optional() })

/** A person who connects a channel waits for it, and can do without the number of its subscribers. */
const countTimeoutMs = 8_000

/** Checks the typed token and channel: that the bot is there, the channel too, and that the one may post in the other. */
export async function connect(api: BotApi, fields: Readonly<Record<string, string>>): Promise<Outcome<AccountFacts, Problem>> {
  const typed = readSignIn(fields)
  if (!typed.ok) return typed
  const { access, ownServer, chat } = typed.value
  return look(api, access, {
    chat,
    ownServer,
    sort: (failure, about) => connectProblem(failure, access.server, about),
  })
}

/** Whether the saved sign-in still holds. */
export async function test(api: BotApi, signIn: SignIn): Promise<Outcome<AccountFacts, Problem>> {
  const access = accessOf(signIn)
  return look(api, access, { chat: signIn.account, ownServer: signIn.server, sort: (failure) => readProblem(failure, access.server) })
}

type Looking = {
  readonly chat: string
  readonly ownServer: string | null
  readonly sort: (failure: BotFailure, about: 'bot' | 'chat') => Problem
}

async function look(api: BotApi, access: BotAccess, { chat, ownServer, sort }: Looking): Promise<Outcome<AccountFacts, Problem>> {
  const me = await api(access, { method: 'getMe' })
  if (!me.ok) return failed(sort(me.problem, 'bot'))
  const bot = botSchema.safeParse(me.value)
  const got = await api(access, { method: 'getChat', parameters: { chat_id: chat } })
  if (!got.ok) return failed(sort(got.problem, 'chat'))
  const found = chatSchema.safeParse(got.value)
  if (!bot.success || !found.success) return failed(problem('notThisServer', { values: { server: new URL(access.server).host } }))
  const { id, type, title, username } = found.data
  const names = { bot: `@${bot.data.username ?? bot.data.id}`, channel: title ?? chat }
  if (type === 'private') return failed(problem('badChatName', { field: 'chat' }))
  const member = await api(access, { method: 'getChatMember', parameters: { chat_id: id, user_id: bot.data.id } })
  if (!member.ok && member.problem.kind !== 'refused') return failed(sort(member.problem, 'chat'))
  if (!member.ok || !mayPost(type, member.value)) return failed(problem('botMayNotPost', { field: 'chat', values: names }))
  const signIn: SignIn = { account: String(id), server: ownServer, secrets: { botToken: access.token } }
  const followers = await readFollowers(api, signIn)
  return done({
    account: signIn.account,
    title: username === undefined ? (title ?? signIn.account) : `@${username}`,
    followers: followers.ok ? followers.value : null,
    signIn,
  })
}

/** In a channel only an administrator with the right to post may; in a group every member who is not silenced. */
function mayPost(type: string, member: unknown): boolean {
  const read = memberSchema.safeParse(member)
  if (!read.success) return false
  const { status, can_post_messages: posts, can_send_messages: sends } = read.data
  if (status === 'creator') return true
  if (type === 'channel') return status === 'administrator' && posts === true
  return status === 'administrator' || status === 'member' || (status === 'restricted' && sends === true)
}

export async function readFollowers(api: BotApi, signIn: SignIn): Promise<Outcome<number | null, Problem>> {
  const access = accessOf(signIn)
  const counted = await api(access, { method: 'getChatMemberCount', parameters: { chat_id: signIn.account }, timeoutMs: countTimeoutMs })
  if (!counted.ok) return failed(readProblem(counted.problem, access.server))
  return done(typeof counted.value === 'number' ? counted.value : null)
}
