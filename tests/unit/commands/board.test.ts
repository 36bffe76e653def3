import { describe, expect, it } from 'vitest'
import {
  addPost,
  addScheduled,
  aWorkspace,
  beginSending,
  brand,
  demo,
  due,
  id,
  inBluesky,
  inDemo,
  later,
  must,
  now,
  post,
  publish,
  type Workspace,
} from './a-workspace.ts'

const stage = (n: number) => id('4', n)
const toStage = (kind: 'idea' | 'inWork' | 'review' | 'approved', own: number | null = null) => ({
  postId: post,
  stage: kind,
  stageId: own === null ? null : stage(own),
})

/** Two stages of work and a client's review. */
async function withStages(): Promise<Workspace> {
  const workspace = await aWorkspace()
  const works = [
    { id: stage(1), name: ' Пишем ' },
    { id: stage(2), name: 'Снимаем' },
  ]
  await must(workspace, 'stage.add', { brandId: brand, kind: 'inWork', stages: works })
  await must(workspace, 'stage.add', { brandId: brand, kind: 'review', stages: [{ id: stage(3), name: 'У клиента' }] })
  return workspace
}

async function board(workspace: Workspace) {
  return workspace.query('board.list', { brandId: brand, from: now, to: later(30 * 24 * 3_600_000) })
}

const columnOfPost = async (workspace: Workspace) => (await board(workspace)).cards.map((card) => card.columnId)

describe('stages of a brand', () => {
  it('are its columns, in the place of their kind', async () => {
    const workspace = await withStages()
    expect((await board(workspace)).columns.map((one) => one.name ?? one.kind)).toEqual([
      'idea',
      'draft',
      'brief',
      'Пишем',
      'Снимаем',
      'У клиента',
      'approved',
    ])
    await must(workspace, 'stage.move', { id: stage(2), after: null })
    await must(workspace, 'stage.update', { id: stage(1), name: 'Текст' })
    expect((await board(workspace)).columns.slice(3, 5).map((one) => one.name)).toEqual(['Снимаем', 'Текст'])
  })

  it('leave their posts to the first of their kind when they go, and get them back by undo', async () => {
    const workspace = await withStages()
    await addPost(workspace)
    await must(workspace, 'board.move', toStage('inWork', 2))
    expect(await columnOfPost(workspace)).toEqual([stage(2)])
    await must(workspace, 'stage.remove', { id: stage(2) })
    expect(await columnOfPost(workspace)).toEqual([stage(1)])
    await must(workspace, 'stage.remove', { id: stage(1) })
    expect(await columnOfPost(workspace)).toEqual(['inWork'])
    await workspace.host.undo()
    await workspace.host.undo()
    expect(await columnOfPost(workspace)).toEqual([stage(2)])
  })

  it('are refused when wrong', async () => {
    const workspace = await withStages()
    const add = (n: number, name: string, brandId = brand) =>
      workspace.run('stage.add', { brandId, kind: 'idea', stages: [{ id: stage(n), name }] })
    expect(await add(4, ' ')).toBe('badName')
    expect(await add(4, 'Идеи', id('b', 9))).toBe('notFound')
    expect(await add(1, 'Идеи')).toBe('alreadyExists')
    expect(await workspace.run('stage.update', { id: stage(1), name: '' })).toBe('badName')
    expect(await workspace.run('stage.update', { id: stage(9), name: 'А' })).toBe('notFound')
    expect(await workspace.run('stage.move', { id: stage(9), after: null })).toBe('notFound')
    expect(await workspace.run('stage.move', { id: stage(1), after: stage(3) })).toBe('notFound')
    expect(await workspace.run('stage.remove', { id: stage(9) })).toBe('notFound')
  })
})

describe('board.move', () => {
  it('puts a post into a stage, and back to the default of the kind', async () => {
    const workspace = await withStages()
    await addPost(workspace)
    await must(workspace, 'board.move', toStage('inWork', 2))
    expect(await workspace.row('posts', post)).toMatchObject({ stage: 'inWork', stageId: stage(2) })
    await must(workspace, 'board.move', toStage('inWork'))
    expect(await columnOfPost(workspace)).toEqual([stage(1)])
  })

  it('takes what waits off the schedule, and one undo brings both back', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    expect(await columnOfPost(workspace)).toEqual(['scheduled'])
    await must(workspace, 'board.move', toStage('inWork'))
    expect([await columnOfPost(workspace), await workspace.rows('jobs')]).toEqual([['inWork'], []])
    await workspace.host.undo()
    expect(await columnOfPost(workspace)).toEqual(['scheduled'])
    expect((await workspace.rows('jobs')).map((one) => one.state)).toEqual(['waiting', 'waiting'])
  })

  it('is refused for what is being sent, is out, or may be', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await beginSending(workspace, inDemo, due)
    expect(await workspace.run('board.move', toStage('inWork'))).toBe('beingSent')
    const step = { kind: 'post', index: 0 } as const
    const lost = { sort: 'unknown', kind: 'answerLost', notBefore: null, detail: null } as const
    await must(workspace, 'publication.stepUnknown', { variantId: inDemo, ...step, problem: lost }, due)
    expect(await workspace.run('board.move', toStage('inWork'))).toBe('fateUnknown')
    await publish(workspace, inBluesky, due)
    expect(await workspace.run('board.move', toStage('inWork'))).toBe('alreadyPublished')
  })

  it('is refused for a post, or a stage, that is not there, of another kind or another brand', async () => {
    const workspace = await withStages()
    expect(await workspace.run('board.move', toStage('inWork'))).toBe('notFound')
    await addPost(workspace)
    expect(await workspace.run('board.move', toStage('inWork', 3))).toBe('notFound')
    expect(await workspace.run('board.move', toStage('inWork', 9))).toBe('notFound')
    await must(workspace, 'stage.remove', { id: stage(1) })
    expect(await workspace.run('board.move', toStage('inWork', 1))).toBe('notFound')
    const zone = (await workspace.row('brands', brand)).zone
    await must(workspace, 'brand.create', { id: id('b', 2), name: 'Кофейня', color: '#AA3311', zone })
    await must(workspace, 'stage.add', { brandId: id('b', 2), kind: 'inWork', stages: [{ id: stage(5), name: 'Варим' }] })
    expect(await workspace.run('board.move', toStage('inWork', 5))).toBe('notFound')
  })

  it('is no way round an approval', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await must(workspace, 'brand.setApproval', { id: brand, approval: { approverId: null } })
    expect(await workspace.run('board.move', toStage('approved'))).toBe('approvalMissing')
  })
})

