import { createHash, randomBytes } from 'node:crypto'

/** What a bot may do in a chat; the names are the Bot API's. */
export type Rights = {
  readonly can_post_messages: boolean
  readonly can_edit_messages: boolean
  readonly can_delete_messages: boolean
}
export type Membership = { readonly status: 'administrator' | 'member' | 'left' | 'kicked'; readonly rights: Rights }

export type Bot = { readonly id: number; readonly token: string; readonly username: string; readonly name: string }

export type Picture = {
  readonly fileId: string
  readonly width: number
  readonly height: number
  readonly bytes: number
  /** Of the bytes as they came. */
  readonly sha256: string
}

export type Message = {
  readonly id: number
  readonly botId: number
  /** Seconds since 1970. */
  readonly date: number
  /** Milliseconds since 1970 by the machine's clock. */
  readonly madeAt: number
  readonly albumId: string | null
  readonly picture: Picture | null
  text: string
  entities: readonly Entity[]
  editDate: number | null
  deleted: boolean
}
export type Entity = { readonly type: string; readonly offset: number; readonly length: number; readonly url?: string }

export type ChatType = 'channel' | 'supergroup' | 'group' | 'private'

export type Chat = {
  readonly id: number
  readonly type: ChatType
  title: string
  username: string | null
  members: number
  readonly bots: Map<number, Membership>
  /** In order; deleted ones stay here, marked. */
  readonly messages: Message[]
  nextMessageId: number
  /** A group that was made a supergroup refuses everything and names the chat it became. */
  movedTo: number | null
}

/** A refusal that was ordered: the next `times` calls of a method get it and nothing is done. */
export type OrderedRefusal = {
  readonly method: string
  readonly code: number
  readonly description: string
  readonly parameters?: Readonly<Record<string, number>>
  times: number
}

/** Everything the emulated network holds. */
export type World = {
  readonly bots: Map<string, Bot>
  readonly chats: Map<number, Chat>
  readonly refusals: OrderedRefusal[]
  /** People who pressed start in a bot, in order, by its token. */
  readonly starts: { readonly token: string; readonly chat: number; readonly at: number }[]
  /** Moved forward by tests that need an old message, ms. */
  aheadMs: number
}

export const noRights: Rights = { can_post_messages: false, can_edit_messages: false, can_delete_messages: false }

export function anEmptyWorld(): World {
  return { bots: new Map(), chats: new Map(), refusals: [], starts: [], aheadMs: 0 }
}

/** Seconds since 1970 by the network's clock. */
export function nowOf(world: World): number {
  return Math.floor((Date.now() + world.aheadMs) / 1000)
}

export function addBot(world: World, username: string): Bot {
  const id = 7_000_000_000 + world.bots.size
  const bot = { id, token: `${id}:${randomBytes(26).toString('base64url')}`, username, name: username }
  world.bots.set(bot.token, bot)
  return bot
}

export type NewChat = { readonly type: ChatType; readonly title: string; readonly username: string | null; readonly members: number }

export function addChat(world: World, { type, title, username, members }: NewChat): Chat {
  const number = world.chats.size + 1
  const id = type === 'private' ? 500_000_000 + number : type === 'group' ? -(4_000_000 + number) : -(1_001_000_000_000 + number)
  const chat: Chat = { id, type, title, username, members, bots: new Map(), messages: [], nextMessageId: 1, movedTo: null }
  world.chats.set(id, chat)
  return chat
}

/** A chat by its number or by `@name` (names are compared without regard to case). */
export function findChat(world: World, wanted: unknown): Chat | null {
  const number = typeof wanted === 'number' ? wanted : /^-?\d+$/.test(String(wanted)) ? Number(wanted) : null
  if (number !== null) return world.chats.get(number) ?? null
  const name = String(wanted).toLowerCase()
  return [...world.chats.values()].find(({ username }) => username !== null && name === `@${username.toLowerCase()}`) ?? null
}

export function aPictureOf(bytes: Uint8Array, width: number, height: number): Picture {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { fileId: `AgAC${sha256.slice(0, 40)}`, width, height, bytes: bytes.byteLength, sha256 }
}

/** A post as the audience sees it: an album is one. */
export type Seen = {
  readonly ids: readonly number[]
  readonly text: string
  readonly entities: readonly Entity[]
  readonly pictures: readonly Picture[]
  readonly madeAt: number
  readonly edited: boolean
  readonly deleted: boolean
}

/** All that was ever posted in a chat, in order, what was deleted included: one that was posted twice stands twice. */
export function seenIn(chat: Chat): readonly Seen[] {
  const posts = new Map<string, Message[]>()
  for (const message of chat.messages) {
    const key = message.albumId ?? `single ${message.id}`
    posts.set(key, [...(posts.get(key) ?? []), message])
  }
  return [...posts.values()].map((messages) => ({
    ids: messages.map(({ id }) => id),
    text: messages.map(({ text }) => text).find((text) => text !== '') ?? '',
    entities: messages.flatMap(({ entities }) => entities),
    pictures: messages.flatMap(({ picture }) => (picture ? [picture] : [])),
    madeAt: messages[0]?.madeAt ?? 0,
    edited: messages.some(({ editDate }) => editDate !== null),
    deleted: messages.every(({ deleted }) => deleted),
  }))
}
