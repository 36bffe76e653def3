import type { MediaStore } from '#main/media/media-store.ts'
import type { BotCall } from '#main/networks/telegram/bot-api.ts'
import type { Part } from '#main/networks/telegram/multipart.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { writtenOut } from '#shared/domain/texts/written-out.ts'
import { done, type Outcome } from '#shared/kernel/outcome.ts'
import { networks } from '#shared/networks/index.ts'
import type { HandSheet } from '#shared/queries/hand-sheet.ts'

type ToChat = (chat: number) => BotCall

const album = 10
/** Longest message, UTF-16 units (sendMessage). */
const longestMessage = 4096

/**
 * The messages that bring a publication to a phone: the pictures as albums to be saved, each description on its own, and
 * last, so that it is at hand to be copied, the text alone. Refused with what is wrong with a picture.
 */
export async function messagesOf(media: Pick<MediaStore, 'shrinkFor'>, sheet: HandSheet): Promise<Outcome<readonly ToChat[], Problem>> {
  const { maxBytes, maxSides, types } = networks.telegram.images
  const parts: Part[] = []
  for (const [i, { file }] of sheet.pictures.entries()) {
    const picture = await media.shrinkFor(file.id, { maxBytes: maxBytes ?? Number.MAX_SAFE_INTEGER, maxSides, types })
    if (!picture.ok) return picture
    const { bytes, type } = picture.value
    parts.push({ name: `picture${i}`, fileName: `picture${i}.${type.slice('image/'.length)}`, type, bytes })
  }
  const alts = sheet.pictures.flatMap(({ alt }) => (alt.trim() === '' ? [] : [alt.trim()]))
  return done([
    ...chunks(parts, album).map(pictures),
    ...[...alts, writtenOut(sheet.text)]
      .flatMap((words) => pieces(words))
      .map(
        (text): ToChat =>
          (chat) =>
            message(chat, text),
      ),
  ])
}

function message(chat: number, text: string): BotCall {
  return { method: 'sendMessage', messages: 1, parameters: { chat_id: chat, text } }
}

function pictures(parts: readonly Part[]): ToChat {
  const [first, second] = parts
  return (chat) => {
    if (first && !second) {
      return { method: 'sendPhoto', messages: 1, files: parts, parameters: { chat_id: chat, photo: `attach://${first.name}` } }
    }
    const media = parts.map(({ name }) => ({ type: 'photo', media: `attach://${name}` }))
    return { method: 'sendMediaGroup', messages: parts.length, files: parts, parameters: { chat_id: chat, media } }
  }
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
}

/** A text in messages that are short enough, parted between paragraphs or lines where that is possible. */
export function pieces(text: string): readonly string[] {
  if (text.trim() === '') return []
  if (text.length <= longestMessage) return [text]
  const head = text.slice(0, longestMessage)
  const breaks = [head.lastIndexOf('\n\n'), head.lastIndexOf('\n'), head.lastIndexOf(' ')]
  const wanted = breaks.find((at) => at > longestMessage / 2) ?? longestMessage
  // Never inside a pair of surrogates.
  const at = /[\uD800-\uDBFF]/.test(text[wanted - 1] ?? '') ? wanted - 1 : wanted
  return [text.slice(0, at).trimEnd(), ...pieces(text.slice(at).trimStart())]
}
