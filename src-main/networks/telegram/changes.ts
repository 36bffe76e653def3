import type { PublishedPost, SignIn } from '#main/networks/network-adapter.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { BotApi, BotCall } from './bot-api.ts'
import { toMessage } from './entities.ts'
import { changeProblem, isAlreadySo, isOtherKind } from './problems.ts'
import { accessOf } from './sign-in.ts'

/**
 * Changes the text of a post that is out; of an album the caption of its first picture, where the text stands. Doing it
 * twice changes nothing more, so a lost answer may simply be repeated.
 */
export async function editPost(api: BotApi, signIn: SignIn, post: PublishedPost, text: RichText): Promise<Outcome<true, Problem>> {
  const access = accessOf(signIn)
  const words = toMessage(text)
  const [id] = idsOf(post)
  const place = { chat_id: signIn.account, message_id: id }
  const ofText: BotCall = { method: 'editMessageText', parameters: { ...place, ...words } }
  const ofCaption: BotCall = {
    method: 'editMessageCaption',
    parameters: { ...place, caption: words.text, caption_entities: words.entities },
  }
  const [likely, other] = post.pictures > 0 ? [ofCaption, ofText] : [ofText, ofCaption]
  const first = await api(access, likely)
  // The pictures may have been added or taken away here after it had gone out.
  const edited = !first.ok && isOtherKind(first.problem) ? await api(access, other) : first
  return edited.ok || isAlreadySo(edited.problem) ? done(true) : failed(changeProblem(edited.problem, access.server))
}

/** Removes a post that is out, all of its album; one that is no longer there counts as removed. */
export async function removePost(api: BotApi, signIn: SignIn, post: PublishedPost): Promise<Outcome<true, Problem>> {
  const access = accessOf(signIn)
  const [first, ...others] = idsOf(post)
  const call: BotCall =
    others.length > 0
      ? { method: 'deleteMessages', parameters: { chat_id: signIn.account, message_ids: [first, ...others] } }
      : { method: 'deleteMessage', parameters: { chat_id: signIn.account, message_id: first } }
  const removed = await api(access, call)
  return removed.ok || isAlreadySo(removed.problem) ? done(true) : failed(changeProblem(removed.problem, access.server))
}

function idsOf({ remoteId }: PublishedPost): readonly number[] {
  return remoteId.split(',').map(Number)
}
