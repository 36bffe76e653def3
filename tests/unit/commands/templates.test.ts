import { describe, expect, it } from 'vitest'
import type { CommandArgs } from '#shared/commands/index.ts'
import { layTemplate } from '#shared/domain/plan/lay-template.ts'
import type { PlanTemplateId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { addPost, aWorkspace, bluesky, brand, demo, id, inDemo, moscow, must, type Workspace, wall } from './a-workspace.ts'

const template = '00000000-0000-7000-8000-100000000001' as PlanTemplateId
const key = (of: string) => of as DayKey
const rubric = id('a', 1)
/** Tuesday the 1st of December 2026 to the 31st. */
const december: CommandArgs<'template.save'> = {
  id: template,
  brandId: brand,
  name: ' Декабрь ',
  firstDay: key('2026-12-01'),
  lastDay: key('2026-12-31'),
  postIds: [id('d', 1), id('d', 2), id('d', 3)],
  texts: 'titles',
}

async function planned(): Promise<Workspace> {
  const workspace = await aWorkspace()
  await must(workspace, 'rubric.create', { id: rubric, brandId: brand, name: 'Советы' })
  await addPost(workspace, { text: 'Первый\n\nи дальше', wallTime: wall('2026-12-01T10:00'), rubricId: rubric })
  await addPost(workspace, {
    id: id('d', 2),
    text: 'Второй',
    wallTime: wall('2026-12-27T18:30'),
    channels: [{ id: id('e', 3), channelId: demo }],
  })
  await addPost(workspace, { id: id('d', 3), text: 'Без даты', wallTime: null, channels: [] })
  return workspace
}

describe('template.save', () => {
  it('keeps times by weekday, rubrics, networks and titles', async () => {
    const workspace = await planned()
    await must(workspace, 'template.save', december)
    const kept = await workspace.query('template.detail', { templateId: template })
    expect(kept?.template).toMatchObject({ name: 'Декабрь', days: 31 })
    // Counted from Monday the 30th of November.
    expect(kept?.items.map(({ day, time, rubricName, networks, text }) => [day, time, rubricName, networks, text])).toEqual([
      [1, '10:00', 'Советы', ['bluesky', 'demo'], 'Первый'],
      [27, '18:30', '', ['demo'], 'Второй'],
    ])
    expect(await workspace.query('templates.list', {})).toMatchObject([{ name: 'Декабрь', brandName: 'Булочная', posts: 2 }])
  })

  it('keeps whole texts where that is asked for', async () => {
    const workspace = await planned()
    await must(workspace, 'template.save', { ...december, texts: 'whole' })
    expect((await workspace.query('template.detail', { templateId: template }))?.items[0]?.text).toBe('Первый\n\nи дальше')
  })

  it('refuses a blank name, a brand that is gone, and a period with nothing in it', async () => {
    const workspace = await planned()
    expect(await workspace.run('template.save', { ...december, name: ' ' })).toBe('badName')
    expect(await workspace.run('template.save', { ...december, brandId: id('b', 9) })).toBe('notFound')
    expect(await workspace.run('template.save', { ...december, postIds: [id('d', 3), id('d', 9)] })).toBe('emptyTemplate')
    await must(workspace, 'template.save', december)
    expect(await workspace.run('template.save', december)).toBe('alreadyExists')
  })
})

describe('a template', () => {
  it('falls on the same weekdays of another month, what is outside is counted, and what a brand lacks is named', async () => {
    const workspace = await planned()
    await must(workspace, 'template.save', december)
    await must(workspace, 'brand.create', { id: id('b', 2), name: 'Кофейня', color: '#AA3311', zone: moscow })
    await must(workspace, 'rubric.create', { id: id('a', 2), brandId: id('b', 2), name: 'СОВЕТЫ ' })
    await must(workspace, 'channel.add', {
      ...{ id: id('c', 5), brandId: id('b', 2), network: 'demo', account: 'k', title: 'К', followers: null },
    })
    const items = (await workspace.query('template.detail', { templateId: template }))?.items ?? []
    const setup = await workspace.query('plan.setup', { brandId: id('b', 2) })
    if (!setup) throw new Error('no brand')
    // The 1st of February 2027 is a Monday, so Tuesday is the 2nd and the last Sunday the 28th.
    const laid = layTemplate(items, setup, { first: key('2027-02-01'), last: key('2027-02-28') })
    expect(laid).toEqual({
      posts: [
        { wallTime: '2027-02-02T10:00', rubricId: id('a', 2), channels: [id('c', 5)], text: 'Первый' },
        { wallTime: '2027-02-28T18:30', rubricId: null, channels: [id('c', 5)], text: 'Второй' },
      ],
      outside: 0,
      missingRubrics: [],
      missingNetworks: ['bluesky'],
    })
    // In January 2027 the Tuesday of the first week is the 29th of December.
    expect(layTemplate(items, { rubrics: [], channels: [] }, { first: key('2027-01-01'), last: key('2027-01-31') })).toMatchObject({
      posts: [{ wallTime: '2027-01-24T18:30', channels: [] }],
      outside: 1,
      missingRubrics: ['Советы'],
      missingNetworks: ['bluesky', 'demo'],
    })
  })

  it('goes to the channels it was for in its own brand, to the first of each network in another', async () => {
    const workspace = await planned()
    const second = { id: id('c', 6), brandId: brand, network: 'demo', account: 'second', title: 'Вторая', followers: null } as const
    await must(workspace, 'channel.add', second)
    await must(workspace, 'template.save', december)
    const items = (await workspace.query('template.detail', { templateId: template }))?.items ?? []
    const setup = await workspace.query('plan.setup', { brandId: brand })
    if (!setup) throw new Error('no brand')
    const days = { first: key('2027-02-01'), last: key('2027-02-28') }
    expect(layTemplate(items, setup, days).posts.map((one) => one.channels)).toEqual([[bluesky, demo], [demo]])
    const strangers = setup.channels.filter((one) => one.network === 'demo').map((one, n) => ({ ...one, id: id('c', 20 + n) }))
    expect(layTemplate(items, { rubrics: [], channels: strangers }, days).posts.map((one) => one.channels)).toEqual([
      [id('c', 20)],
      [id('c', 20)],
    ])
  })

  it('is laid as one step that one undo takes back', async () => {
    const workspace = await planned()
    await must(workspace, 'template.save', december)
    const drafts = [
      {
        id: id('d', 7),
        wallTime: wall('2027-02-02T10:00'),
        rubricId: rubric,
        text: 'Первый',
        channels: [{ id: id('e', 7), channelId: bluesky }],
      },
      { id: id('d', 8), wallTime: wall('2027-02-28T18:30'), rubricId: null, text: '', channels: [] },
    ]
    await must(workspace, 'template.lay', { templateId: template, brandId: brand, drafts })
    expect(await workspace.row('posts', id('d', 7))).toMatchObject({ firstLine: 'Первый', rubricId: rubric, wallTime: '2027-02-02T10:00' })
    await workspace.host.undo()
    expect((await workspace.row('posts', id('d', 7))).deletedAt).not.toBeNull()
    const wrong = [{ ...drafts[1], id: id('d', 9), channels: [{ id: inDemo, channelId: id('c', 9) }] }] as typeof drafts
    expect(await workspace.run('template.lay', { templateId: template, brandId: brand, drafts: wrong })).toBe('notFound')
  })

  it('is renamed and deleted by commands that refuse one that is gone', async () => {
    const workspace = await planned()
    await must(workspace, 'template.save', december)
    expect(await workspace.run('template.rename', { id: template, name: '' })).toBe('badName')
    await must(workspace, 'template.rename', { id: template, name: 'Зима' })
    expect(await workspace.query('templates.list', {})).toMatchObject([{ name: 'Зима' }])
    await must(workspace, 'template.delete', { id: template })
    expect(await workspace.query('templates.list', {})).toEqual([])
    expect(await workspace.query('template.detail', { templateId: template })).toBeNull()
    for (const name of ['template.rename', 'template.delete'] as const) {
      expect(await workspace.run(name, { id: template, name: 'X' })).toBe('notFound')
    }
    const drafts = [{ id: id('d', 7), wallTime: wall('2027-02-02T10:00'), rubricId: null, text: '', channels: [] }]
    expect(await workspace.run('template.lay', { templateId: template, brandId: brand, drafts })).toBe('notFound')
  })
})
