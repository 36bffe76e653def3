import { describe, expect, it } from 'vitest'
import { publishProblem } from '#main/networks/bluesky/problems.ts'
import { createSessions } from '#main/networks/bluesky/sessions.ts'
import type { XrpcCall, XrpcFailure } from '#main/networks/bluesky/xrpc.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'

const signIn = { account: 'did:plc:anna', server: 'https://pds.example.com', secrets: { appPassword: 'aaaa-bbbb-cccc-dddd' } }
const refused = (status: number, error: string) => failed<XrpcFailure>({ kind: 'refused', status, error, message: '', notBefore: null })
const session = (n: number) => done({ did: signIn.account, handle: 'anna.test', accessJwt: `access ${n}`, refreshJwt: `refresh ${n}` })

/** A server that answers these methods so, in this order, and keeps what it was asked. */
function aServer(answers: Readonly<Record<string, readonly Outcome<unknown, XrpcFailure>[]>>) {
  const asked: string[] = []
  const xrpc = async ({ method }: XrpcCall) => {
    const name = method.split('.').at(-1) ?? ''
    const nth = asked.filter((one) => one === name).length
    asked.push(name)
    return answers[name]?.[nth] ?? refused(404, 'NotFound')
  }
  return { sessions: createSessions(xrpc), asked }
}

describe('a session that ran out', () => {
  it('is renewed, and the call that was refused at the door is run again', async () => {
    const { sessions, asked } = aServer({ createSession: [session(1)], refreshSession: [session(2)] })
    const tokens: string[] = []
    const outcome = await sessions.use(signIn, async ({ accessJwt }) => {
      tokens.push(accessJwt)
      return tokens.length === 1 ? refused(400, 'ExpiredToken') : done('posted')
    })
    expect(outcome).toEqual(done('posted'))
    expect(tokens).toEqual(['access 1', 'access 2'])
    expect(asked).toEqual(['createSession', 'refreshSession'])
  })

  it.each(['ExpiredToken', 'InvalidToken'])(
    'whose app password was revoked meanwhile asks for a new sign-in (%s), and nothing is sent',
    async (error) => {
      const { sessions, asked } = aServer({
        createSession: [session(1), refused(401, 'AuthenticationRequired')],
        refreshSession: [refused(400, error)],
      })
      let calls = 0
      const outcome = await sessions.use(signIn, async () => {
        calls += 1
        return refused(400, error)
      })
      expect(calls).toBe(1)
      expect(asked).toEqual(['createSession', 'refreshSession', 'createSession'])
      expect(!outcome.ok && publishProblem(outcome.problem, true)).toMatchObject({ sort: 'user', kind: 'signInExpired' })
    },
  )

  it('is no lost sign-in while the server cannot be reached: it is tried again later', async () => {
    const { sessions } = aServer({
      createSession: [session(1)],
      refreshSession: [failed({ kind: 'neverLeft', timedOut: false, reason: 'ECONNREFUSED' })],
    })
    const outcome = await sessions.use(signIn, async () => refused(401, 'ExpiredToken'))
    expect(!outcome.ok && publishProblem(outcome.problem, true)).toMatchObject({ sort: 'retry', kind: 'unreachable' })
  })
})
