import { describe, expect, it } from 'vitest'
import { createLog } from '#main/app/log.ts'
import { createRedactor } from '#main/rpc/redactor.ts'

const token = 'abcd-efgh-ijkl-mnop'

describe('the redactor', () => {
  it('hides a secret it was told, plain, percent-encoded and in base64', () => {
    const redactor = createRedactor()
    redactor.learn('p@ss word')
    expect(redactor.clean('plain p@ss word, in a link p%40ss%20word, packed cEBzcyB3b3Jk')).toBe(
      'plain [hidden], in a link [hidden], packed [hidden]',
    )
  })

  it('leaves ordinary words alone', () => {
    const redactor = createRedactor()
    redactor.learn('ab')
    expect(redactor.clean('ab initio')).toBe('ab initio')
  })

  it.each([
    ['authorization: Bearer abcdef0123456789', 'abcdef0123456789'],
    [`{"appPassword":"${token}"}`, token],
    [`passphrase=${token}&x=1`, token],
    ['eyJhbGciOiJFUzI1NksifQ.eyJzdWIiOiJkaWQ6cGxjOngifQ.c2lnbmF0dXJl', 'eyJzdWIiOiJkaWQ6cGxjOngifQ'],
  ])('hides what looks like a secret in %s', (text, secret) => {
    expect(createRedactor().clean(text)).not.toContain(secret)
  })

  it('cleans every line of the log, facts included', () => {
    const redactor = createRedactor()
    redactor.learn(token)
    const lines: string[] = []
    const log = createLog({ write: (line) => lines.push(line), clean: redactor.clean, now: () => 0 })
    log.error('the server said', { why: `bad ${token}` })
    expect(lines).toEqual(['1970-01-01T00:00:00.000Z error the server said {"why":"bad [hidden]"}'])
  })
})
