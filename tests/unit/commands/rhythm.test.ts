import { describe, expect, it } from 'vitest'
import type { CommandArgs } from '#shared/commands/index.ts'
import { addPost, aWorkspace, bluesky, brand, demo, hour, id, later, must, now, type Workspace, wall } from './a-workspace.ts'

const rubric = (n: number) => id('a', n)
const slot = (n: number) => id('1', n)

async function withRubrics(): Promise<Workspace> {
  const workspace = await aWorkspace()
  for (const n of [1, 2, 3]) await must(workspace, 'rubric.create', { id: rubric(n), brandId: brand, name: `Р${n}` })
  return workspace
}
const namesOf = async (workspace: Workspace) => (await workspace.query('plan.setup', { brandId: brand }))?.rubrics.map((one) => one.name)

describe('rubric.move', () => {
  it('puts a rubric behind another, or first, and undo puts it back', async () => {
    const workspace = await withRubrics()
    await must(workspace, 'rubric.move', { id: rubric(1), after: rubric(2) })
    expect(await namesOf(workspace)).toEqual(['Р2', 'Р1', 'Р3'])
    await must(workspace, 'rubric.move', { id: rubric(3), after: null })
    expect(await namesOf(workspace)).toEqual(['Р3', 'Р2', 'Р1'])
  })

  it('refuses a rubric that is gone, itself, and one of another brand', async () => {
    const workspace = await withRubrics()
    await must(workspace, 'brand.create', { id: id('b', 2), name: 'Другой', color: '#AA3311', zone: 'Europe/Moscow' as never })
    await must(workspace, 'rubric.create', { id: rubric(9), brandId: id('b', 2), name: 'Чужая' })
    await must(workspace, 'rubric.delete', { id: rubric(2) })
    expect(await workspace.run('rubric.move', { id: rubric(2), after: null })).toBe('notFound')
    for (const after of [rubric(2), rubric(1), rubric(9)]) {
      expect(await workspace.run('rubric.move', { id: rubric(1), after })).toBe('notFound')
    }
  })
})

describe('channel.setGoal', () => {
  it('keeps a goal, takes it away, and refuses a channel that is gone', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'channel.setGoal', { id: demo, postsPerWeek: 4 })
    expect((await workspace.row('channels', demo)).postsPerWeek).toBe(4)
    await must(workspace, 'channel.setGoal', { id: demo, postsPerWeek: null })
    expect((await workspace.row('channels', demo)).postsPerWeek).toBeNull()
    await must(workspace, 'channel.remove', { id: demo })
    expect(await workspace.run('channel.setGoal', { id: demo, postsPerWeek: 4 })).toBe('notFound')
  })

  it.each([0, 101, 1.5])('takes no goal of %d posts', async (postsPerWeek) => {
    const workspace = await aWorkspace()
    expect(await workspace.run('channel.setGoal', { id: demo, postsPerWeek })).toBe('badCall')
  })
})

