import { describe, expect, it } from 'vitest'
import {
  addPicture,
  addPost,
  aWorkspace,
  beginSending,
  brand,
  due,
  id,
  inDemo,
  later,
  minute,
  must,
  now,
  pictureId,
  post,
  text,
  type Workspace,
  wall,
} from './a-workspace.ts'
import { anApprovingBrand, anna, irina, lastWord, nextWord, say, shown } from './an-approval.ts'

describe('approval.give', () => {
  it('lets exactly the content go out that was looked at, and asks again after a change', async () => {
    const workspace = await anApprovingBrand()
    await addPost(workspace)
    expect(await workspace.run('post.schedule', { postId: post })).toBe('approvalMissing')
    expect(await workspace.run('post.publishNow', { postId: post })).toBe('approvalMissing')
    expect(await say(workspace)).toBe(null)
    expect(await workspace.row('posts', post)).toMatchObject({ stage: 'approved', returned: false })
    await must(workspace, 'post.setText', { postId: post, text: text('Свежий ржаной хлеб') })
    expect(await workspace.run('post.schedule', { postId: post })).toBe('approvalMissing')
    const { approval, status, checks } = await shown(workspace)
    expect([approval.state, status, checks.map((one) => one.kind)]).toEqual(['changed', 'review', ['approvalMissing']])
    expect(approval.changes).toEqual({
      text: { before: text('Свежий хлеб'), after: text('Свежий ржаной хлеб'), onlyMarks: false },
      pictures: [],
      channels: [],
    })
    expect(await say(workspace)).toBe(null)
    expect(await workspace.run('post.schedule', { postId: post })).toBe(null)
  })

  it('holds again when the change is taken back', async () => {
    const workspace = await anApprovingBrand()
    await addPost(workspace)
    await say(workspace)
    await must(workspace, 'post.setText', { postId: post, text: text('Другой') })
    await must(workspace, 'post.setText', { postId: post, text: text('Свежий хлеб') })
    expect((await shown(workspace)).approval.state).toBe('approved')
  })

  it('holds again when the change is undone', async () => {
    const workspace = await anApprovingBrand()
    await addPost(workspace)
    await say(workspace)
    await must(workspace, 'post.setText', { postId: post, text: text('Другой') })
    await workspace.host.undo()
    expect((await shown(workspace)).approval.state).toBe('approved')
    await workspace.host.redo()
    expect((await shown(workspace)).approval.state).toBe('changed')
  })

  it('is not touched by time, rubric or the choice of channels', async () => {
    const workspace = await anApprovingBrand()
    await addPost(workspace)
    await say(workspace)
    await must(workspace, 'post.reschedule', { postId: post, wallTime: wall('2026-11-24T10:00') })
    await must(workspace, 'post.setRubric', { postId: post, rubricId: null })
    await must(workspace, 'post.setChannels', { postId: post, channels: [{ id: inDemo, channelId: id('c', 2) }] })
    expect((await shown(workspace)).approval.state).toBe('approved')
  })

  it('is bound to pictures, their order and their descriptions', async () => {
    const workspace = await anApprovingBrand()
    await addPost(workspace)
    await addPicture(workspace, 1)
    await addPicture(workspace, 2)
    await say(workspace)
    const state = async () => (await shown(workspace)).approval.state
    await must(workspace, 'postMedia.setAlt', { id: pictureId(1), alt: 'Хлеб' })
    expect(await state()).toBe('changed')
    await must(workspace, 'postMedia.setAlt', { id: pictureId(1), alt: '' })
    expect(await state()).toBe('approved')
    await must(workspace, 'postMedia.move', { id: pictureId(2), after: null })
    expect([await state(), (await shown(workspace)).approval.changes?.pictures]).toEqual(['changed', [{ kind: 'reordered' }]])
    await must(workspace, 'postMedia.move', { id: pictureId(2), after: pictureId(1) })
    await must(workspace, 'postMedia.remove', { id: pictureId(2) })
    expect((await shown(workspace)).approval.changes?.pictures).toEqual([{ kind: 'removed', hash: '2'.repeat(64) }])
  })

  it('is bound to what single channels say', async () => {
    const workspace = await anApprovingBrand()
    await addPost(workspace)
    await say(workspace)
    await must(workspace, 'variant.setText', { variantId: inDemo, text: text('Для своих') })
    expect((await shown(workspace)).approval.changes?.channels).toEqual([{ channelId: id('c', 2), before: null, after: text('Для своих') }])
    expect(await workspace.run('post.schedule', { postId: post })).toBe('approvalMissing')
    await say(workspace)
    expect(await workspace.run('post.schedule', { postId: post })).toBe(null)
  })

  it('returns with a note: work again, and nothing may go out', async () => {
    const workspace = await anApprovingBrand()
    await addPost(workspace)
    await say(workspace)
    expect(await say(workspace, { verdict: 'rejected', note: '  ' })).toBe('noteMissing')
    expect(await say(workspace, { verdict: 'rejected', note: ' Цена устарела ' })).toBe(null)
    const { approval, status, post: row } = await shown(workspace)
    expect([row.stage, status, approval.state, approval.last]).toEqual([
      'inWork',
      'returned',
      'none',
      { id: lastWord(), verdict: 'rejected', note: 'Цена устарела', at: now, contentKey: approval.contentKey, person: 'Анна' },
    ])
    await must(workspace, 'post.setStage', { postId: post, stage: 'review' })
    expect((await shown(workspace)).status).toBe('review')
  })

  it('keeps every word, newest first', async () => {
    const workspace = await anApprovingBrand()
    await addPost(workspace)
    await say(workspace)
    await say(workspace, { verdict: 'rejected', note: 'Нет' }, later(minute))
    await say(workspace, {}, later(2 * minute))
    const history = await workspace.query('approval.history', { postId: post })
    expect(history.map(({ verdict, note, person }) => [verdict, note, person])).toEqual([
      ['approved', '', 'Анна'],
      ['rejected', 'Нет', 'Анна'],
      ['approved', '', 'Анна'],
    ])
  })

  it('is refused for what the person did not see, for strangers, and where nothing is asked', async () => {
    const workspace = await anApprovingBrand(irina)
    await addPost(workspace)
    expect(await say(workspace, { person: irina, key: 'a'.repeat(64) })).toBe('contentChanged')
    expect(await say(workspace, { person: anna })).toBe('notApprover')
    expect(await say(workspace, { person: id('9', 3) })).toBe('notFound')
    expect(await say(workspace, { person: irina })).toBe(null)
    expect(await say(workspace, { person: irina, again: true })).toBe('alreadyExists')
    await must(workspace, 'brand.setApproval', { id: brand, approval: null })
    expect(await say(workspace, { person: irina })).toBe('approvalOff')
    await must(workspace, 'post.delete', { postId: post })
    expect(await say(workspace, { person: irina, key: 'a'.repeat(64) })).toBe('notFound')
  })

  it('is refused while the post is being sent and after all of it is out', async () => {
    const workspace = await anApprovingBrand()
    await addPost(workspace, { channels: [{ id: inDemo, channelId: id('c', 2) }] })
    await say(workspace)
    await must(workspace, 'post.schedule', { postId: post })
    await beginSending(workspace, inDemo, due)
    expect(await say(workspace)).toBe('beingSent')
    const step = { kind: 'post', index: 0 } as const
    await must(workspace, 'publication.stepDone', { variantId: inDemo, ...step, remoteId: 'r', remoteUrl: null, at: due }, due)
    expect(await say(workspace)).toBe('alreadyPublished')
  })
})

