import { describe, expect, it } from 'vitest'
import type { PublishProblem } from '#shared/domain/publishing/problem.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import {
  addScheduled,
  aWorkspace,
  beginSending,
  demo,
  due,
  hash,
  inDemo,
  minute,
  must,
  post,
  publish,
  type Workspace,
  wall,
} from './a-workspace.ts'

const onlyDemo = { channels: [{ id: inDemo, channelId: demo }] }
const step = { variantId: inDemo, kind: 'post', index: 0 } as const
const steps = [{ kind: 'post', index: 0, key: 'k' }] as const
const sinceDue = (ms: number) => (due + ms) as EpochMs
const lost: PublishProblem = { sort: 'unknown', kind: 'answerLost', notBefore: null, detail: null }
const down: PublishProblem = { sort: 'retry', kind: 'unreachable', notBefore: null, detail: null }
const rejected: PublishProblem = { sort: 'final', kind: 'rejected', notBefore: null, detail: 'no' }

async function sending(): Promise<Workspace> {
  const workspace = await aWorkspace()
  await addScheduled(workspace, onlyDemo)
  await beginSending(workspace, inDemo, due)
  return workspace
}

async function unknown(): Promise<Workspace> {
  const workspace = await sending()
  await must(workspace, 'publication.stepUnknown', { ...step, problem: lost })
  return workspace
}

describe('publication.begin', () => {
  it('takes a due job: the variant is being sent, the steps are planned', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, onlyDemo)
    expect(await workspace.run('publication.begin', { variantId: inDemo, steps: [...steps] }, due)).toBe(null)
    expect((await workspace.row('variants', inDemo)).publication).toBe('sending')
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ state: 'running', nextAt: null, steps: [{ key: 'k', state: 'planned' }] })
    expect((await workspace.query('jobs.inFlight', {})).map((job) => job.id)).toEqual([inDemo])
  })

  it('refuses twice, too early, while paused, after the post was moved, deleted or taken back', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, onlyDemo)
    const begin = (at: EpochMs) => workspace.run('publication.begin', { variantId: inDemo, steps: [...steps] }, at)
    expect(await begin(sinceDue(-1))).toBe('notWaiting')
    await workspace.run('settings.setPaused', { paused: true })
    expect(await begin(due)).toBe('notWaiting')
    await workspace.run('settings.setPaused', { paused: false })
    await workspace.run('post.reschedule', { postId: post, wallTime: wall('2026-11-23T10:01') })
    expect(await begin(due)).toBe('notWaiting')
    await workspace.run('post.delete', { postId: post })
    expect(await begin(sinceDue(minute))).toBe('notWaiting')
    await workspace.run('post.restore', { postId: post })
    await workspace.run('post.unschedule', { postId: post })
    expect(await begin(sinceDue(minute))).toBe('notWaiting')
    await workspace.run('post.schedule', { postId: post })
    expect(await begin(sinceDue(minute))).toBe(null)
    expect(await begin(sinceDue(minute))).toBe('notWaiting')
  })

  it('keeps the key of the post and the uploads of pictures that are still wanted', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, onlyDemo)
    const plan = (...files: string[]) => [
      ...files.map((file, index) => ({ kind: 'upload' as const, index, key: hash(file) })),
      { kind: 'post' as const, index: 0, key: `for ${files.join('')}` },
    ]
    await must(workspace, 'publication.begin', { variantId: inDemo, steps: plan('a', 'b') }, due)
    for (const index of [0, 1]) {
      await must(workspace, 'publication.stepDone', {
        variantId: inDemo,
        kind: 'upload',
        index,
        remoteId: `blob ${index}`,
        remoteUrl: null,
        at: due,
      })
    }
    await must(workspace, 'publication.stepFailed', { ...step, problem: down, next: { do: 'retry', at: sinceDue(minute) } })
    await must(workspace, 'publication.begin', { variantId: inDemo, steps: plan('b', 'c') }, sinceDue(minute))
    expect(
      (await workspace.row('jobs', inDemo)).steps.map(({ kind, index, key, state, remoteId }) => [kind, index, key, state, remoteId]),
    ).toEqual([
      ['upload', 0, hash('b'), 'done', 'blob 1'],
      ['upload', 1, hash('c'), 'planned', null],
      ['post', 0, 'for ab', 'planned', null],
    ])
  })
})

