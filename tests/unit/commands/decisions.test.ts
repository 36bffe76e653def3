import { describe, expect, it } from 'vitest'
import type { CommandName } from '#shared/commands/index.ts'
import type { PublishProblem } from '#shared/domain/publishing/problem.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import {
  addScheduled,
  aWorkspace,
  beginSending,
  bluesky,
  demo,
  due,
  hour,
  id,
  inBluesky,
  inDemo,
  must,
  now,
  publish,
  type Workspace,
} from './a-workspace.ts'

const onlyDemo = { channels: [{ id: inDemo, channelId: demo }] }
const step = { variantId: inDemo, kind: 'post', index: 0 } as const
const steps = [{ kind: 'post', index: 0, key: 'k' }] as const
const sinceDue = (ms: number) => (due + ms) as EpochMs
const lost: PublishProblem = { sort: 'unknown', kind: 'answerLost', notBefore: null, detail: null }
const rejected: PublishProblem = { sort: 'final', kind: 'rejected', notBefore: null, detail: 'no' }

async function sending(): Promise<Workspace> {
  const workspace = await aWorkspace()
  await addScheduled(workspace, onlyDemo)
  await beginSending(workspace, inDemo, due)
  return workspace
}

async function failed(): Promise<Workspace> {
  const workspace = await sending()
  await must(workspace, 'publication.stepFailed', { ...step, problem: rejected, next: { do: 'ask' } })
  return workspace
}

async function unknown(): Promise<Workspace> {
  const workspace = await sending()
  await must(workspace, 'publication.stepUnknown', { ...step, problem: lost })
  return workspace
}

describe('a late publication', () => {
  it('asks, and goes out when a person says so', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, onlyDemo)
    await must(workspace, 'publication.askLate', { variantId: inDemo }, sinceDue(2 * hour))
    expect(await workspace.row('variants', inDemo)).toMatchObject({ publication: 'failed', problem: { kind: 'late', sort: 'user' } })
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ state: 'asking', question: 'late', nextAt: null })
    expect(await workspace.run('publication.askLate', { variantId: inDemo })).toBe('notWaiting')
    expect(await workspace.run('publication.sendLate', { variantId: inDemo }, sinceDue(3 * hour))).toBe(null)
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ state: 'waiting', nextAt: sinceDue(3 * hour), lateAllowed: true })
    expect(await workspace.run('publication.sendLate', { variantId: inDemo })).toBe('notWaiting')
    await publish(workspace, inDemo, sinceDue(3 * hour))
    expect((await workspace.row('variants', inDemo)).publication).toBe('published')
  })
})

describe('channel.signedIn', () => {
  const expired: PublishProblem = { sort: 'user', kind: 'signInExpired', notBefore: null, detail: null }

  it('tries again what failed for want of a sign-in, under its key and its late rule, and clears the channel', async () => {
    const workspace = await sending()
    await must(workspace, 'publication.stepFailed', { ...step, problem: expired, next: { do: 'ask' } })
    await must(workspace, 'channel.update', { id: demo, trouble: 'signInNeeded' })
    expect(await workspace.run('channel.signedIn', { id: demo, followers: 12 }, sinceDue(hour))).toBe(null)
    expect(await workspace.row('channels', demo)).toMatchObject({ trouble: null, followers: 12 })
    expect(await workspace.row('variants', inDemo)).toMatchObject({ publication: 'waiting', problem: null })
    expect(await workspace.row('jobs', inDemo)).toMatchObject({
      ...{ state: 'retrying', question: null, nextAt: sinceDue(hour), attempts: 0, lateAllowed: false },
      steps: [{ key: 'k', state: 'planned' }],
    })
  })

  it('leaves alone what failed for another reason, or in another channel', async () => {
    const workspace = await failed()
    await must(workspace, 'channel.signedIn', { id: demo })
    expect(await workspace.row('variants', inDemo)).toMatchObject({ publication: 'failed', problem: rejected })
    const elsewhere = await sending()
    await must(elsewhere, 'publication.stepFailed', { ...step, problem: expired, next: { do: 'ask' } })
    await must(elsewhere, 'channel.signedIn', { id: bluesky })
    expect((await elsewhere.row('variants', inDemo)).publication).toBe('failed')
  })

  it('refuses a channel that is gone', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'channel.remove', { id: demo })
    expect(await workspace.run('channel.signedIn', { id: demo })).toBe('notFound')
  })
})