describe('who may put posts into a stage', () => {
  const anna = id('9', 1)
  const setMovers = (workspace: Workspace, kind: 'inWork' | 'approved', stageId: ReturnType<typeof stage> | null, personIds = [anna]) =>
    workspace.run('stage.setMovers', { brandId: brand, kind, stageId, personIds })

  async function withRule(): Promise<Workspace> {
    const workspace = await withStages()
    await must(workspace, 'person.add', { id: anna, name: 'Анна', role: null, contact: '' })
    await addPost(workspace)
    expect(await setMovers(workspace, 'inWork', stage(2))).toBe(null)
    return workspace
  }

  it('is anybody until the brand names people; then others are refused and told who may', async () => {
    const workspace = await withRule()
    expect(await workspace.tryRun('board.move', toStage('inWork', 2))).toMatchObject({
      problem: { kind: 'notMover', values: { people: 'Анна' } },
    })
    expect(await workspace.run('board.move', toStage('inWork', 1))).toBe(null)
    expect(await setMovers(workspace, 'inWork', stage(2), [])).toBe(null)
    expect(await workspace.run('board.move', toStage('inWork', 2))).toBe(null)
  })

  it('holds for the kind itself where the brand has no stage of it, and for every way to set the stage', async () => {
    const workspace = await withRule()
    expect(await setMovers(workspace, 'approved', null)).toBe(null)
    expect(await workspace.run('board.move', toStage('approved'))).toBe('notMover')
    expect(await workspace.run('post.setStage', { postId: post, stage: 'approved' })).toBe('notMover')
  })

  it('is anybody again when the people named are gone', async () => {
    const workspace = await withRule()
    await must(workspace, 'person.remove', { id: anna })
    expect(await workspace.run('board.move', toStage('inWork', 2))).toBe(null)
  })

  it('is refused for a stage of another kind, and for people who are not there', async () => {
    const workspace = await withRule()
    expect(await setMovers(workspace, 'approved', stage(2))).toBe('notFound')
    expect(await setMovers(workspace, 'inWork', stage(9))).toBe('notFound')
    expect(await setMovers(workspace, 'inWork', stage(1), [id('9', 5)])).toBe('notFound')
    expect(await workspace.run('stage.setMovers', { brandId: id('b', 9), kind: 'idea', stageId: null, personIds: [] })).toBe('notFound')
  })
})

describe('board.list', () => {
  it('shows what is not out yet, soonest first, without a time last', async () => {
    const workspace = await aWorkspace()
    const none = { channels: [] }
    await addPost(workspace, { id: id('d', 2), wallTime: null, ...none })
    await addPost(workspace, { id: id('d', 3), wallTime: '2026-11-25T10:00' as never, ...none })
    await addScheduled(workspace, { channels: [{ id: inDemo, channelId: demo }] })
    expect((await board(workspace)).cards.map(({ id: card, columnId }) => [card, columnId])).toEqual([
      [post, 'scheduled'],
      [id('d', 3), 'draft'],
      [id('d', 2), 'draft'],
    ])
    await publish(workspace, inDemo, due)
    expect((await board(workspace)).cards.map((card) => card.id)).toEqual([id('d', 3), id('d', 2)])
  })

  it('keeps a failed post in sight, however long ago it was due', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, { channels: [{ id: inDemo, channelId: demo }] })
    await must(workspace, 'publication.askLate', { variantId: inDemo }, later(100 * 24 * 3_600_000))
    const long = later(100 * 24 * 3_600_000)
    const { cards } = await workspace.query('board.list', { brandId: brand, from: long, to: (long + 1) as typeof long })
    expect(cards.map(({ id: card, columnId }) => [card, columnId])).toEqual([[post, 'scheduled']])
  })

  it('shows everybody who works on a post, and all brands by the fixed kinds', async () => {
    const workspace = await withStages()
    await addPost(workspace)
    await must(workspace, 'board.move', toStage('inWork', 2))
    const all = await workspace.query('board.list', { brandId: null, from: now, to: later(30 * 24 * 3_600_000) })
    expect([all.columns.length, all.cards[0]?.columnId, all.cards[0]?.people]).toEqual([6, 'inWork', []])
  })
})
