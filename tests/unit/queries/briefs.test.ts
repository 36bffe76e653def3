import { describe, expect, it } from 'vitest'
import {
  brief,
  deliverPictures,
  deliverText,
  dima,
  maria,
  remark,
  returnWork,
  version,
  withAssigned,
  withBrief,
} from '#tests/unit/commands/a-brief.ts'
import { brand, day, hash, id, later, moscow, must, now, post, type Workspace, wall } from '#tests/unit/commands/a-workspace.ts'

const list = async (workspace: Workspace, set: object = {}) =>
  (await workspace.query('briefs.list', { brandId: brand, asOf: now, ...set })).map((one) => one.title)

async function manyBriefs(): Promise<Workspace> {
  const workspace = await withAssigned({ title: 'Без срока' })
  const add = async (n: number, title: string, deadline: string, kind: 'text' | 'design' = 'text') => {
    await must(workspace, 'brief.create', { id: id('7', n), brandId: brand, kind, title, deadline: wall(deadline) })
  }
  await add(2, 'Просрочен', '2026-11-22T11:00')
  await add(3, 'Скоро', '2026-11-22T13:00', 'design')
  await must(workspace, 'brief.assign', { briefId: id('7', 3), assigneeId: maria })
  return workspace
}

describe('briefs.list', () => {
  it('shows open briefs by deadline, those without one last', async () => {
    expect(await list(await manyBriefs())).toEqual(['Просрочен', 'Скоро', 'Без срока'])
  })

  it('narrows to a status, a person, and what is overdue', async () => {
    const workspace = await manyBriefs()
    expect(await list(workspace, { status: 'assigned' })).toEqual(['Скоро', 'Без срока'])
    expect(await list(workspace, { assigneeId: maria })).toEqual(['Скоро'])
    expect(await list(workspace, { overdue: true })).toEqual(['Просрочен'])
    expect(await list(workspace, { overdue: true, asOf: later(day) })).toEqual(['Просрочен', 'Скоро'])
  })

  it('does not call overdue what waits for its reviewer', async () => {
    const workspace = await withAssigned({ deadline: wall('2026-11-22T11:00') })
    expect(await list(workspace, { overdue: true })).toEqual(['Текст про штоллен'])
    await deliverText(workspace, 1)
    expect(await list(workspace, { overdue: true })).toEqual([])
  })

  it('shows all working brands, none that is archived', async () => {
    const workspace = await manyBriefs()
    await must(workspace, 'brand.create', { id: id('b', 2), name: 'Кофейня', color: '#112233', zone: moscow })
    await must(workspace, 'brief.create', { id: id('7', 4), brandId: id('b', 2), kind: 'text', title: 'Про кофе' })
    const all = () => list(workspace, { brandId: null })
    expect(await all()).toContain('Про кофе')
    await must(workspace, 'brand.archive', { id: id('b', 2) })
    expect(await all()).not.toContain('Про кофе')
  })

  it('parts what is accepted and what is in the trash', async () => {
    const workspace = await manyBriefs()
    await deliverText(workspace, 1)
    await must(workspace, 'brief.accept', { briefId: brief, newPostId: id('d', 5) })
    await must(workspace, 'brief.delete', { briefId: id('7', 2) })
    expect(await list(workspace)).toEqual(['Скоро'])
    expect(await list(workspace, { shelf: 'done' })).toEqual(['Без срока'])
    expect(await list(workspace, { shelf: 'trash' })).toEqual(['Просрочен'])
  })
})

describe('brief.detail', () => {
  it('shows versions with their files, remarks in order, and everybody named', async () => {
    const workspace = await withAssigned({ kind: 'design' })
    await deliverPictures(workspace, 1, '12')
    await returnWork(workspace, 1)
    const detail = await workspace.query('brief.detail', { briefId: brief, asOf: now })
    expect(detail?.versions.map((one) => [one.version, one.text, one.files.map((file) => file.id)])).toEqual([
      [1, null, [hash('1'), hash('2')]],
    ])
    expect(detail?.remarks.map((one) => [one.id, one.deliveryId])).toEqual([[remark(1), version(1)]])
    expect(detail?.people.map((one) => one.id)).toEqual([maria])
    expect(detail?.post?.id).toBe(post)
  })

  it('is null for what never was, and leaves out a post in the trash', async () => {
    const workspace = await withBrief({ assigneeId: dima })
    await must(workspace, 'post.delete', { postId: post })
    expect((await workspace.query('brief.detail', { briefId: brief, asOf: now }))?.post).toBe(null)
    expect(await workspace.query('brief.detail', { briefId: id('7', 9), asOf: now })).toBe(null)
  })
})

describe('media.inUse', () => {
  it('names reference pictures and delivered ones', async () => {
    const workspace = await withAssigned({ kind: 'design' })
    await deliverPictures(workspace, 1, '1')
    await must(workspace, 'brief.update', { briefId: brief, referencePictures: [hash('2')] })
    expect(await workspace.query('media.inUse', {})).toEqual([hash('2'), hash('1')])
  })
})
