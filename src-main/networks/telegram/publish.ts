import { z } from 'zod'
import { imageType } from '#main/networks/image-type.ts'
import type { Outgoing, SignIn, StepDone } from '#main/networks/network-adapter.ts'
import type { PublishProblem, PublishProblemKind } from '#shared/domain/publishing/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { telegram } from '#shared/networks/telegram/facts.ts'
import type { BotApi, BotCall } from './bot-api.ts'
import { type Entity, toMessage } from './entities.ts'
import type { Part } from './multipart.ts'
import { publishProblem } from './problems.ts'
import { accessOf } from './sign-in.ts'

/** How much one side may exceed the other (Bot API, sendPhoto). */
const maxRatio = 20

const messageSchema = z.object({
  message_id: z.number(),
  chat: z.object({ id: z.number(), type: z.string(), username: z.string().optional() }),
})
export type Message = z.output<typeof messageSchema>

/**
 * Sends the post in one call, so that it is out whole or not at all: a message, a photo with the text as its caption, or
 * an album with the text under its first picture. Telegram has no key to send by, so what is lost stays in doubt.
 */
export async function performPost(api: BotApi, signIn: SignIn, outgoing: Outgoing): Promise<Outcome<StepDone, PublishProblem>> {
  const parts: Part[] = []
  for (const [index, picture] of outgoing.pictures.entries()) {
    const part = await readPicture(picture, index)
    if (!part.ok) return part
    parts.push(part.value)
  }
  const sent = await api(accessOf(signIn), callOf(signIn.account, toMessage(outgoing.text), parts))
  if (!sent.ok) return failed(publishProblem(sent.problem))
  const messages = z.array(messageSchema).min(1).safeParse([sent.value].flat())
  // It said "done" in words we do not know: the post is out, and where is for a person to find.
  if (!messages.success) return failed({ sort: 'unknown', kind: 'serverFault', notBefore: null, detail: null })
  return done(stepDone(messages.data))
}

function callOf(
  chat: string,
  { text, entities }: { readonly text: string; readonly entities: readonly Entity[] },
  parts: readonly Part[],
): BotCall {
  const [first] = parts
  if (!first) return { method: 'sendMessage', messages: 1, parameters: { chat_id: chat, text, entities } }
  const caption = text === '' ? {} : { caption: text, caption_entities: entities }
  if (parts.length === 1) {
    return { method: 'sendPhoto', messages: 1, files: parts, parameters: { chat_id: chat, photo: `attach://${first.name}`, ...caption } }
  }
  const media = parts.map(({ name }, i) => ({ type: 'photo', media: `attach://${name}`, ...(i === 0 ? caption : {}) }))
  return { method: 'sendMediaGroup', messages: parts.length, files: parts, parameters: { chat_id: chat, media } }
}

async function readPicture({ file, read }: Outgoing['pictures'][number], index: number): Promise<Outcome<Part, PublishProblem>> {
  const refuse = (sort: PublishProblem['sort'], kind: PublishProblemKind, detail: string) => failed({ sort, kind, notBefore: null, detail })
  // A still of a moving picture is not what was accepted and approved.
  if (telegram.images.refused.includes(file.type)) return refuse('final', 'mediaRefused', `${file.type}: ${file.name}`)
  const ratio = Math.max(file.width, file.height) / Math.max(1, Math.min(file.width, file.height))
  if (ratio > maxRatio) return refuse('final', 'mediaRefused', `${file.width} × ${file.height} > ${maxRatio} : 1`)
  const bytes = await read().catch(() => null)
  if (!bytes) return refuse('user', 'mediaMissing', file.name)
  const type = imageType(bytes)
  if (type === null) return refuse('final', 'mediaRefused', file.name)
  return done({ name: `picture${index}`, fileName: `picture${index}.${type.slice('image/'.length)}`, type, bytes })
}

function stepDone(messages: readonly Message[]): StepDone {
  const [first] = messages
  return { remoteId: messages.map((message) => message.message_id).join(','), remoteUrl: first ? postUrl(first) : null }
}

/** The public page of a post; of a channel without a name the link that opens for its members; null: groups of the old kind have none. */
export function postUrl({ message_id: id, chat }: Message): string | null {
  if (chat.username !== undefined) return `https://t.me/${chat.username}/${id}`
  const number = /^-100(\d+)$/.exec(String(chat.id))?.[1]
  return number === undefined ? null : `https://t.me/c/${number}/${id}`
}
