import { describe, expect, it } from 'vitest'
import type { NetworkAdapter } from '#main/networks/network-adapter.ts'
import { newestVersion } from '#renderer/storage-host/schema-versions.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { failed } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { noisePng } from '#tests/support/png.ts'
import { aRig, passUntil, type Rig, until } from '#tests/support/publishing-rig.ts'
import { createTestClock } from '#tests/support/test-clock.ts'

const minute = 60_000
const unreachable = { sort: 'retry', kind: 'unreachable', notBefore: null, detail: null } as const

async function feed(rig: Rig) {
  return (await rig.demo.feed(null)).posts.map((post) => post.text)
}

function is(rig: Rig, id: VariantId, publication: string) {
  return async () => (await rig.variant(id)).publication === publication
}

describe('publishing', () => {
  it('publishes a post with pictures at its minute, once, with its link', async () => {
    const rig = await aRig()
    const channel = await rig.aDemoChannel()
    const post = await rig.aPost(channel, 5 * minute, { pictures: [noisePng(4, 3), noisePng(4, 3, 2)] })
    const publisher = rig.publisher()
    await publisher.start()
    await rig.clock.pass(4 * minute)
    expect(await feed(rig)).toEqual([])
    await passUntil(rig.clock, is(rig, post.variantId, 'published'))
    const { posts } = await rig.demo.feed(null)
    expect(posts).toHaveLength(1)
    expect(posts[0]?.pictures.map((one) => one.alt)).toEqual(['Хлеб', 'Хлеб'])
    const variant = await rig.variant(post.variantId)
    expect([variant.remoteId, variant.remoteUrl]).toEqual(['post-1', 'demo:post-1'])
    const { state, steps } = await rig.job(post.variantId)
    expect([state, steps.map((step) => [step.kind, step.index, step.state])]).toEqual([
      'settled',
      [
        ['upload', 0, 'done'],
        ['upload', 1, 'done'],
        ['post', 0, 'done'],
      ],
    ])
  })

  it('tries again after a network that was unreachable, as long as the late rule allows, and then asks', async () => {
    const rig = await aRig()
    const channel = await rig.aDemoChannel()
    const patient = await rig.aPost(channel, minute)
    const hasty = await rig.aPost(await rig.aDemoChannel('Кофейня'), minute, { lateMinutes: 3 })
    await rig.demo.setFaults(['unreachable'])
    await rig.publisher().start()
    await passUntil(rig.clock, is(rig, hasty.variantId, 'failed'), 5000)
    expect(await rig.job(hasty.variantId)).toMatchObject({ state: 'asking', question: 'late' })
    await until(async () => (await rig.job(patient.variantId)).state === 'retrying')
    expect((await rig.job(patient.variantId)).lastProblem).toMatchObject({ sort: 'retry', kind: 'unreachable' })
    await rig.demo.setFaults([])
    await passUntil(rig.clock, is(rig, patient.variantId, 'published'), 5000)
    await rig.storage.must('publication.sendLate', { variantId: hasty.variantId })
    await passUntil(rig.clock, is(rig, hasty.variantId, 'published'))
    expect(await feed(rig)).toHaveLength(2)
  })

  it('waits as long as a busy network asks', async () => {
    const rig = await aRig()
    const post = await rig.aPost(await rig.aDemoChannel(), minute)
    await rig.demo.setFaults(['rateLimited'])
    await rig.publisher().start()
    await passUntil(rig.clock, async () => (await rig.job(post.variantId)).attempts === 2, 5000)
    await rig.demo.setFaults([])
    await passUntil(rig.clock, is(rig, post.variantId, 'published'), 5000)
  })

  it('stops at a refusal and asks the person about a lost sign-in, which shows at the channel', async () => {
    const rig = await aRig()
    const channel = await rig.aDemoChannel()
    const refused = await rig.aPost(channel, minute)
    await rig.demo.setFaults(['rejects'])
    await rig.publisher().start()
    await passUntil(rig.clock, is(rig, refused.variantId, 'failed'))
    expect(await rig.job(refused.variantId)).toMatchObject({
      state: 'asking',
      question: 'problem',
      lastProblem: { sort: 'final', kind: 'rejected' },
    })
    await rig.demo.setFaults(['signInExpired'])
    const expired = await rig.aPost(channel, minute)
    await passUntil(rig.clock, is(rig, expired.variantId, 'failed'))
    expect(await rig.job(expired.variantId)).toMatchObject({ state: 'asking', question: 'problem', lastProblem: { kind: 'signInExpired' } })
    await until(async () => {
      const channels = await rig.storage.slice.query('channels.list', { brandId: null })
      return channels.ok && channels.value[0]?.trouble === 'signInNeeded'
    })
    await rig.demo.setFaults([])
    await rig.storage.must('publication.retry', { variantId: expired.variantId })
    await passUntil(rig.clock, is(rig, expired.variantId, 'published'))
    expect(await feed(rig)).toHaveLength(1)
  })

  it('runs one post of a channel at a time and spreads out a backlog, channels side by side', async () => {
    const rig = await aRig()
    const [one, other] = [await rig.aDemoChannel('Один'), await rig.aDemoChannel('Два')]
    const posts = [await rig.aPost(one, minute), await rig.aPost(one, minute), await rig.aPost(other, minute), await rig.aPost(one, minute)]
    await rig.clock.pass(10 * minute)
    await rig.publisher().start()
    await passUntil(rig.clock, async () => (await feed(rig)).length === 4)
    const times = (await rig.demo.feed('один')).posts.map((post) => post.at).sort()
    expect(times[1]).toBeGreaterThanOrEqual((times[0] ?? 0) + minute)
    expect(times[2]).toBeGreaterThanOrEqual((times[1] ?? 0) + minute)
    for (const post of posts) await until(is(rig, post.variantId, 'published'))
  })

  it('is not a minute late when a timer goes off a moment early and the time comes while storage answers', async () => {
    const clock = createTestClock()
    let slow = 0
    const early = {
      now: () => (clock.now() + slow) as EpochMs,
      at: (moment: EpochMs, call: () => void) => clock.at((moment - 1) as EpochMs, call),
    }
    const rig = await aRig({ ...clock, ...early })
    const post = await rig.aPost(await rig.aDemoChannel(), minute)
    const { query } = rig.storage.slice
    rig.storage.slice.query = async (name, args) => {
      const answer = await query(name, args)
      if (name === 'jobs.due' && clock.now() === post.at - 1) slow = 5
      return answer
    }
    await rig.publisher().start()
    await passUntil(clock, is(rig, post.variantId, 'published'))
    expect(clock.now()).toBeLessThan(post.at + 20_000)
  })

  it('looks for the next by itself after a look that failed', async () => {
    const rig = await aRig()
    const post = await rig.aPost(await rig.aDemoChannel(), 2 * minute)
    const { query } = rig.storage.slice
    rig.storage.slice.query = async (name, args) => {
      if (name === 'jobs.due' && rig.clock.now() < post.at) throw new Error('the answer cannot be read')
      return query(name, args)
    }
    const publisher = rig.publisher()
    await publisher.start()
    await passUntil(rig.clock, is(rig, post.variantId, 'published'))
    expect(publisher.logged.join()).toContain('the answer cannot be read')
  })

  it('sends nothing while paused or locked, and goes on after', async () => {
    const rig = await aRig()
    const post = await rig.aPost(await rig.aDemoChannel(), minute)
    const publisher = rig.publisher({ locked: true })
    await publisher.start()
    await rig.clock.pass(5 * minute)
    expect([await feed(rig), publisher.state().state]).toEqual([[], 'vaultLocked'])
    await rig.storage.must('settings.setPaused', { paused: true })
    publisher.unlock()
    await rig.clock.pass(5 * minute)
    await until(() => publisher.state().state === 'paused')
    expect(await feed(rig)).toEqual([])
    await rig.storage.must('settings.setPaused', { paused: false })
    await passUntil(rig.clock, is(rig, post.variantId, 'published'))
  })
})

