import { describe, expect, it } from 'vitest'
import { keptInTrashMs } from '#shared/domain/trash/kept.ts'
import { brief, withBrief } from './a-brief.ts'
import {
  addPost,
  addScheduled,
  aWorkspace,
  brand,
  day,
  due,
  id,
  inBluesky,
  inDemo,
  later,
  minute,
  now,
  post,
  publish,
  type Workspace,
} from './a-workspace.ts'

const list = (workspace: Workspace, words = '') => workspace.query('trash.list', { brandId: brand, words })

async function filled(): Promise<Workspace> {
  const workspace = await withBrief({ title: 'Обложка для стрима' })
  for (const n of [1, 2]) await addPost(workspace, { id: id('d', 10 + n), channels: [], text: `Хлеб ${n}` })
  await workspace.run('posts.delete', { postIds: [id('d', 11), id('d', 12)], leaveOthers: false })
  await workspace.run('brief.delete', { briefId: brief })
  return workspace
}

describe('the trash', () => {
  it('lists what was deleted, when, and when it goes for good', async () => {
    const workspace = await filled()
    const rows = await list(workspace)
    expect(rows.map(({ kind, words }) => [kind, words]).toSorted()).toEqual([
      ['brief', 'Обложка для стрима'],
      ['post', 'Хлеб 1'],
      ['post', 'Хлеб 2'],
    ])
    expect(rows.every(({ deletedAt, goneAt }) => goneAt - deletedAt === 30 * day)).toBe(true)
    expect(keptInTrashMs).toBe(30 * day)
    expect((await list(workspace, 'хлеб 2')).map(({ words }) => words)).toEqual(['Хлеб 2'])
    expect((await workspace.query('trash.list', { brandId: null, words: '' })).length).toBe(3)
  })

  it('shows among all brands what was deleted in an archived one, and says that it is archived', async () => {
    const workspace = await filled()
    await workspace.run('brand.archive', { id: brand })
    const rows = await workspace.query('trash.list', { brandId: null, words: '' })
    expect(rows.map(({ words, brandArchived }) => [words, brandArchived]).toSorted()).toEqual([
      ['Обложка для стрима', true],
      ['Хлеб 1', true],
      ['Хлеб 2', true],
    ])
    expect(await workspace.run('trash.restore', { postIds: [id('d', 11)], briefIds: [brief] })).toBeNull()
    await workspace.run('brand.takeBack', { id: brand })
    expect((await list(workspace)).map(({ words, brandArchived }) => [words, brandArchived])).toEqual([['Хлеб 2', false]])
  })

  it('says of a published post when it was out first, and of one that was not that it was only planned', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await publish(workspace, inDemo, later(day))
    await publish(workspace, inBluesky, later(day - 5 * minute))
    await addPost(workspace, { id: id('d', 2), channels: [], text: 'Не вышел' })
    await workspace.run('posts.delete', { postIds: [post, id('d', 2)] }, later(2 * day))
    expect((await list(workspace)).map(({ words, at, outAt }) => [words, at, outAt]).toSorted()).toEqual([
      ['Не вышел', due, null],
      ['Свежий хлеб', due, later(day - 5 * minute)],
    ])
  })

  it('gives several things back in one step', async () => {
    const workspace = await filled()
    expect(await workspace.run('trash.restore', { postIds: [id('d', 11), id('d', 12)], briefIds: [brief] })).toBeNull()
    expect(await list(workspace)).toEqual([])
    expect(await workspace.row('posts', id('d', 11))).toMatchObject({ deletedAt: null, shelf: expect.stringMatching(/calendar|drawer/) })
    expect(await workspace.row('briefs', brief)).toMatchObject({ deletedAt: null, shelf: 'open' })
    await workspace.host.undo({ now })
    expect((await list(workspace)).length).toBe(3)
  })

  it('removes for good what is chosen, and that cannot be brought back', async () => {
    const workspace = await filled()
    expect(await workspace.run('trash.remove', { postIds: [id('d', 11)], briefIds: [brief] })).toBeNull()
    expect((await list(workspace)).map(({ words }) => words)).toEqual(['Хлеб 2'])
    const gone = { postIds: [id('d', 11)], briefIds: [] }
    for (const name of ['trash.restore', 'trash.remove'] as const) expect(await workspace.run(name, gone)).toBe('notFound')
    expect(await workspace.run('post.restore', { postId: id('d', 11) })).toBe('notFound')
    expect(await workspace.run('brief.restore', { briefId: brief })).toBe('notFound')
    expect(await workspace.query('briefs.list', { brandId: brand, shelf: 'trash', asOf: now })).toEqual([])
  })

  it('refuses what does not lie in it', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    for (const name of ['trash.restore', 'trash.remove'] as const) {
      expect(await workspace.run(name, { postIds: [post], briefIds: [] })).toBe('notFound')
      expect(await workspace.run(name, { postIds: [], briefIds: [brief] })).toBe('notFound')
    }
  })
})
