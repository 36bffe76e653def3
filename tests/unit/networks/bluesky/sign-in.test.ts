import { describe, expect, it } from 'vitest'
import { readSignIn } from '#main/networks/bluesky/sign-in.ts'
import { makeTid } from '#main/networks/bluesky/tid.ts'
import { serverOrigin } from '#main/networks/server-origin.ts'

describe('the address of a Bluesky server', () => {
  it.each([
    ['bsky.social', 'https://bsky.social'],
    ['https://PDS.example.com/', 'https://pds.example.com'],
    ['https://pds.example.com:8443', 'https://pds.example.com:8443'],
    ['http://localhost:2583', 'http://localhost:2583'],
    ['http://127.0.0.1:2583', 'http://127.0.0.1:2583'],
    ['http://[::1]:2583', 'http://[::1]:2583'],
    ['http://example.com', null],
    ['http://127.0.0.1.example.com', null],
    ['https://user:password@example.com', null],
    ['https://example.com/path', null],
    ['https://example.com/?token=1', null],
    ['ftp://example.com', null],
    ['две точки', null],
  ])('%s is taken as %s', (typed, origin) => {
    expect(serverOrigin(typed)).toBe(origin)
  })
})

describe('the connect form', () => {
  it('takes a handle as people write it', () => {
    const handleOf = (handle: string) => {
      const read = readSignIn({ handle, appPassword: 'abcd' })
      return read.ok ? read.value.handle : read.problem.kind
    }
    expect(['@Anna.Example.com', 'anna', ' anna.test ', 'did:plc:abc', 'anna@example.com', '', 'a b'].map(handleOf)).toEqual([
      'anna.example.com',
      'anna.bsky.social',
      'anna.test',
      'did:plc:abc',
      'anna@example.com',
      'badName',
      'badName',
    ])
  })

  it('keeps the public server out of what is stored', () => {
    expect(readSignIn({ handle: 'anna', appPassword: ' abcd ', server: 'https://bsky.social' })).toEqual({
      ok: true,
      value: { handle: 'anna.bsky.social', appPassword: 'abcd', server: 'https://bsky.social', ownServer: null },
    })
  })
})

describe('record keys', () => {
  it('are 13 characters that sort by time', () => {
    // The first one is the specification's own zero.
    expect([makeTid(0, 0), makeTid(1, 0), makeTid(0, 31)]).toEqual(['2222222222222', '2222222222322', '222222222222z'])
    const late = Date.UTC(2026, 10, 22, 9) * 1000
    expect(makeTid(late, 0) < makeTid(late + 1, 0)).toBe(true)
    expect(makeTid(late, 1023)).toMatch(/^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/)
  })
})
