import { describe, expect, it } from 'vitest'
import {
  answersTo,
  canMove,
  excerptOf,
  isOpen,
  markOf,
  menuStepsOf,
  questionOf,
  stepsOf,
} from '#renderer/features/inspector/inspector-view.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import {
  addPost,
  addScheduled,
  aWorkspace,
  beginSending,
  due,
  hour,
  inBluesky,
  inDemo,
  later,
  must,
  now,
  post,
  publish,
  text,
  type Workspace,
} from '#tests/unit/commands/a-workspace.ts'

async function detailOf(workspace: Workspace, asOf: EpochMs = now): Promise<PostDetail> {
  const detail = await workspace.query('post.detail', { postId: post, asOf })
  if (!detail) throw new Error('there is no such post')
  return detail
}

describe('the next step', () => {
  it('is to schedule a post that is whole and has its time ahead', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    const detail = await detailOf(workspace)
    expect(stepsOf(detail, now)).toEqual({ primary: 'schedule', second: 'open' })
    expect(menuStepsOf(detail, now)).toEqual(['publishNow'])
  })

  it('is to publish now when the time has passed or was never set', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    const late = later(30 * hour)
    expect(stepsOf(await detailOf(workspace, late), late).primary).toBe('publishNow')
    await must(workspace, 'post.reschedule', { postId: post, wallTime: null })
    expect(stepsOf(await detailOf(workspace), now).primary).toBe('publishNow')
  })

  it('is to open a post that would be refused', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { channels: [] })
    expect(stepsOf(await detailOf(workspace), now)).toEqual({ primary: 'open', second: null })
    await must(workspace, 'post.setText', { postId: post, text: text('') })
    expect(stepsOf(await detailOf(workspace), now).primary).toBe('open')
  })

  it('takes a scheduled post back, and leaves a published one', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    expect(stepsOf(await detailOf(workspace), now)).toEqual({ primary: 'open', second: 'unschedule' })
    await publish(workspace, inBluesky, due)
    await publish(workspace, inDemo, due)
    const detail = await detailOf(workspace, due)
    expect(stepsOf(detail, due)).toEqual({ primary: 'open', second: null })
    expect(menuStepsOf(detail, due)).toEqual([])
    expect([canMove(detail), isOpen(detail)]).toEqual([false, false])
  })
})

describe('a question', () => {
  const step = { variantId: inBluesky, kind: 'post', index: 0 } as const

  it('is asked of a lost answer, and the look-up comes first', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await beginSending(workspace, inBluesky, due)
    const problem = { sort: 'unknown', kind: 'answerLost', notBefore: null, detail: null } as const
    await must(workspace, 'publication.stepUnknown', { ...step, problem }, due)
    const variant = (await detailOf(workspace, due)).variants.find((one) => one.id === inBluesky)
    if (!variant) throw new Error('there is no such variant')
    expect([questionOf(variant), markOf(variant)]).toEqual(['unknown', 'unknown'])
    expect(answersTo('unknown', variant)).toEqual(['lookUp', 'published', 'notPublished'])
  })

  it('is asked of a post that was refused, and of one that is late', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await beginSending(workspace, inBluesky, due)
    const problem = { sort: 'user', kind: 'signInExpired', notBefore: null, detail: null } as const
    await must(workspace, 'publication.stepFailed', { ...step, problem, next: { do: 'ask' } }, due)
    await must(workspace, 'publication.askLate', { variantId: inDemo }, later(40 * hour))
    const [refused, late] = (await detailOf(workspace, later(40 * hour))).variants
    if (!refused || !late) throw new Error('there are no variants')
    expect([questionOf(refused), markOf(refused)]).toEqual(['problem', 'failed'])
    expect(answersTo('problem', refused)).toEqual(['signIn', 'retry'])
    expect(answersTo('problem', { ...refused, problem: { ...problem, kind: 'noRights' } })).toEqual(['retry', 'skip'])
    expect([questionOf(late), markOf(late)]).toEqual(['late', 'late'])
    expect(answersTo('late', late)).toEqual(['sendLate', 'skip'])
  })

  it('is not asked of what waits', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    expect((await detailOf(workspace)).variants.map(questionOf)).toEqual([null, null])
  })
})

describe('an excerpt', () => {
  it('is what follows the first line; characters are counted as people see them', () => {
    expect(excerptOf({ text: text('Заголовок\n\nДальше 👩‍👩‍👧') })).toEqual({ rest: 'Дальше 👩‍👩‍👧', characters: 19 })
    expect(excerptOf({ text: text('Одна строка') })).toEqual({ rest: '', characters: 11 })
  })
})