/** The phases of a step at which a program can die. */
const deaths = ['before the request', 'after the work was done'] as const

describe('after a crash', () => {
  it.each(deaths)('%s, a restart publishes the post exactly once', async (death) => {
    const rig = await aRig()
    const post = await rig.aPost(await rig.aDemoChannel(), minute)
    const demo = rig.demo.adapter
    let died = false
    const adapter: NetworkAdapter = {
      ...demo,
      async perform(...asked) {
        const outcome = death === 'after the work was done' ? await demo.perform(...asked) : failed(unreachable)
        first.crash()
        died = true
        return outcome
      },
    }
    const first = rig.publisher({ adapters: { demo: adapter } })
    await first.start()
    await passUntil(rig.clock, () => died)
    expect((await rig.job(post.variantId)).steps.map((step) => step.state)).toEqual(['sending'])
    expect(await feed(rig)).toHaveLength(death === 'after the work was done' ? 1 : 0)
    await rig.publisher().start()
    await passUntil(rig.clock, is(rig, post.variantId, 'published'))
    expect(await feed(rig)).toEqual(['Свежий хлеб'])
    expect((await rig.variant(post.variantId)).remoteId).toBe('post-1')
  })

  it('asks the network about what was under way once the passphrase is typed, and not before', async () => {
    const rig = await aRig()
    const post = await rig.aPost(await rig.aDemoChannel(), minute)
    const demo = rig.demo.adapter
    let died = false
    const perform: NetworkAdapter['perform'] = async (...asked) => {
      const outcome = await demo.perform(...asked)
      first.crash()
      died = true
      return outcome
    }
    const first = rig.publisher({ adapters: { demo: { ...demo, perform } } })
    await first.start()
    await passUntil(rig.clock, () => died)
    const second = rig.publisher({ locked: true })
    await second.start()
    await rig.clock.pass(10 * minute)
    expect((await rig.variant(post.variantId)).publication).toBe('sending')
    second.unlock()
    await passUntil(rig.clock, is(rig, post.variantId, 'published'))
    expect(await feed(rig)).toHaveLength(1)
  })

  it('settles from the ledger alone, without asking the network', async () => {
    const rig = await aRig()
    const post = await rig.aPost(await rig.aDemoChannel(), minute)
    const execute = rig.storage.slice.execute
    let written = false
    rig.storage.slice.execute = (name, ...rest) => {
      if (name !== 'publication.stepDone') return execute(name, ...rest)
      written = true
      return new Promise<never>(() => undefined)
    }
    const first = rig.publisher()
    await first.start()
    await passUntil(rig.clock, () => written)
    first.crash()
    rig.storage.slice.execute = execute
    await rig.demo.setFaults(['unreachable'])
    await rig.publisher().start()
    await until(is(rig, post.variantId, 'published'))
    expect(await rig.variant(post.variantId)).toMatchObject({ remoteId: 'post-1', remoteUrl: 'demo:post-1' })
  })
})