describe('the steps of a publication', () => {
  it('publish the variant when the post itself is done', async () => {
    const workspace = await sending()
    await must(workspace, 'publication.stepDone', { ...step, remoteId: 'at://1', remoteUrl: 'https://x/1', at: sinceDue(3) })
    expect(await workspace.row('variants', inDemo)).toMatchObject({
      publication: 'published',
      publishedAt: sinceDue(3),
      remoteId: 'at://1',
      remoteUrl: 'https://x/1',
      problem: null,
    })
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ state: 'settled', nextAt: null, steps: [{ state: 'done' }] })
    expect(await workspace.run('publication.stepSending', { ...step, attemptId: 'b', at: due })).toBe('notWaiting')
  })

  it('wait for the next attempt after a problem that may pass', async () => {
    const workspace = await sending()
    await must(workspace, 'publication.stepFailed', { ...step, problem: down, next: { do: 'retry', at: sinceDue(minute) } })
    expect((await workspace.row('variants', inDemo)).publication).toBe('waiting')
    expect(await workspace.row('jobs', inDemo)).toMatchObject({
      state: 'retrying',
      nextAt: sinceDue(minute),
      attempts: 1,
      lastProblem: down,
      steps: [{ state: 'planned', key: 'k' }],
    })
  })

  it.each([
    ['ask', { state: 'asking', question: 'problem' }],
    ['stop', { state: 'asking', question: 'problem' }],
  ] as const)('end in a failure when the publisher decides to %s', async (decision, job) => {
    const workspace = await sending()
    await must(workspace, 'publication.stepFailed', { ...step, problem: rejected, next: { do: decision } })
    expect(await workspace.row('variants', inDemo)).toMatchObject({ publication: 'failed', problem: rejected })
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ ...job, nextAt: null, steps: [{ state: 'failed' }] })
  })

  it('ask when nobody can tell, and go on when a look-up finds nothing', async () => {
    const workspace = await unknown()
    expect(await workspace.row('variants', inDemo)).toMatchObject({ publication: 'unknown', problem: lost })
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ state: 'asking', question: 'unknown', steps: [{ state: 'unknown' }] })
    await must(workspace, 'publication.stepAgain', step, sinceDue(minute))
    expect((await workspace.row('variants', inDemo)).publication).toBe('waiting')
    expect(await workspace.row('jobs', inDemo)).toMatchObject({
      state: 'retrying',
      nextAt: sinceDue(minute),
      steps: [{ state: 'planned', key: 'k' }],
    })
  })

  it('are published when a look-up finds the post', async () => {
    const workspace = await unknown()
    await must(workspace, 'publication.settleFound', { variantId: inDemo, remoteId: 'at://1', remoteUrl: null, at: due })
    expect(await workspace.row('variants', inDemo)).toMatchObject({ publication: 'published', remoteId: 'at://1', problem: null })
    expect(await workspace.row('jobs', inDemo)).toMatchObject({
      state: 'settled',
      question: null,
      steps: [{ state: 'done', remoteId: 'at://1' }],
    })
    await must(workspace, 'publication.settleFound', { variantId: inDemo, remoteId: 'at://2', remoteUrl: null, at: due })
    expect((await workspace.row('variants', inDemo)).remoteId).toBe('at://1')
  })

  it('write the fact down even when the post went to the trash meanwhile', async () => {
    const workspace = await unknown()
    await must(workspace, 'post.delete', { postId: post })
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ state: 'settled' })
    await must(workspace, 'publication.settleFound', { variantId: inDemo, remoteId: 'at://1', remoteUrl: null, at: due })
    expect((await workspace.row('variants', inDemo)).publication).toBe('published')
  })

  it('ask again about an unknown fate when the post comes back from the trash', async () => {
    const workspace = await unknown()
    await must(workspace, 'post.delete', { postId: post })
    await must(workspace, 'post.restore', { postId: post })
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ state: 'asking', question: 'unknown' })
  })

  it('are refused where there is no such step or nothing is being sent', async () => {
    const workspace = await sending()
    const other = { ...step, kind: 'upload' as const }
    expect(await workspace.run('publication.stepSending', { ...other, attemptId: 'b', at: due })).toBe('notWaiting')
    expect(await workspace.run('publication.stepDone', { ...other, remoteId: 'r', remoteUrl: null, at: due })).toBe('notFound')
    expect(await workspace.run('publication.stepFailed', { ...other, problem: down, next: { do: 'ask' } })).toBe('notFound')
    expect(await workspace.run('publication.stepUnknown', { ...other, problem: lost })).toBe('notFound')
    expect(await workspace.run('publication.stepAgain', other)).toBe('notFound')
    await must(workspace, 'publication.stepDone', { ...step, remoteId: 'r', remoteUrl: null, at: due })
    expect(await workspace.run('publication.stepFailed', { ...step, problem: down, next: { do: 'ask' } })).toBe('notWaiting')
    expect(await workspace.run('publication.stepUnknown', { ...step, problem: lost })).toBe('notWaiting')
  })

  it('are never undone: undo skips what the publisher wrote', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, onlyDemo)
    await publish(workspace, inDemo, due)
    await workspace.host.undo({ now: sinceDue(minute) })
    expect(await workspace.row('variants', inDemo)).toMatchObject({ publication: 'published', remoteId: inDemo })
    expect((await workspace.row('jobs', inDemo)).state).toBe('settled')
  })
})
