import { proxyProblem } from '#main/networks/proxy-problem.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { PublishProblem, PublishProblemKind } from '#shared/domain/publishing/problem.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { isExpired } from './sessions.ts'
import type { XrpcFailure } from './xrpc.ts'

type Refused = Extract<XrpcFailure, { kind: 'refused' }>

/**
 * Sorts a failed call of a publication.
 *
 * @param visible the call makes the post itself, so a lost answer leaves it open whether the audience sees it. Uploads
 *                and questions are repeated blindly instead.
 */
export function publishProblem(failure: XrpcFailure, visible: boolean): PublishProblem {
  switch (failure.kind) {
    case 'neverLeft':
      return make('retry', 'unreachable', failure.reason)
    case 'proxyFailed':
      return make('retry', 'proxyFailed', `${failure.proxy}: ${failure.reason}`)
    case 'answerLost': {
      const kind = failure.timedOut ? 'timedOut' : visible ? 'answerLost' : 'unreachable'
      return make(visible ? 'unknown' : 'retry', kind, failure.reason)
    }
    case 'budget':
      return make('retry', 'rateLimited', null, failure.notBefore)
    case 'signIn':
      return isWrongSignIn(failure.failure)
        ? make('user', 'signInExpired', wordsOf(failure.failure))
        : publishProblem(failure.failure, false)
    case 'refused':
      return refusedProblem(failure, visible)
  }
}

function refusedProblem(failure: Refused, visible: boolean): PublishProblem {
  const words = wordsOf(failure)
  if (failure.status === 429) return make('retry', 'rateLimited', words, failure.notBefore)
  if (isExpired(failure)) return make('user', 'signInExpired', words)
  if (failure.status === 403 || accountIsShut.has(failure.error)) return make('user', 'noRights', words)
  if (failure.status === 413) return make('final', 'mediaTooBig', words)
  if (failure.status >= 400 && failure.status < 500) return make('final', finalKind(failure.message), words)
  // 5xx, or an answer that no AT server gives: the work may have been done all the same.
  return make(visible ? 'unknown' : 'retry', 'serverFault', words, failure.notBefore)
}

const accountIsShut = new Set(['AccountTakedown', 'AccountDeactivated', 'AccountSuspended'])

/** What a 400 is about, from the words of the reference server: it has one error name, InvalidRequest, for all of them. */
function finalKind(message: string): PublishProblemKind {
  if (/(?:grapheme|string) too big.*\.text|must not be longer/i.test(message)) return 'textTooLong'
  if (/blob too big|too large/i.test(message)) return 'mediaTooBig'
  if (/mimeType|image\/\*/i.test(message)) return 'mediaRefused'
  return 'rejected'
}

/** Words for a person from the network, without a secret: only its error name and message, never our request. */
function wordsOf(failure: XrpcFailure): string | null {
  if (failure.kind === 'signIn') return wordsOf(failure.failure)
  if (failure.kind !== 'refused') return null
  const words = [failure.error, failure.message].filter((word) => word !== '').join(': ')
  return (words === '' ? `HTTP ${failure.status}` : words).slice(0, 500)
}

function make(
  sort: PublishProblem['sort'],
  kind: PublishProblemKind,
  detail: string | null,
  notBefore: EpochMs | null = null,
): PublishProblem {
  return { sort, kind, notBefore, detail }
}

function isWrongSignIn(failure: XrpcFailure): boolean {
  return failure.kind === 'refused' && (failure.status === 401 || failure.status === 400)
}

/** Sorts a failed call that is no publication; `signInExpired` where the saved sign-in is no longer taken. */
export function readProblem(failure: XrpcFailure, server: string): Problem {
  const host = new URL(server).host
  const detail = wordsOf(failure)
  const more = detail === null ? { values: { server: host } } : { values: { server: host }, detail }
  if (failure.kind === 'signIn')
    return isWrongSignIn(failure.failure) ? problem('signInExpired', more) : readProblem(failure.failure, server)
  if (failure.kind === 'proxyFailed') return proxyProblem(failure)
  if (failure.kind !== 'refused') return problem(failure.kind === 'budget' ? 'networkRefused' : 'serverUnreachable', more)
  if (isExpired(failure)) return problem('signInExpired', more)
  return problem(failure.status >= 500 ? 'serverUnreachable' : 'networkRefused', more)
}

/** Why signing in with what a person typed did not work. */
export function connectProblem(failure: XrpcFailure, server: string): Problem {
  if (failure.kind === 'refused' && failure.error === '')
    return problem('notThisServer', { field: 'server', values: { server: new URL(server).host } })
  if (isWrongSignIn(failure)) return problem('wrongToken', { field: 'appPassword', detail: wordsOf(failure) ?? '' })
  return { ...readProblem(failure, server), ...(failure.kind === 'refused' ? {} : { field: 'server' }) }
}
