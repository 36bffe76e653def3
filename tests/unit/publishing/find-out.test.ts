import { describe, expect, it } from 'vitest'
import type { LookUp, NetworkAdapter } from '#main/networks/network-adapter.ts'
import { findOut } from '#main/publishing/find-out.ts'
import { emptyText } from '#shared/domain/texts/rich-text.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import { aStep } from '#tests/support/outgoing.ts'
import { createTestClock } from '#tests/support/test-clock.ts'

const outgoing = { account: 'a', text: emptyText, pictures: [], at: createTestClock().now(), steps: [] }
const signIn = { account: 'a', server: null, secrets: {} }

/** Asks a network that answers one look-up after the other, the last one for ever; says when it was asked, in seconds. */
async function ask(network: NetworkId, answers: readonly LookUp['found'][], kind: 'upload' | 'post' = 'post') {
  const clock = createTestClock()
  const sentAt = clock.now()
  const asked: number[] = []
  const adapter = {
    id: network,
    async lookUp(): Promise<LookUp> {
      const found = answers[Math.min(asked.length, answers.length - 1)] ?? 'cannotTell'
      asked.push((clock.now() - sentAt) / 1000)
      return found === 'yes' ? { found, step: { remoteId: 'one', remoteUrl: null } } : { found }
    },
  } as unknown as NetworkAdapter
  const answer = findOut({ adapter, signIn, outgoing, step: aStep({ kind, index: 0, key: 'k' }), sentAt }, clock, () => false)
  await clock.pass(120_000)
  return [(await answer).found, asked]
}

describe('finding out what became of a lost request', () => {
  it('takes "it is there" at once', async () => {
    expect(await ask('demo', ['yes'])).toEqual(['yes', [0]])
  })

  it('takes "it is not there" at once where a second send under the same key makes no second post', async () => {
    expect(await ask('bluesky', ['no'])).toEqual(['no', [0]])
    expect(await ask('demo', ['no'], 'upload')).toEqual(['no', [0]])
  })

  it('elsewhere asks until no server can still be working on the request', async () => {
    expect(await ask('demo', ['no'])).toEqual(['no', [0, 2, 8, 30]])
    expect(await ask('demo', ['no', 'no', 'yes'])).toEqual(['yes', [0, 2, 8]])
  })

  it('gives up after four questions', async () => {
    expect(await ask('bluesky', ['cannotTell'])).toEqual(['cannotTell', [0, 2, 8, 30]])
  })
})
