import { z } from 'zod'
import { chatAnswer, fullChatAnswer, memberAnswer, messageAnswer, userAnswer } from './answers.ts'
import type { BotRequest } from './request.ts'
import { badRequest, mayDelete, memberOf, photoOf, posterIn, textOf } from './rules.ts'
import { type Bot, type Chat, findChat, type Message, nowOf, type Picture, type World } from './world.ts'

/** One call, its bot known and its parameters of the published form. */
export type Call = {
  readonly world: World
  readonly bot: Bot
  readonly parameters: BotRequest['parameters']
  readonly files: BotRequest['files']
}
type Method = (call: Call) => unknown

/** What each method does; it answers the result or throws a `Refusal`. */
export const methods: Readonly<Record<string, Method>> = {
  getMe: ({ bot }) => ({ ...userAnswer(bot), can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: false }),
  getUpdates: ({ world, bot }) =>
    world.starts.flatMap(({ token, chat: id, at }, i) => {
      const chat = token === bot.token ? findChat(world, id) : null
      return chat ? [{ update_id: 100 + i, message: { message_id: 1, date: at, chat: chatAnswer(chat), text: '/start' } }] : []
    }),
  getChat: (call) => fullChatAnswer(memberOf(chatOf(call), call.bot).chat),
  getChatMember: getChatMember,
  getChatMemberCount: (call) => memberOf(chatOf(call), call.bot).chat.members,
  async sendMessage(call) {
    const chat = posterIn(chatOf(call), call.bot)
    const { text, entities, parse_mode: parseMode } = call.parameters
    const [message] = post(call, chat, { ...textOf({ text, entities, parseMode }, 'text'), pictures: [null] })
    return message && messageAnswer(chat, message)
  },
  async sendPhoto(call) {
    const chat = posterIn(chatOf(call), call.bot)
    const { caption, caption_entities: entities, parse_mode: parseMode, photo } = call.parameters
    const words = textOf({ text: caption, entities, parseMode }, 'caption')
    const [message] = post(call, chat, { ...words, pictures: [await photoOf(fileOf(call, photo))] })
    return message && messageAnswer(chat, message)
  },
  sendMediaGroup,
  editMessageText: (call) => edit(call, 'text'),
  editMessageCaption: (call) => edit(call, 'caption'),
  deleteMessage(call) {
    const chat = posterIn(chatOf(call), call.bot)
    const message = messageIn(chat, call.parameters.message_id)
    if (!message) throw badRequest('message to delete not found')
    remove(call, chat, [message])
    return true
  },
  deleteMessages(call) {
    const chat = posterIn(chatOf(call), call.bot)
    const ids = z.array(z.number()).min(1).max(100).safeParse(call.parameters.message_ids)
    if (!ids.success) throw badRequest('message identifiers are not specified')
    remove(
      call,
      chat,
      ids.data.flatMap((id) => messageIn(chat, id) ?? []),
    )
    return true
  },
}

function chatOf({ world, parameters }: Call): Chat | null {
  return findChat(world, parameters.chat_id)
}

function getChatMember(call: Call): unknown {
  const { chat } = memberOf(chatOf(call), call.bot)
  const wanted = [...call.world.bots.values()].find(({ id }) => id === call.parameters.user_id)
  const membership = wanted && chat.bots.get(wanted.id)
  if (!wanted || !membership) throw badRequest('member not found')
  return memberAnswer(wanted, membership)
}

const anything = z.unknown().optional()
const albumSchema = z.array(
  z.object({ type: z.string(), media: z.string(), caption: anything, caption_entities: anything, parse_mode: anything }),
)

async function sendMediaGroup(call: Call): Promise<unknown> {
  const chat = posterIn(chatOf(call), call.bot)
  const items = albumSchema.parse(call.parameters.media)
  if (items.length === 0) throw badRequest('there are no messages to send')
  if (items.length < 2) throw badRequest('media group must include 2-10 items')
  if (items.length > 10) throw badRequest('too many messages to send as an album')
  const sent = await Promise.all(
    items.map(async ({ media, caption, caption_entities: entities, parse_mode: parseMode }) => ({
      words: textOf({ text: caption, entities, parseMode }, 'caption'),
      picture: await photoOf(fileOf(call, media)),
    })),
  )
  const albumId = String(1_300_000_000 + chat.nextMessageId)
  const messages = sent.flatMap(({ words, picture }) => post(call, chat, { ...words, pictures: [picture], albumId }))
  return messages.map((message) => messageAnswer(chat, message))
}

type Post = Pick<Message, 'text' | 'entities'> & { readonly pictures: readonly (Picture | null)[]; readonly albumId?: string }

function post({ world, bot }: Call, chat: Chat, { text, entities, pictures, albumId }: Post): readonly Message[] {
  return pictures.map((picture) => {
    const about = {
      botId: bot.id,
      date: nowOf(world),
      madeAt: Date.now(),
      albumId: albumId ?? null,
      picture,
      editDate: null,
      deleted: false,
    }
    const message: Message = { id: chat.nextMessageId, ...about, text, entities }
    chat.nextMessageId += 1
    chat.messages.push(message)
    return message
  })
}

/** A file of the request: in the parameter's own part, or in the one it names with `attach://`. */
function fileOf({ files }: Call, reference: unknown): Uint8Array | undefined {
  const direct = z.object({ file: z.string() }).safeParse(reference)
  if (direct.success) return files.get(direct.data.file)
  const named = /^attach:\/\/(.+)$/.exec(String(reference))?.[1]
  if (named === undefined) throw badRequest('wrong file identifier/HTTP URL specified')
  const bytes = files.get(named)
  if (!bytes) throw badRequest("can't parse InputMedia: media not found")
  return bytes
}

function messageIn({ messages }: Chat, id: unknown): Message | null {
  return messages.find((message) => message.id === id && !message.deleted) ?? null
}

function edit(call: Call, what: 'text' | 'caption'): unknown {
  const chat = posterIn(chatOf(call), call.bot)
  const message = messageIn(chat, call.parameters.message_id)
  if (!message) throw badRequest('message to edit not found')
  if (message.botId !== call.bot.id && !chat.bots.get(call.bot.id)?.rights.can_edit_messages) throw badRequest("message can't be edited")
  if ((what === 'text') !== (message.picture === null)) throw badRequest(`there is no ${what} in the message to edit`)
  const { parse_mode: parseMode, ...given } = call.parameters
  const raw = what === 'text' ? { text: given.text, entities: given.entities } : { text: given.caption, entities: given.caption_entities }
  const { text, entities } = textOf({ ...raw, parseMode }, what)
  if (text === message.text && JSON.stringify(entities) === JSON.stringify(message.entities)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  }
  message.text = text
  message.entities = entities
  message.editDate = nowOf(call.world)
  return messageAnswer(chat, message)
}

function remove({ world, bot }: Call, chat: Chat, messages: readonly Message[]): void {
  if (messages.some((message) => !mayDelete(chat, bot, { message, now: nowOf(world) }))) {
    throw badRequest("message can't be deleted for everyone")
  }
  for (const message of messages) message.deleted = true
}
