import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { addBot, addChat, type Bot, type Chat, findChat, noRights, nowOf, seenIn, type World } from './world.ts'

const rights = z.object({ can_post_messages: z.boolean(), can_edit_messages: z.boolean(), can_delete_messages: z.boolean() })
const orders = z.discriminatedUnion('order', [
  z.object({ order: z.literal('bot'), username: z.string() }),
  z.object({
    order: z.literal('chat'),
    type: z.enum(['channel', 'supergroup', 'group', 'private']),
    title: z.string(),
    username: z.string().nullable(),
    members: z.number(),
  }),
  z.object({
    order: z.literal('membership'),
    token: z.string(),
    chat: z.number(),
    status: z.enum(['administrator', 'member', 'left', 'kicked']),
    rights,
  }),
  z.object({ order: z.literal('start'), token: z.string(), person: z.string() }),
  z.object({ order: z.literal('revoke'), token: z.string() }),
  z.object({ order: z.literal('move'), chat: z.number(), to: z.number() }),
  z.object({
    order: z.literal('refuse'),
    method: z.string(),
    code: z.number(),
    description: z.string(),
    parameters: z.record(z.string(), z.number()).optional(),
    times: z.number(),
  }),
  z.object({ order: z.literal('pass'), ms: z.number() }),
  z.object({ order: z.literal('posts'), chat: z.number() }),
])
export type Order = z.output<typeof orders>

/** Carries out what a test, or a person, orders the network to be: it is not a part of the Bot API. */
export async function control(world: World, request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const order = orders.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
  switch (order.order) {
    case 'bot':
      return addBot(world, order.username)
    case 'chat':
      return { id: addChat(world, order).id }
    case 'membership':
      chatOf(world, order.chat).bots.set(botOf(world, order.token).id, { status: order.status, rights: order.rights })
      return {}
    case 'start': {
      const bot = botOf(world, order.token)
      const chat = addChat(world, { type: 'private', title: order.person, username: null, members: 2 })
      chat.bots.set(bot.id, { status: 'member', rights: noRights })
      world.starts.push({ token: bot.token, chat: chat.id, at: nowOf(world) })
      return { chat: chat.id }
    }
    case 'revoke':
      return { revoked: world.bots.delete(order.token) }
    case 'move':
      chatOf(world, order.chat).movedTo = order.to
      return {}
    case 'refuse': {
      const { method, code, description, parameters, times } = order
      world.refusals.push({ method, code, description, times, ...(parameters ? { parameters } : {}) })
      return {}
    }
    case 'pass':
      world.aheadMs += order.ms
      return {}
    case 'posts':
      return seenIn(chatOf(world, order.chat))
  }
}

function chatOf(world: World, id: number): Chat {
  const chat = findChat(world, id)
  if (!chat) throw new Error(`no chat ${id}`)
  return chat
}

function botOf(world: World, token: string): Bot {
  const bot = world.bots.get(token)
  if (!bot) throw new Error('no such bot')
  return bot
}
