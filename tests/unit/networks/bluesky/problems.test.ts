import { describe, expect, it } from 'vitest'
import { connectProblem, publishProblem, readProblem } from '#main/networks/bluesky/problems.ts'
import type { XrpcFailure } from '#main/networks/bluesky/xrpc.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

const server = 'https://pds.example.com'

function refused(status: number, error = 'InvalidRequest', message = ''): XrpcFailure {
  return { kind: 'refused', status, error, message, notBefore: null }
}

const unreached: XrpcFailure = { kind: 'neverLeft', timedOut: false, reason: 'ENOTFOUND' }
const lost: XrpcFailure = { kind: 'answerLost', timedOut: false, reason: 'ECONNRESET' }
const timedOut: XrpcFailure = { kind: 'answerLost', timedOut: true, reason: 'timeout' }

describe('a failed call that makes a post', () => {
  it.each([
    ['never left', unreached, 'retry', 'unreachable'],
    ['lost its answer', lost, 'unknown', 'answerLost'],
    ['timed out', timedOut, 'unknown', 'timedOut'],
    ['met a server fault', refused(502, 'UpstreamFailure'), 'unknown', 'serverFault'],
    ['met an answer of no AT server', refused(200, ''), 'unknown', 'serverFault'],
    ['was too much', refused(429, 'RateLimitExceeded'), 'retry', 'rateLimited'],
    ['was not signed in', refused(401, 'AuthMissing'), 'user', 'signInExpired'],
    ['had a token that ran out, twice', refused(400, 'ExpiredToken', 'Token has expired'), 'user', 'signInExpired'],
    ['had a token the server does not know, twice', refused(400, 'InvalidToken'), 'user', 'signInExpired'],
    ['had no right', refused(403, 'Forbidden'), 'user', 'noRights'],
    ['was of a closed account', refused(400, 'AccountTakedown'), 'user', 'noRights'],
    ['was too long', refused(400, 'InvalidRequest', 'grapheme too big (maximum 300, got 301) at $.record.text'), 'final', 'textTooLong'],
    ['was too heavy', refused(400, 'InvalidRequest', 'blob too big (maximum 2000000, got 3000000)'), 'final', 'mediaTooBig'],
    ['was refused', refused(400, 'InvalidRequest', 'Invalid datetime'), 'final', 'rejected'],
    ['could not sign in: wrong password', { kind: 'signIn', failure: refused(401, 'AuthenticationRequired') }, 'user', 'signInExpired'],
    ['could not sign in: lost answer', { kind: 'signIn', failure: lost }, 'retry', 'unreachable'],
    ['could not sign in: server fault', { kind: 'signIn', failure: refused(500, 'InternalServerError') }, 'retry', 'serverFault'],
    ['could not sign in: too often', { kind: 'signIn', failure: refused(429, 'RateLimitExceeded') }, 'retry', 'rateLimited'],
  ] as const)('that %s', (_, failure: XrpcFailure, sort, kind) => {
    expect(publishProblem(failure, true)).toMatchObject({ sort, kind })
  })
})

describe('a failed call that makes nothing visible', () => {
  it('is simply tried again where a post would be in doubt', () => {
    for (const failure of [lost, timedOut, refused(503, 'x')]) expect(publishProblem(failure, false).sort).toBe('retry')
  })
})

describe('words of the network', () => {
  it('are kept, at most 500 characters of them, with the moment it asked to wait for', () => {
    const failure: XrpcFailure = {
      kind: 'refused',
      status: 429,
      error: 'RateLimitExceeded',
      message: 'm'.repeat(900),
      notBefore: 7 as EpochMs,
    }
    const { detail, notBefore } = publishProblem(failure, true)
    expect([detail?.slice(0, 20), detail?.length, notBefore]).toEqual(['RateLimitExceeded: m', 500, 7])
  })
})

describe('a question that failed', () => {
  it('names the server and what to mend', () => {
    expect(readProblem(refused(401), server)).toMatchObject({ kind: 'signInExpired', values: { server: 'pds.example.com' } })
    expect(readProblem(refused(502), server).kind).toBe('serverUnreachable')
    expect(readProblem(refused(429), server).kind).toBe('networkRefused')
    expect(readProblem(unreached, server).kind).toBe('serverUnreachable')
  })

  it('names the field of the connect form', () => {
    expect(connectProblem(refused(401), server)).toMatchObject({ kind: 'wrongToken', field: 'appPassword' })
    expect(connectProblem(refused(404, ''), server)).toMatchObject({ kind: 'notThisServer', field: 'server' })
    expect(connectProblem(unreached, server)).toMatchObject({ kind: 'serverUnreachable', field: 'server' })
  })
})
