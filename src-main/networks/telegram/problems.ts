import { proxyProblem } from '#main/networks/proxy-problem.ts'
import { type Problem, type ProblemKind, problem } from '#shared/contract/problem.ts'
import type { PublishProblem, PublishProblemKind } from '#shared/domain/publishing/problem.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { BotFailure } from './bot-api.ts'

type Refused = Extract<BotFailure, { kind: 'refused' }>

/** Sorts a failed call that makes a post: an answer that was lost leaves it open whether the audience sees it. */
export function publishProblem(failure: BotFailure): PublishProblem {
  switch (failure.kind) {
    case 'neverLeft':
      return make('retry', 'unreachable', failure.reason)
    case 'proxyFailed':
      return make('retry', 'proxyFailed', `${failure.proxy}: ${failure.reason}`)
    case 'answerLost':
      return make('unknown', failure.timedOut ? 'timedOut' : 'answerLost', failure.reason)
    case 'budget':
      return make('retry', 'rateLimited', null, failure.notBefore)
    case 'refused':
      return refusedProblem(failure)
  }
}

function refusedProblem(failure: Refused): PublishProblem {
  const words = wordsOf(failure)
  if (failure.status === 429) return make('retry', 'rateLimited', words, failure.notBefore)
  if (isWrongToken(failure)) return make('user', 'signInExpired', words)
  if (failure.status === 403) return make('user', wasRemoved.test(failure.description) ? 'removedFromChannel' : 'noRights', words)
  if (failure.status === 413) return make('final', 'mediaTooBig', words)
  if (failure.status === 400) return make(...kindOf(failure.description), words)
  // 5xx, or an answer that is not Telegram's: the work may have been done all the same.
  return make('unknown', 'serverFault', words, failure.notBefore)
}

const wasRemoved = /not a member|kicked|blocked|deactivated/i

/** What a 400 is about. Telegram has no codes for them, only these words. */
const kinds: readonly (readonly [RegExp, PublishProblem['sort'], PublishProblemKind])[] = [
  [/message(?: caption)? is too long|CAPTION_TOO_LONG|MESSAGE_TOO_LONG/i, 'final', 'textTooLong'],
  [/text is empty|text must be non-empty|no messages to send/i, 'final', 'emptyPost'],
  [/chat not found|CHANNEL_(?:INVALID|PRIVATE)|PEER_ID_INVALID|chat is deactivated/i, 'user', 'channelGone'],
  [/not a member|kicked/i, 'user', 'removedFromChannel'],
  [/administrator rights|not enough rights|no rights|_FORBIDDEN|CHAT_RESTRICTED|ADMIN_REQUIRED/i, 'user', 'noRights'],
  [/too big|FILE_PARTS_INVALID/i, 'final', 'mediaTooBig'],
  [/^(?:Bad Request: )?(?:PHOTO|IMAGE|MEDIA)_|photo|non-empty|wrong file|failed to get|InputMedia/i, 'final', 'mediaRefused'],
  // Some pictures of an album failed on Telegram's own servers; what became of the rest it does not say.
  [/group send failed/i, 'unknown', 'serverFault'],
]

function kindOf(description: string): [PublishProblem['sort'], PublishProblemKind] {
  const [, sort, kind] = kinds.find(([form]) => form.test(description)) ?? [null, 'final', 'rejected']
  return [sort as PublishProblem['sort'], kind as PublishProblemKind]
}

/** Words for a person from Telegram: only its description, never our request, whose address holds the token. */
function wordsOf(failure: BotFailure): string | null {
  if (failure.kind !== 'refused') return null
  return (failure.description === '' ? `HTTP ${failure.status}` : failure.description).slice(0, 500)
}

function make(
  sort: PublishProblem['sort'],
  kind: PublishProblemKind,
  detail: string | null,
  notBefore: EpochMs | null = null,
): PublishProblem {
  return { sort, kind, notBefore, detail }
}

/** 401: revoked; 404: no token at all to Telegram's eyes (its methods' names are ours, so they exist). */
function isWrongToken(failure: BotFailure): boolean {
  return failure.kind === 'refused' && (failure.status === 401 || (failure.status === 404 && failure.description !== ''))
}

function saidBy(failure: BotFailure, form: RegExp): boolean {
  return failure.kind === 'refused' && form.test(failure.description)
}

const shutOut: ReadonlySet<PublishProblemKind> = new Set(['noRights', 'channelGone', 'removedFromChannel'])

/** Sorts a failed call that makes no post; `signInExpired` where the saved token is no longer taken. */
export function readProblem(failure: BotFailure, server: string): Problem {
  const detail = wordsOf(failure)
  const more = { values: { server: new URL(server).host }, ...(detail === null ? {} : { detail }) }
  if (failure.kind === 'budget') return problem('networkRefused', more)
  if (failure.kind === 'proxyFailed') return proxyProblem(failure)
  if (failure.kind !== 'refused') return problem('serverUnreachable', more)
  if (isWrongToken(failure)) return problem('signInExpired', more)
  if (failure.status === 403 || shutOut.has(publishProblem(failure).kind)) return problem('botNoRights', more)
  return problem(failure.status >= 500 ? 'serverUnreachable' : 'networkRefused', more)
}

/** Why what a person typed does not lead to a channel; `about`: which call failed. */
export function connectProblem(failure: BotFailure, server: string, about: 'bot' | 'chat'): Problem {
  const known = readProblem(failure, server)
  if (failure.kind !== 'refused') return { ...known, field: 'server' }
  if (failure.description === '') return problem('notThisServer', { field: 'server', values: { server: new URL(server).host } })
  if (isWrongToken(failure)) return { ...known, kind: 'wrongToken', field: 'botToken' }
  if (about === 'chat' && failure.status === 400) return { ...known, kind: 'chatNotFound', field: 'chat' }
  return failure.status === 403 ? { ...known, field: 'chat' } : known
}

const changeKinds: readonly (readonly [RegExp, ProblemKind])[] = [
  [/message to edit not found|MESSAGE_ID_INVALID/i, 'postGone'],
  [/can't be deleted/i, 'removeTooLate'],
  [/text is empty|text must be non-empty/i, 'emptyPost'],
]

/** Why a post that is out was not changed or not removed. */
export function changeProblem(failure: BotFailure, server: string): Problem {
  const known = readProblem(failure, server)
  const kind = changeKinds.find(([form]) => saidBy(failure, form))?.[1]
  if (kind) return { ...known, kind }
  return failure.kind === 'refused' && failure.status === 400 && known.kind === 'networkRefused'
    ? { ...known, kind: 'changeRefused' }
    : known
}

/** Nothing to change: the network says what it was to say, or no longer has what was to go. */
export function isAlreadySo(failure: BotFailure): boolean {
  return saidBy(failure, /message is not modified|message to delete not found/i)
}

/** The message is of the other kind: a text where a caption was expected, or the reverse. */
export function isOtherKind(failure: BotFailure): boolean {
  return saidBy(failure, /there is no (?:text|caption) in the message/i)
}