describe('slots.set', () => {
  const slots = (...times: readonly [number, number, string, number?][]) =>
    times.map(([n, weekday, time, ofRubric]) => ({ id: slot(n), weekday, time, rubricId: ofRubric ? rubric(ofRubric) : null }))
  const slotsOf = async (workspace: Workspace) =>
    (await workspace.query('plan.setup', { brandId: brand }))?.slots.map((one) => [one.id, one.weekday, one.time, one.rubricId])

  it('keeps the rows of slots that stay, adds new ones and removes the rest', async () => {
    const workspace = await withRubrics()
    await must(workspace, 'slots.set', { weeks: [{ channelId: demo, slots: slots([1, 1, '10:00'], [2, 3, '18:30', 1]) }] })
    await must(workspace, 'slots.set', { weeks: [{ channelId: demo, slots: slots([3, 1, '10:00', 2], [4, 5, '09:00'], [5, 5, '09:00']) }] })
    expect(await slotsOf(workspace)).toEqual([
      [slot(1), 1, '10:00', rubric(2)],
      [slot(5), 5, '09:00', null],
    ])
  })

  it('brings a slot that was removed back as a new one, and leaves other channels alone', async () => {
    const workspace = await withRubrics()
    await must(workspace, 'slots.set', { weeks: [{ channelId: bluesky, slots: slots([7, 2, '12:00']) }] })
    await must(workspace, 'slots.set', { weeks: [{ channelId: demo, slots: slots([1, 1, '10:00']) }] })
    await must(workspace, 'slots.set', { weeks: [{ channelId: demo, slots: [] }] })
    await must(workspace, 'slots.set', { weeks: [{ channelId: demo, slots: slots([2, 1, '10:00']) }] })
    expect(await slotsOf(workspace)).toEqual([
      [slot(2), 1, '10:00', null],
      [slot(7), 2, '12:00', null],
    ])
  })

  it('refuses a channel that is gone, and a rubric that is gone or of another brand', async () => {
    const workspace = await withRubrics()
    await must(workspace, 'rubric.delete', { id: rubric(2) })
    expect(await workspace.run('slots.set', { weeks: [{ channelId: demo, slots: slots([1, 1, '10:00', 2]) }] })).toBe('notFound')
    expect(await workspace.run('slots.set', { weeks: [{ channelId: demo, slots: slots([1, 1, '10:00', 8]) }] })).toBe('notFound')
    await must(workspace, 'channel.remove', { id: demo })
    expect(await workspace.run('slots.set', { weeks: [{ channelId: demo, slots: [] }] })).toBe('notFound')
  })

  it('sets the weeks of several channels in one step, or none', async () => {
    const workspace = await withRubrics()
    const weeks = [
      { channelId: demo, slots: slots([1, 1, '10:00']) },
      { channelId: bluesky, slots: slots([2, 1, '10:00']) },
    ]
    await must(workspace, 'slots.set', { weeks })
    expect(await slotsOf(workspace)).toHaveLength(2)
    await workspace.host.undo()
    expect(await slotsOf(workspace)).toEqual([])
    await must(workspace, 'channel.remove', { id: bluesky })
    expect(await workspace.run('slots.set', { weeks })).toBe('notFound')
    expect(await slotsOf(workspace)).toEqual([])
  })

  it.each([[0, '10:00'] as const, [8, '10:00'] as const, [1, '24:00'] as const, [1, '9:00'] as const])(
    'knows no weekday %d at %s',
    async (weekday, time) => {
      const workspace = await aWorkspace()
      expect(await workspace.run('slots.set', { weeks: [{ channelId: demo, slots: slots([1, weekday, time]) }] })).toBe('badCall')
    },
  )
})

describe('plan.fill', () => {
  const draft = (n: number, wishes: Partial<CommandArgs<'plan.fill'>['drafts'][number]> = {}) => ({
    id: id('d', n),
    wallTime: wall(`2026-12-0${n}T10:00`),
    rubricId: null,
    text: '',
    channels: [{ id: id('e', n), channelId: demo }],
    ...wishes,
  })

  it('makes all drafts in one step that one undo takes back', async () => {
    const workspace = await withRubrics()
    await must(workspace, 'plan.fill', { brandId: brand, drafts: [draft(1, { rubricId: rubric(1) }), draft(2)] })
    expect(await workspace.row('posts', id('d', 1))).toMatchObject({ wallTime: '2026-12-01T10:00', rubricId: rubric(1), stage: 'draft' })
    const placed = await workspace.query('plan.placed', { brandId: brand, from: now, to: later(30 * 24 * hour) })
    expect(placed.map((one) => [one.wallTime, one.channels])).toEqual([
      ['2026-12-01T10:00', [{ channelId: demo, wallTime: '2026-12-01T10:00' }]],
      ['2026-12-02T10:00', [{ channelId: demo, wallTime: '2026-12-02T10:00' }]],
    ])
    await workspace.host.undo()
    expect(await workspace.query('plan.placed', { brandId: brand, from: now, to: later(30 * 24 * hour) })).toEqual([])
  })

  it('makes none when one is refused', async () => {
    const workspace = await withRubrics()
    await addPost(workspace, { id: id('d', 5) })
    const fill = (...drafts: ReturnType<typeof draft>[]) => workspace.run('plan.fill', { brandId: brand, drafts })
    expect(await fill(draft(1), draft(5))).toBe('alreadyExists')
    expect(await fill(draft(1), draft(2, { rubricId: rubric(8) }))).toBe('notFound')
    expect(await fill(draft(1), draft(2, { channels: [{ id: id('e', 2), channelId: id('c', 8) }] }))).toBe('notFound')
    expect(await fill(draft(1), draft(2, { wallTime: wall('2026-02-30T10:00') }))).toBe('noSuchTime')
    expect(await workspace.run('plan.fill', { brandId: id('b', 8), drafts: [draft(1)] })).toBe('notFound')
    expect(await workspace.find('posts', id('d', 1))).toBeNull()
  })

  it('leaves skipped publications out of what takes a place', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { wallTime: wall('2026-11-23T10:00') })
    await must(workspace, 'post.schedule', { postId: id('d', 1) })
    await must(workspace, 'publication.skip', { variantId: id('e', 2) })
    const [placed] = await workspace.query('plan.placed', { brandId: brand, from: now, to: later(48 * hour) })
    expect(placed?.channels.map((one) => one.channelId)).toEqual([bluesky])
  })
})