describe('publication.retry', () => {
  it('sends what failed again at once, with no steps lost and no question of lateness', async () => {
    const workspace = await failed()
    expect(await workspace.run('publication.retry', { variantId: inDemo }, sinceDue(2 * hour))).toBe(null)
    expect(await workspace.row('variants', inDemo)).toMatchObject({ publication: 'waiting', problem: null })
    expect(await workspace.row('jobs', inDemo)).toMatchObject({
      state: 'retrying',
      nextAt: sinceDue(2 * hour),
      attempts: 0,
      lateAllowed: true,
      steps: [{ key: 'k', state: 'planned' }],
    })
  })

  it('sends again what was stopped for good', async () => {
    const workspace = await sending()
    await must(workspace, 'publication.stepFailed', { ...step, problem: rejected, next: { do: 'stop' } })
    expect(await workspace.run('publication.retry', { variantId: inDemo }, sinceDue(1))).toBe(null)
    expect((await workspace.row('jobs', inDemo)).nextAt).toBe(sinceDue(1))
  })

  it('never sends what may be out, what waits, or what has no time any more', async () => {
    expect(await (await unknown()).run('publication.retry', { variantId: inDemo })).toBe('fateUnknown')
    const waiting = await aWorkspace()
    await addScheduled(waiting, onlyDemo)
    expect(await waiting.run('publication.retry', { variantId: inDemo })).toBe('notWaiting')
    expect(await waiting.run('publication.retry', { variantId: id('e', 9) })).toBe('notFound')
  })
})

describe('publication.skip', () => {
  it('leaves one channel out for good, and undo asks again', async () => {
    const workspace = await unknown()
    expect(await workspace.run('publication.skip', { variantId: inDemo })).toBe(null)
    expect((await workspace.row('variants', inDemo)).publication).toBe('skipped')
    expect((await workspace.row('jobs', inDemo)).state).toBe('settled')
    await workspace.host.undo({ now })
    expect((await workspace.row('variants', inDemo)).publication).toBe('unknown')
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ state: 'asking', question: 'unknown' })
  })

  it('refuses what is being sent and what is out', async () => {
    const workspace = await sending()
    expect(await workspace.run('publication.skip', { variantId: inDemo })).toBe('beingSent')
    await must(workspace, 'publication.stepDone', { ...step, remoteId: 'r', remoteUrl: null, at: due })
    expect(await workspace.run('publication.skip', { variantId: inDemo })).toBe('alreadyPublished')
    expect(await workspace.run('publication.skip', { variantId: id('e', 9) })).toBe('notFound')
  })
})

describe('a person who looked', () => {
  it('says that it is out, with or without a link', async () => {
    const workspace = await unknown()
    expect(await workspace.run('publication.confirmPublished', { variantId: inDemo, url: 'https://bsky.app/1' }, sinceDue(hour))).toBe(null)
    expect(await workspace.row('variants', inDemo)).toMatchObject({
      publication: 'published',
      publishedAt: due,
      remoteId: null,
      remoteUrl: 'https://bsky.app/1',
    })
    expect((await workspace.row('jobs', inDemo)).state).toBe('settled')
    const other = await unknown()
    await must(other, 'publication.confirmPublished', { variantId: inDemo, url: '' })
    expect((await other.row('variants', inDemo)).remoteUrl).toBe(null)
  })

  it.each(['http://bsky.app/1', 'javascript:alert(1)', 'bsky.app'])('may not give %s as the link', async (url) => {
    expect(await (await unknown()).run('publication.confirmPublished', { variantId: inDemo, url })).toBe('badCall')
  })

  it('says that it is not out, and it is sent under its old key', async () => {
    const workspace = await unknown()
    expect(await workspace.run('publication.confirmNotPublished', { variantId: inDemo }, sinceDue(hour))).toBe(null)
    expect(await workspace.row('jobs', inDemo)).toMatchObject({
      state: 'retrying',
      nextAt: sinceDue(hour),
      steps: [{ key: 'k', state: 'planned' }],
    })
  })

  it.each(['publication.confirmPublished', 'publication.confirmNotPublished'] as const)(
    'is asked only about an unknown fate (%s)',
    async (name) => {
      const workspace = await failed()
      const args = (variantId: VariantId) => ({ variantId, url: '' }) as never
      expect(await workspace.run(name as CommandName, args(inDemo))).toBe('notWaiting')
      expect(await workspace.run(name as CommandName, args(id('e', 9)))).toBe('notFound')
    },
  )
})

describe('publication.doubtRestored', () => {
  it('asks about everything that may have gone out since, and leaves what is out', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await publish(workspace, inBluesky, due)
    expect(await workspace.run('publication.doubtRestored', { variantIds: [inBluesky, inDemo, id('e', 9)] })).toBe(null)
    expect((await workspace.row('variants', inBluesky)).publication).toBe('published')
    expect(await workspace.row('variants', inDemo)).toMatchObject({ publication: 'unknown', problem: { kind: 'restored' } })
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ state: 'asking', question: 'restored', nextAt: null })
    expect(await workspace.run('publication.begin', { variantId: inDemo, steps: [...steps] }, sinceDue(hour))).toBe('notWaiting')
  })
})
