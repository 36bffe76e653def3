import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createDemoNetwork } from '#main/networks/demo/demo-network.ts'
import type { DemoFault } from '#shared/contract/app-contract.ts'
import { anOutgoing, aPicture, performAll } from '#tests/support/outgoing.ts'
import { createTestClock } from '#tests/support/test-clock.ts'

async function aNetwork() {
  const folder = await mkdtemp(join(tmpdir(), 'demo-network-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const clock = createTestClock()
  const open = () => createDemoNetwork({ folder, clock })
  const network = open()
  const facts = await network.adapter.connect({ name: '@Булочная  №1' })
  if (!facts.ok) throw new Error(facts.problem.kind)
  const { signIn } = facts.value
  const send = async (text: string) => performAll(network.adapter, signIn, anOutgoing(network.adapter, { account: signIn.account, text }))
  return { folder, clock, open, network, facts: facts.value, signIn, send }
}

async function under(fault: DemoFault) {
  const rig = await aNetwork()
  await rig.network.setFaults([fault])
  const { outcome, sent } = await rig.send('Пост')
  const [step] = sent.steps
  if (!step) throw new Error('no step')
  const found = await rig.network.adapter.lookUp(rig.signIn, sent, step)
  const { posts } = await rig.network.feed(null)
  return { problem: outcome.ok ? null : outcome.problem, posts: posts.length, found: found.found, rig, sent, step }
}

describe('the demo network', () => {
  it('makes an account of any name and shows its posts newest first, with their pictures', async () => {
    const { network, clock, facts, signIn, send } = await aNetwork()
    expect([facts.account, facts.title]).toEqual(['булочная-№1', '@Булочная №1'])
    await send('Первый')
    await clock.pass(60_000)
    const picture = aPicture(Buffer.from('not really'), { alt: 'Хлеб' })
    await performAll(network.adapter, signIn, anOutgoing(network.adapter, { account: signIn.account, text: 'Второй', pictures: [picture] }))
    const { posts } = await network.feed(null)
    expect(posts.map(({ remoteId, text, pictures }) => [remoteId, text, pictures])).toEqual([
      ['post-2', 'Второй', [{ hash: picture.file.id, alt: 'Хлеб' }]],
      ['post-1', 'Первый', []],
    ])
    expect((await network.feed('nobody')).posts).toEqual([])
  })

  it('forgives nothing: the same step sent twice makes two posts', async () => {
    const { network, signIn } = await aNetwork()
    const outgoing = anOutgoing(network.adapter, { account: signIn.account, text: 'Дважды' })
    await performAll(network.adapter, signIn, outgoing)
    await performAll(network.adapter, signIn, outgoing)
    expect((await network.feed(null)).posts).toHaveLength(2)
  })

  it('keeps posts, accounts and faults across a restart', async () => {
    const { network, open, signIn, send } = await aNetwork()
    await send('Остаётся')
    await network.setFaults(['slow', 'slow', 'rejects'])
    const again = open()
    expect(await again.feed(null)).toMatchObject({ posts: [{ text: 'Остаётся' }], faults: ['slow', 'rejects'] })
    await again.setFaults([])
    expect(await again.adapter.test(signIn)).toMatchObject({ ok: true })
  })

  it('sets a damaged file aside instead of writing over it', async () => {
    const { folder, open } = await aNetwork()
    await writeFile(join(folder, 'network.json'), '{"v":1,')
    expect(await open().feed(null)).toEqual({ posts: [], faults: [] })
    expect(await readdir(folder)).toEqual(['network.json.broken'])
  })
})

describe('a fault of the demo network', () => {
  it.each([
    ['unreachable', ['retry', 'unreachable'], 0, 'cannotTell'],
    ['rateLimited', ['retry', 'rateLimited'], 0, 'cannotTell'],
    ['signInExpired', ['user', 'signInExpired'], 0, 'cannotTell'],
    ['rejects', ['final', 'rejected'], 0, 'no'],
    ['answerLost', ['unknown', 'answerLost'], 1, 'yes'],
    ['answerLostAndBlind', ['unknown', 'answerLost'], 1, 'cannotTell'],
  ] as const)('%s refuses, posts and tells as the real trouble does', async (fault, problem, posts, found) => {
    const seen = await under(fault)
    expect([[seen.problem?.sort, seen.problem?.kind], seen.posts, seen.found]).toEqual([problem, posts, found])
  })

  it('stays blind to a post after it is switched off, so that the person keeps the decision', async () => {
    const { rig, sent, step } = await under('answerLostAndBlind')
    await rig.network.setFaults([])
    expect(await rig.network.adapter.lookUp(rig.signIn, sent, step)).toEqual({ found: 'cannotTell' })
  })

  it('slows every answer down', async () => {
    const { network, clock, send } = await aNetwork()
    await network.setFaults(['slow'])
    let answered = false
    const sent = send('Медленно').then(() => {
      answered = true
    })
    await clock.pass(399)
    expect(answered).toBe(false)
    await clock.pass(1)
    await sent
  })

  it('asks to wait fifteen seconds when there are too many requests', async () => {
    const { problem, rig } = await under('rateLimited')
    expect(problem?.notBefore).toBe(rig.clock.now() + 15_000)
  })
})
