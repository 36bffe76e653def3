import sharp from 'sharp'
import { z } from 'zod'
import { aPictureOf, type Bot, type Chat, type Entity, type Membership, noRights, type Picture } from './world.ts'

/** A call turned away, in the words of the real server. */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: Readonly<Record<string, number>> | null
  constructor(code: number, description: string, parameters: Readonly<Record<string, number>> | null = null) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

export function badRequest(words: string): Refusal {
  return new Refusal(400, `Bad Request: ${words}`)
}

const maxText = 4096
const maxCaption = 1024
const maxPhotoBytes = 10 * 1024 * 1024
const maxSides = 10_000
const maxRatio = 20
const deletableSeconds = 48 * 3600

const entityTypes: ReadonlySet<string> = new Set([
  ...['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number', 'bold', 'italic', 'underline', 'strikethrough'],
  ...['spoiler', 'blockquote', 'expandable_blockquote', 'code', 'pre', 'text_link', 'text_mention', 'custom_emoji', 'date_time'],
])
const entitySchema = z.array(z.object({ type: z.string(), offset: z.number(), length: z.number(), url: z.string().optional() }))

/** A text or a caption that was sent, as it will be shown: white space at its ends cut, limits kept, entities in their places. */
export function textOf(
  words: { readonly text: unknown; readonly entities: unknown; readonly parseMode: unknown },
  what: 'text' | 'caption',
) {
  if (words.parseMode !== undefined) throw badRequest('unsupported parse_mode')
  const raw = typeof words.text === 'string' ? words.text : ''
  const entities = entitySchema.parse(words.entities ?? []).map((one) => checkedEntity(one, raw))
  const text = raw.trim()
  if (what === 'text' && text === '') throw badRequest('message text is empty')
  if (what === 'text' && text.length > maxText) throw badRequest('message is too long')
  if (what === 'caption' && text.length > maxCaption) throw badRequest('message caption is too long')
  const lead = raw.length - raw.trimStart().length
  return { text, entities: entities.map((one) => ({ ...one, offset: Math.max(0, one.offset - lead) })) }
}

function checkedEntity(entity: z.output<typeof entitySchema>[number], text: string): Entity {
  const { type, offset, length, url } = entity
  if (!entityTypes.has(type)) throw badRequest(`can't parse MessageEntity: unknown type "${type}" specified`)
  if (offset < 0 || length <= 0) throw badRequest('receive an entity with incorrect offset')
  const end = offset + length
  if (end > text.length) {
    throw badRequest(`entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`)
  }
  if (isInsidePair(text, offset) || isInsidePair(text, end)) throw badRequest('entity begins in a middle of a UTF-16 symbol')
  if (type === 'text_link' && !(url !== undefined && URL.canParse(url))) throw badRequest("can't parse entities: wrong HTTP URL")
  return { type, offset, length, ...(url === undefined ? {} : { url }) }
}

function isInsidePair(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '')
}

/** A photo as the server takes it in; it reads the picture, whatever its name says. */
export async function photoOf(bytes: Uint8Array | undefined): Promise<Picture> {
  if (bytes === undefined) throw badRequest('there is no photo in the request')
  if (bytes.byteLength === 0) throw badRequest('file must be non-empty')
  if (bytes.byteLength > maxPhotoBytes) {
    throw badRequest(`file of size ${bytes.byteLength} bytes is too big for a photo; the maximum size is ${maxPhotoBytes} bytes`)
  }
  const { width, height, format } = await sharp(bytes)
    .metadata()
    .catch(() => ({ width: 0, height: 0, format: '' }))
  if (!['jpeg', 'png', 'webp'].includes(format)) throw badRequest('IMAGE_PROCESS_FAILED')
  const ratio = Math.max(width, height) / Math.max(1, Math.min(width, height))
  if (width + height > maxSides || ratio > maxRatio) throw badRequest('PHOTO_INVALID_DIMENSIONS')
  return aPictureOf(bytes, width, height)
}

/** Refuses a bot that cannot see the chat at all. */
export function memberOf(chat: Chat | null, bot: Bot): { readonly chat: Chat; readonly membership: Membership } {
  if (!chat) throw badRequest('chat not found')
  if (chat.movedTo !== null) {
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.movedTo })
  }
  const membership = chat.bots.get(bot.id) ?? { status: 'left', rights: noRights }
  if (membership.status === 'kicked' || (membership.status === 'left' && chat.username === null)) throw shutOut(chat, membership.status)
  return { chat, membership }
}

function shutOut({ type }: Chat, status: 'kicked' | 'left'): Refusal {
  if (type === 'private' && status === 'kicked') return new Refusal(403, 'Forbidden: bot was blocked by the user')
  if (type === 'private') return new Refusal(403, "Forbidden: bot can't initiate conversation with a user")
  if (status === 'kicked') return new Refusal(403, `Forbidden: bot was kicked from the ${type} chat`)
  return new Refusal(403, `Forbidden: bot is not a member of the ${type} chat`)
}

/** Refuses a bot that may not post in the chat. */
export function posterIn(wanted: Chat | null, bot: Bot): Chat {
  const { chat, membership } = memberOf(wanted, bot)
  if (membership.status === 'left') throw shutOut(chat, 'left')
  if (chat.type === 'channel' && !membership.rights.can_post_messages) throw badRequest('need administrator rights in the channel chat')
  return chat
}

export type Aged = { readonly botId: number; readonly date: number }

/** Whether a bot may delete a message: its own for 48 hours while it may post, any at any time with the right to delete. */
export function mayDelete({ type, bots }: Chat, bot: Bot, { message, now }: { readonly message: Aged; readonly now: number }): boolean {
  const rights = bots.get(bot.id)?.rights ?? noRights
  if (rights.can_delete_messages) return true
  const own = message.botId === bot.id && (type !== 'channel' || rights.can_post_messages)
  return own && now - message.date < deletableSeconds
}
