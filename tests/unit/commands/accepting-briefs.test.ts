import { describe, expect, it } from 'vitest'

import { brief, deliverPictures, deliverText, dima, returnWork, version, withAssigned } from './a-brief.ts'
import {
  addPicture,
  addScheduled,
  aWorkspace,
  beginSending,
  brand,
  demo,
  due,
  hash,
  id,
  inDemo,
  must,
  now,
  pictureId,
  post,
  publish,
  text,
  type Workspace,
  wall,
} from './a-workspace.ts'

const statusOf = async (workspace: Workspace) => (await workspace.row('briefs', brief)).status
const accept = { briefId: brief, newPostId: id('d', 5) }

describe('brief.accept', () => {
  it('makes the text the post’s own, and undo brings the earlier one back', async () => {
    const workspace = await withAssigned()
    await deliverText(workspace, 1, 'Новый')
    await must(workspace, 'brief.accept', accept)
    const detail = () => workspace.query('post.detail', { postId: post, asOf: now })
    expect((await detail())?.text).toEqual(text('Новый'))
    expect((await detail())?.post.firstLine).toBe('Новый')
    expect(await workspace.row('deliveries', version(1))).toMatchObject({ verdict: 'accepted', judgedAt: now })
    await workspace.host.undo({ now })
    expect((await detail())?.text).toEqual(text('Свежий хлеб'))
    expect((await detail())?.post).toMatchObject({ firstLine: 'Свежий хлеб', stage: 'review' })
    expect(await statusOf(workspace)).toBe('review')
  })

  it('puts pictures behind those that are there, with their descriptions', async () => {
    const workspace = await withAssigned({ kind: 'design' })
    await addPicture(workspace, 1)
    await deliverPictures(workspace, 1, '23')
    const pictures = [
      { id: pictureId(3), hash: hash('3'), alt: 'Сторис' },
      { id: pictureId(2), hash: hash('2'), alt: 'Обложка' },
    ]
    expect(await workspace.run('brief.accept', accept)).toBe('notFound')
    await must(workspace, 'brief.accept', { ...accept, pictures })
    const detail = await workspace.query('post.detail', { postId: post, asOf: now })
    expect(detail?.media.map((one) => [one.hash, one.alt])).toEqual([
      [hash('1'), ''],
      [hash('2'), 'Обложка'],
      [hash('3'), 'Сторис'],
    ])
    expect(detail?.post).toMatchObject({ pictures: 3, thumb: hash('1') })
    expect(detail?.text).toEqual(text('Свежий хлеб'))
    await workspace.host.undo({ now })
    expect(await workspace.row('posts', post)).toMatchObject({ pictures: 1 })
  })

  it('refuses an eleventh picture', async () => {
    const workspace = await withAssigned({ kind: 'design' })
    for (let n = 1; n <= 9; n += 1) await addPicture(workspace, n)
    await deliverPictures(workspace, 1, 'ab')
    const pictures = ['a', 'b'].map((digit, n) => ({ id: pictureId(20 + n), hash: hash(digit), alt: '' }))
    expect(await workspace.run('brief.accept', { ...accept, pictures })).toBe('tooManyPictures')
  })

  it('makes a draft post where the brief has none, or where it lies in the trash', async () => {
    const workspace = await withAssigned({ postId: null })
    await deliverText(workspace, 1, 'Сам по себе')
    expect(await workspace.run('brief.accept', { briefId: brief, newPostId: post })).toBe('alreadyExists')
    await must(workspace, 'brief.accept', accept)
    const made = await workspace.query('post.detail', { postId: accept.newPostId, asOf: now })
    expect(made).toMatchObject({ text: text('Сам по себе'), status: 'draft', post: { firstLine: 'Сам по себе', shelf: 'drawer' } })
    expect((await workspace.row('briefs', brief)).postId).toBe(accept.newPostId)
    const other = await withAssigned()
    await deliverText(other, 1, 'Взамен')
    await must(other, 'post.delete', { postId: post })
    await must(other, 'brief.accept', accept)
    expect((await other.row('posts', accept.newPostId)).firstLine).toBe('Взамен')
    expect((await other.row('posts', post)).firstLine).toBe('Свежий хлеб')
  })

  it('is refused while the post is being sent and once it is out', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, { channels: [{ id: inDemo, channelId: demo }] })
    await must(workspace, 'person.add', { id: dima, name: 'Дима', role: null })
    await must(workspace, 'brief.create', { id: brief, brandId: brand, postId: post, kind: 'text', title: 'Текст' })
    await must(workspace, 'brief.assign', { briefId: brief, assigneeId: dima })
    await deliverText(workspace, 1)
    await beginSending(workspace, inDemo, due)
    expect(await workspace.run('brief.accept', accept)).toBe('beingSent')
    await workspace.run('publication.stepDone', { variantId: inDemo, kind: 'post', index: 0, remoteId: 'r', remoteUrl: null, at: due })
    expect(await workspace.run('brief.accept', accept)).toBe('alreadyPublished')
    expect((await workspace.row('posts', post)).firstLine).toBe('Свежий хлеб')
  })
})

describe('a brief under a planned post', () => {
  async function scheduled() {
    const workspace = await aWorkspace()
    await must(workspace, 'person.add', { id: dima, name: 'Дима', role: null })
    await addScheduled(workspace)
    const deadline = wall('2026-11-22T18:00')
    await must(workspace, 'brief.create', { id: brief, brandId: brand, postId: post, kind: 'text', title: 'Текст', deadline })
    await must(workspace, 'brief.assign', { briefId: brief, assigneeId: dima })
    return workspace
  }
  const planned = async (workspace: Workspace) => (await workspace.query('post.detail', { postId: post, asOf: now }))?.status

  it('never pulls it back', async () => {
    const workspace = await scheduled()
    await deliverText(workspace, 1)
    await returnWork(workspace, 1)
    expect(await planned(workspace)).toBe('scheduled')
    expect(await workspace.row('posts', post)).toMatchObject({ stage: 'draft', returned: true })
    await publish(workspace, inDemo, due)
    await must(workspace, 'brief.start', { briefId: brief })
    expect(await workspace.row('posts', post)).toMatchObject({ stage: 'draft' })
  })

  it('can be deleted: the post stays planned and loses its marks; undo brings both back', async () => {
    const workspace = await scheduled()
    await deliverText(workspace, 1)
    await returnWork(workspace, 1)
    const marks = { returned: true, workDueAt: Date.UTC(2026, 10, 22, 15, 0) }
    expect(await workspace.row('posts', post)).toMatchObject(marks)
    await must(workspace, 'brief.delete', { briefId: brief })
    expect(await workspace.row('briefs', brief)).toMatchObject({ shelf: 'trash', deletedAt: now, status: 'returned' })
    expect(await workspace.row('posts', post)).toMatchObject({ returned: false, workDueAt: null })
    expect(await planned(workspace)).toBe('scheduled')
    expect(await workspace.query('briefs.ofPost', { postId: post, asOf: now })).toEqual([])
    expect(await workspace.run('brief.start', { briefId: brief })).toBe('notFound')
    await workspace.host.undo({ now })
    expect(await workspace.row('posts', post)).toMatchObject(marks)
    await must(workspace, 'brief.delete', { briefId: brief })
    await must(workspace, 'brief.restore', { briefId: brief })
    expect(await workspace.row('posts', post)).toMatchObject(marks)
    expect(await workspace.row('briefs', brief)).toMatchObject({ shelf: 'open', status: 'returned' })
  })
})