describe('after a restore', () => {
  it('settles what the ledger knows, asks about what it does not, and publishes nothing before this device is confirmed', async () => {
    const rig = await aRig()
    const channel = await rig.aDemoChannel()
    const early = await rig.aPost(channel, 5 * minute, { text: 'Ранний' })
    const doubtful = await rig.aPost(channel, 30 * minute, { text: 'Сомнительный' })
    const future = await rig.aPost(channel, 120 * minute, { text: 'Будущий' })
    const backupTakenAt = rig.clock.now()
    const backup = await rig.storage.handlers.exportChunk({ cursor: null, maxRows: 5000 }, null)
    const first = rig.publisher()
    await first.start()
    await passUntil(rig.clock, is(rig, early.variantId, 'published'), 10_000)
    await first.stop()
    await rig.clock.pass(60 * minute)
    if (!backup.ok) throw new Error('no backup')
    await rig.storage.handlers.importBegin({ importId: 'one', schema: newestVersion }, null)
    await rig.storage.handlers.importChunk(
      { importId: 'one', n: 0, chunks: backup.value.chunks.map(({ table, rows }) => ({ table, rows: [...rows] })) },
      null,
    )
    expect(await rig.storage.handlers.importCommit({ importId: 'one' }, null)).toMatchObject({ ok: true })
    expect((await rig.variant(early.variantId)).publication).toBe('waiting')

    const second = rig.publisher({ hold: { backupTakenAt } })
    await second.start()
    expect((await rig.variant(early.variantId)).publication).toBe('published')
    expect(await rig.job(doubtful.variantId)).toMatchObject({ state: 'asking', question: 'restored' })
    expect(second.state().state).toBe('confirmNeeded')
    await rig.clock.pass(90 * minute)
    expect(await feed(rig)).toEqual(['Ранний'])
    await second.confirmDevice()
    expect(await rig.job(future.variantId)).toMatchObject({ state: 'asking', question: 'restored' })
    const later = await rig.aPost(channel, 5 * minute, { text: 'После' })
    await passUntil(rig.clock, is(rig, later.variantId, 'published'), 10_000)
    expect(await feed(rig)).toEqual(['После', 'Ранний'])
    expect((later.at as EpochMs) > backupTakenAt).toBe(true)
  })

  it('asks in a copied folder about what came due, and leaves what is still to come to its time', async () => {
    const rig = await aRig()
    const channel = await rig.aDemoChannel()
    const due = await rig.aPost(channel, 5 * minute, { text: 'Сегодняшний' })
    const toCome = await rig.aPost(channel, 15 * minute, { text: 'Завтрашний' })
    await rig.clock.pass(10 * minute)
    const copy = rig.publisher({ hold: { backupTakenAt: null } })
    await copy.start()
    expect(await rig.job(due.variantId)).toMatchObject({ state: 'asking', question: 'restored' })
    expect((await rig.variant(toCome.variantId)).publication).toBe('waiting')
    await copy.confirmDevice()
    await passUntil(rig.clock, is(rig, toCome.variantId, 'published'), 10_000)
    expect(await feed(rig)).toEqual(['Завтрашний'])
  })
})
