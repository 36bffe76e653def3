import { describe, expect, it } from 'vitest'
import type { BotFailure } from '#main/networks/telegram/bot-api.ts'
import { changeProblem, connectProblem, isAlreadySo, isOtherKind, publishProblem, readProblem } from '#main/networks/telegram/problems.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

const server = 'https://api.telegram.org'

function refused(status: number, description: string): BotFailure {
  return { kind: 'refused', status, description, notBefore: null, movedTo: null }
}

const unreached: BotFailure = { kind: 'neverLeft', timedOut: false, reason: 'ENOTFOUND' }
const lost: BotFailure = { kind: 'answerLost', timedOut: false, reason: 'ECONNRESET' }
const timedOut: BotFailure = { kind: 'answerLost', timedOut: true, reason: 'timeout' }
const bad = (words: string) => refused(400, `Bad Request: ${words}`)

describe('a failed call that makes a post', () => {
  // The words are the real server's, as other programs report them; Telegram has no codes of its own for them.
  it.each([
    ['never left', unreached, 'retry', 'unreachable'],
    ['lost its answer', lost, 'unknown', 'answerLost'],
    ['timed out', timedOut, 'unknown', 'timedOut'],
    ['met our own budget', { kind: 'budget', notBefore: 5 as EpochMs }, 'retry', 'rateLimited'],
    ['met a server fault', refused(502, 'Bad Gateway'), 'unknown', 'serverFault'],
    ['met an answer that is not Telegram’s', refused(200, ''), 'unknown', 'serverFault'],
    ['was too much', refused(429, 'Too Many Requests: retry after 7'), 'retry', 'rateLimited'],
    ['had a revoked token', refused(401, 'Unauthorized'), 'user', 'signInExpired'],
    ['had no token in Telegram’s eyes', refused(404, 'Not Found'), 'user', 'signInExpired'],
    ['was of a bot that was kicked', refused(403, 'Forbidden: bot was kicked from the channel chat'), 'user', 'removedFromChannel'],
    ['was of a bot that is no member', refused(403, 'Forbidden: bot is not a member of the channel chat'), 'user', 'removedFromChannel'],
    ['had the wrong chat', bad('chat not found'), 'user', 'channelGone'],
    ['had no right to post', bad('need administrator rights in the channel chat'), 'user', 'noRights'],
    ['had no right to photos', bad('not enough rights to send photos to the chat'), 'user', 'noRights'],
    ['had no right to write', bad('CHAT_WRITE_FORBIDDEN'), 'user', 'noRights'],
    ['was too long', bad('message is too long'), 'final', 'textTooLong'],
    ['had too long a caption', bad('message caption is too long'), 'final', 'textTooLong'],
    ['was empty', bad('message text is empty'), 'final', 'emptyPost'],
    ['had wrong entities', bad("can't parse entities: wrong HTTP URL"), 'final', 'rejected'],
    [
      'had too heavy a photo',
      bad('file of size 11000000 bytes is too big for a photo; the maximum size is 10485760 bytes'),
      'final',
      'mediaTooBig',
    ],
    ['was too heavy altogether', refused(413, 'Request Entity Too Large'), 'final', 'mediaTooBig'],
    ['had a photo of impossible sides', bad('PHOTO_INVALID_DIMENSIONS'), 'final', 'mediaRefused'],
    ['had a photo that is none', bad('IMAGE_PROCESS_FAILED'), 'final', 'mediaRefused'],
    ['was refused', bad('MESSAGE_THREAD_INVALID'), 'final', 'rejected'],
    ['lost a part of an album at the server', bad('group send failed'), 'unknown', 'serverFault'],
  ] as const)('that %s', (_, failure: BotFailure, sort, kind) => {
    expect(publishProblem(failure)).toMatchObject({ sort, kind })
  })

  it('keeps the words of the network, at most 500 characters, and the moment it asked to wait for', () => {
    const failure: BotFailure = { ...(refused(429, 'T'.repeat(900)) as Extract<BotFailure, { kind: 'refused' }>), notBefore: 7 as EpochMs }
    expect(publishProblem(failure)).toEqual({ sort: 'retry', kind: 'rateLimited', notBefore: 7, detail: 'T'.repeat(500) })
  })
})

describe('a question that failed', () => {
  it.each([
    [unreached, 'serverUnreachable'],
    [refused(502, 'Bad Gateway'), 'serverUnreachable'],
    [refused(401, 'Unauthorized'), 'signInExpired'],
    [refused(429, 'Too Many Requests: retry after 7'), 'networkRefused'],
    [refused(403, 'Forbidden: bot was kicked from the channel chat'), 'botNoRights'],
    [bad('chat not found'), 'botNoRights'],
  ] as const)('%o is %s', (failure: BotFailure, kind) => {
    expect(readProblem(failure, server)).toMatchObject({ kind, values: { server: 'api.telegram.org' } })
  })
})

describe('a connection that failed', () => {
  it.each([
    ['bot', refused(401, 'Unauthorized'), { kind: 'wrongToken', field: 'botToken' }],
    ['bot', refused(404, 'Not Found'), { kind: 'wrongToken', field: 'botToken' }],
    ['bot', refused(404, ''), { kind: 'notThisServer', field: 'server' }],
    ['bot', unreached, { kind: 'serverUnreachable', field: 'server' }],
    ['chat', bad('chat not found'), { kind: 'chatNotFound', field: 'chat' }],
    ['chat', refused(403, 'Forbidden: bot was kicked from the channel chat'), { kind: 'botNoRights', field: 'chat' }],
  ] as const)('about the %s: %o', (about, failure: BotFailure, expected) => {
    expect(connectProblem(failure, server, about)).toMatchObject(expected)
  })
})

describe('a change of what is out that failed', () => {
  it.each([
    [bad('message to edit not found'), 'postGone'],
    [bad("message can't be deleted for everyone"), 'removeTooLate'],
    [bad('message caption is too long'), 'changeRefused'],
    [bad('message text is empty'), 'emptyPost'],
    [bad("message can't be edited"), 'changeRefused'],
    [bad('need administrator rights in the channel chat'), 'botNoRights'],
    [refused(401, 'Unauthorized'), 'signInExpired'],
    [lost, 'serverUnreachable'],
  ] as const)('%o is %s', (failure: BotFailure, kind) => {
    expect(changeProblem(failure, server).kind).toBe(kind)
  })

  it('counts as done where the network already is as it was to be', () => {
    expect(isAlreadySo(bad('message is not modified: specified new message content …'))).toBe(true)
    expect(isAlreadySo(bad('message to delete not found'))).toBe(true)
    expect(isAlreadySo(bad('message to edit not found'))).toBe(false)
    expect([bad('there is no text in the message to edit'), bad('there is no caption in the message to edit')].map(isOtherKind)).toEqual([
      true,
      true,
    ])
  })
})