describe('approval.withdraw', () => {
  const withdraw = async (workspace: Workspace, person = anna) => {
    return workspace.run('approval.withdraw', { id: nextWord(), postId: post, personId: person, note: '' })
  }

  it('takes an approval back, once', async () => {
    const workspace = await anApprovingBrand()
    await addPost(workspace)
    expect(await withdraw(workspace)).toBe('notApprovedYet')
    await say(workspace)
    expect(await withdraw(workspace)).toBe(null)
    const { approval, status } = await shown(workspace)
    expect([approval.state, approval.last?.verdict, status]).toEqual(['none', 'withdrawn', 'review'])
    expect(await workspace.run('post.schedule', { postId: post })).toBe('approvalMissing')
    expect(await withdraw(workspace)).toBe('notApprovedYet')
  })
})

describe('a stage called approved', () => {
  it('is no way round the approval', async () => {
    const workspace = await anApprovingBrand()
    await addPost(workspace)
    expect(await workspace.run('post.setStage', { postId: post, stage: 'approved' })).toBe('approvalMissing')
    expect(await workspace.run('post.create', { id: id('d', 2), brandId: brand, stage: 'approved' })).toBe('approvalMissing')
    await say(workspace)
    await must(workspace, 'post.setStage', { postId: post, stage: 'draft' })
    expect(await workspace.run('post.setStage', { postId: post, stage: 'approved' })).toBe(null)
  })

  it('is free where the brand asks for none', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    expect(await workspace.run('post.setStage', { postId: post, stage: 'approved' })).toBe(null)
    expect(await workspace.run('post.schedule', { postId: post })).toBe(null)
  })
})

describe('brand.setApproval', () => {
  it('refuses a brand and a person that are not there', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.run('brand.setApproval', { id: id('b', 9), approval: null })).toBe('notFound')
    expect(await workspace.run('brand.setApproval', { id: brand, approval: { approverId: irina } })).toBe('notFound')
  })
})
