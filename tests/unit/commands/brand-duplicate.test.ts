import { describe, expect, it } from 'vitest'
import { defaultPlanRules } from '#shared/domain/brands/brand.ts'
import { type BrandPart, brandParts } from '#shared/domain/brands/brand-parts.ts'
import { addPost, aWorkspace, brand, demo, id, must, now, type Workspace } from './a-workspace.ts'

const copy = id('b', 2)
const anna = id('9', 1)
const byHand = id('c', 3)

/** The bakery with a bit of everything that can be taken over. */
async function aSetUpBrand(): Promise<Workspace> {
  const workspace = await aWorkspace()
  await must(workspace, 'person.add', { id: anna, name: 'Анна', role: null, contact: '' })
  await must(workspace, 'rubric.create', { id: id('a', 1), brandId: brand, name: 'Акции', kind: 'advertising', targetShare: 0.2 })
  await must(workspace, 'rubric.create', { id: id('a', 2), brandId: brand, name: 'Ушедшая' })
  await must(workspace, 'rubric.delete', { id: id('a', 2) })
  await must(workspace, 'stage.add', { brandId: brand, kind: 'review', stages: [{ id: id('4', 1), name: 'У клиента' }] })
  await must(workspace, 'stage.setMovers', { brandId: brand, kind: 'review', stageId: id('4', 1), personIds: [anna] })
  await must(workspace, 'brand.setApproval', { id: brand, approval: { approverId: anna } })
  await must(workspace, 'brand.setPlanRules', { id: brand, planRules: { ...defaultPlanRules, minutesApart: 15 } })
  await must(workspace, 'goal.set', { brandId: brand, figure: 'reach', target: 1000 })
  await must(workspace, 'channel.add', {
    id: byHand,
    brandId: brand,
    network: 'vk',
    account: 'vk',
    title: 'ВК',
    followers: 7,
    manual: true,
  })
  await must(workspace, 'channel.setGoal', { id: byHand, postsPerWeek: 3 })
  const slots = [{ id: id('1', 1), weekday: 1, time: '10:00', rubricId: id('a', 1) }]
  await must(workspace, 'slots.set', {
    weeks: [
      { channelId: byHand, slots },
      { channelId: demo, slots: [{ ...(slots[0] as (typeof slots)[number]), id: id('1', 2) }] },
    ],
  })
  await addPost(workspace)
  return workspace
}

const duplicate = (workspace: Workspace, parts: readonly BrandPart[]) =>
  must(workspace, 'brand.duplicate', { id: copy, from: brand, name: ' Кофейня ', parts: [...parts] })
const ofCopy = async <Table extends 'rubrics' | 'stages' | 'channels' | 'slots' | 'goals' | 'posts' | 'variants'>(
  workspace: Workspace,
  table: Table,
) => (await workspace.rows(table)).filter((one) => one.brandId === copy)

describe('a brand set up as another one', () => {
  it('has the same rubrics, stages and their rules, approval, plan rules, goals, and channels by hand with their slots', async () => {
    const workspace = await aSetUpBrand()
    await duplicate(workspace, brandParts)
    const made = await workspace.row('brands', copy)
    expect(made.color).not.toBe((await workspace.row('brands', brand)).color)
    expect(made).toMatchObject({
      name: 'Кофейня',
      approval: { approverId: anna },
      planRules: { minutesApart: 15 },
      logo: null,
      createdAt: now,
    })
    const [rubric, ...noMore] = await ofCopy(workspace, 'rubrics')
    expect([rubric, noMore]).toMatchObject([{ name: 'Акции', kind: 'advertising', targetShare: 0.2 }, []])
    const [stage] = await ofCopy(workspace, 'stages')
    expect(stage).toMatchObject({ name: 'У клиента', kind: 'review' })
    expect(made.stageRules).toEqual({ [stage?.id ?? '']: [anna] })
    expect((await ofCopy(workspace, 'goals')).map((one) => [one.id, one.target])).toEqual([[`${copy}|reach`, 1000]])
    const [channel, ...others] = await ofCopy(workspace, 'channels')
    expect([channel, others]).toMatchObject([{ title: 'ВК', manual: true, postsPerWeek: 3, followers: null }, []])
    expect(await ofCopy(workspace, 'slots')).toMatchObject([{ channelId: channel?.id, weekday: 1, time: '10:00', rubricId: rubric?.id }])
  })

  it('has no post, no publication and no connected account of the other', async () => {
    const workspace = await aSetUpBrand()
    await duplicate(workspace, brandParts)
    expect([await ofCopy(workspace, 'posts'), await ofCopy(workspace, 'variants')]).toEqual([[], []])
    expect((await ofCopy(workspace, 'channels')).every((one) => one.manual)).toBe(true)
  })

  it('has nothing but its name and zone where nothing was chosen', async () => {
    const workspace = await aSetUpBrand()
    await duplicate(workspace, [])
    const made = await workspace.row('brands', copy)
    expect(made).toMatchObject({ approval: null, stageRules: {}, planRules: defaultPlanRules, zone: 'Europe/Moscow' })
    for (const table of ['rubrics', 'stages', 'goals', 'channels', 'slots'] as const) expect(await ofCopy(workspace, table)).toEqual([])
  })

  it('slots come without rubrics where those were not chosen', async () => {
    const workspace = await aSetUpBrand()
    await duplicate(workspace, ['manualChannels'])
    expect((await ofCopy(workspace, 'slots')).map((one) => one.rubricId)).toEqual([null])
  })

  it('refuses a blank name, an unknown brand and an id in use', async () => {
    const workspace = await aSetUpBrand()
    const args = { id: copy, from: brand, name: 'Кофейня', parts: [] }
    expect(await workspace.run('brand.duplicate', { ...args, name: ' ' })).toBe('badName')
    expect(await workspace.run('brand.duplicate', { ...args, from: id('b', 9) })).toBe('notFound')
    expect(await workspace.run('brand.duplicate', { ...args, id: brand })).toBe('alreadyExists')
  })
})
