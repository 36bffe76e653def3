import { describe, expect, it } from 'vitest'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Publication, Variant } from '#shared/domain/posts/variant.ts'
import { deriveJob } from '#shared/domain/publishing/derive-job.ts'
import type { Job, JobStep } from '#shared/domain/publishing/job.ts'
import type { BrandId, ChannelId, PostId, VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

const at = (n: number) => n as EpochMs
const whose = { channelId: 'c' as ChannelId, brandId: 'b' as BrandId, postId: 'p' as PostId }

const variant = (publication: Publication, more: Partial<Variant> = {}): Variant => ({
  id: 'v' as VariantId,
  ...whose,
  wallTime: null,
  at: at(100),
  postAt: at(100),
  ownText: null,
  publication,
  publishedAt: null,
  remoteId: null,
  remoteUrl: null,
  problem: null,
  deletedAt: null,
  ...more,
})
const living = { deletedAt: null, shelf: 'calendar' } as Post
const trashed = { deletedAt: at(1), shelf: 'trash' } as Post

const job = (more: Partial<Job> = {}): Job => ({
  id: 'v' as VariantId,
  ...whose,
  dueAt: at(100),
  state: 'waiting',
  nextAt: at(100),
  question: null,
  attempts: 0,
  steps: [],
  lastProblem: null,
  lateAllowed: false,
  ...more,
})
const step = (kind: JobStep['kind'], state: JobStep['state']): JobStep => ({
  kind,
  index: 0,
  state,
  key: 'k',
  attemptId: null,
  remoteId: null,
  remoteUrl: null,
  at: null,
})

describe('deriveJob', () => {
  it('gives a waiting variant a job at its time', () => {
    expect(deriveJob(variant('waiting'), living, undefined)).toEqual(job())
  })

  it.each<[string, Variant, Post | undefined]>([
    ['a variant that is not planned', variant('none'), living],
    ['a skipped variant', variant('skipped'), living],
    ['a variant taken out', variant('waiting', { deletedAt: at(1) }), living],
    ['a post in the trash', variant('waiting'), trashed],
    ['a post that is missing', variant('waiting'), undefined],
    ['a variant without a time', variant('waiting', { at: null }), living],
  ])('gives %s none, and takes a waiting or retrying one away', (_what, one, post) => {
    expect(deriveJob(one, post, undefined)).toBe(null)
    expect(deriveJob(one, post, job())).toBe(null)
    expect(deriveJob(one, post, job({ state: 'retrying', steps: [step('upload', 'planned'), step('post', 'failed')] }))).toBe(null)
  })

  it.each(['sending', 'done', 'unknown'] as const)('keeps a job nobody wants as a journal when a step of it is %s', (state) => {
    const known = job({ state: 'asking', question: 'problem', nextAt: null, steps: [step('upload', state)] })
    expect(deriveJob(variant('none'), living, known)).toEqual({ ...known, state: 'settled', question: null })
    expect(deriveJob(variant('none'), living, { ...known, state: 'settled', question: null })).toBe('keep')
  })

  it('leaves the publisher’s job alone, whatever became of the post', () => {
    const running = job({ state: 'running', nextAt: null, steps: [step('post', 'sending')] })
    for (const post of [living, trashed, undefined]) expect(deriveJob(variant('sending'), post, running)).toBe('keep')
    expect(deriveJob(variant('waiting'), living, running)).toBe('keep')
  })

  it('moves a job that waits with its variant, and forgets that it may be late', () => {
    const moved = variant('waiting', { at: at(200) })
    expect(deriveJob(moved, living, job({ lateAllowed: true }))).toEqual(job({ dueAt: at(200), nextAt: at(200) }))
    expect(deriveJob(moved, living, job({ state: 'retrying', nextAt: at(150), attempts: 3 }))).toEqual(
      job({ dueAt: at(200), nextAt: at(200) }),
    )
  })

  it('leaves a job that was not moved as it is: its next look, its attempts, that it may be late', () => {
    expect(deriveJob(variant('waiting'), living, job({ nextAt: at(170), lateAllowed: true }))).toBe('keep')
    expect(deriveJob(variant('waiting'), living, job({ state: 'retrying', nextAt: at(170), attempts: 2 }))).toBe('keep')
  })

  it.each(['asking', 'settled'] as const)('lets a job that was %s wait anew, with the steps that are done', (state) => {
    const steps = [step('upload', 'done'), step('post', 'failed')]
    const known = job({ state, question: state === 'asking' ? 'problem' : null, nextAt: null, attempts: 4, steps })
    expect(deriveJob(variant('waiting'), living, known)).toEqual(job({ steps }))
  })

  it('never lets a post that went out wait again', () => {
    const known = job({ state: 'settled', nextAt: null, steps: [step('post', 'done')] })
    expect(deriveJob(variant('waiting', { at: at(900) }), living, known)).toBe('keep')
    expect(deriveJob(variant('waiting'), living, { ...known, state: 'asking', question: 'unknown' })).toEqual(known)
  })

  it('asks about an unknown fate, whether or not there is a job', () => {
    const asking = { state: 'asking', question: 'unknown', nextAt: null } as const
    expect(deriveJob(variant('unknown'), living, undefined)).toEqual(job(asking))
    expect(deriveJob(variant('unknown'), living, job({ state: 'settled', nextAt: null }))).toEqual(job(asking))
    expect(deriveJob(variant('unknown'), living, job({ ...asking, question: 'restored' }))).toBe('keep')
  })

  it('makes a running job for a variant that was being sent when its job was lost, so that it is settled', () => {
    expect(deriveJob(variant('sending'), living, undefined)).toEqual(job({ state: 'running', nextAt: null }))
  })

  it.each(['published', 'partly', 'removed', 'handedOver'] as const)('keeps what there is for a %s variant', (publication) => {
    expect(deriveJob(variant(publication), living, undefined)).toBe(null)
    expect(deriveJob(variant(publication), living, job({ state: 'settled', nextAt: null }))).toBe('keep')
  })

  it('asks a person about a variant they publish by hand, and keeps when they are reminded', () => {
    const asking = { state: 'asking', question: 'manual', nextAt: null } as const
    expect(deriveJob(variant('manual'), living, undefined)).toEqual(job(asking))
    expect(deriveJob(variant('manual'), living, job({ state: 'settled', nextAt: null }))).toEqual(job(asking))
    expect(deriveJob(variant('manual'), living, job({ ...asking, nextAt: at(500) }))).toBe('keep')
    const moved = job({ ...asking, nextAt: at(500), dueAt: at(200) })
    expect(deriveJob(variant('manual', { at: at(200) }), living, job({ ...asking, nextAt: at(500) }))).toEqual(moved)
  })

  it('keeps the due time of what failed in step with the calendar', () => {
    const known = job({ state: 'asking', question: 'late', nextAt: null })
    expect(deriveJob(variant('failed', { at: at(200) }), living, known)).toEqual({ ...known, dueAt: at(200) })
  })

  it('answers keep or the same again when asked twice', () => {
    for (const publication of ['none', 'waiting', 'unknown', 'failed', 'published', 'skipped'] as const) {
      for (const known of [undefined, job(), job({ state: 'asking', nextAt: null, question: 'late', steps: [step('upload', 'done')] })]) {
        const first = deriveJob(variant(publication), living, known)
        const stored = first === 'keep' ? known : (first ?? undefined)
        const second = deriveJob(variant(publication), living, stored)
        expect(second === 'keep' ? stored : second).toEqual(stored ?? null)
      }
    }
  })

  it('asks about a failed variant that has no job, as after the undo of a removed channel', () => {
    const problem = { sort: 'final', kind: 'rejected', notBefore: null, detail: 'no' } as const
    const asking = { state: 'asking', nextAt: null } as const
    expect(deriveJob(variant('failed', { problem }), living, undefined)).toEqual(
      job({ ...asking, question: 'problem', lastProblem: problem }),
    )
    const late = { sort: 'user', kind: 'late', notBefore: null, detail: null } as const
    expect(deriveJob(variant('failed', { problem: late }), living, undefined)).toEqual(
      job({ ...asking, question: 'late', lastProblem: late }),
    )
  })

  it('asks again about a failed variant whose job was put away as a journal, and keeps the journal', () => {
    const problem = { sort: 'user', kind: 'noRights', notBefore: null, detail: null } as const
    const journal = job({ state: 'settled', nextAt: null, steps: [step('upload', 'done'), step('post', 'planned')], lastProblem: problem })
    expect(deriveJob(variant('failed', { problem }), living, journal)).toEqual({ ...journal, state: 'asking', question: 'problem' })
  })
})
