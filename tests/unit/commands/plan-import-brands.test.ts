import { describe, expect, it } from 'vitest'
import type { CommandArgs } from '#shared/commands/index.ts'
import type { BrandId, Id } from '#shared/kernel/ids.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import { type BrandRule, fatesOfBrands, partedByBrand } from '#shared/plan-files/brand-rows.ts'
import { planImportArgs } from '#shared/plan-files/plan-args.ts'
import { guessPlan } from '#shared/plan-files/plan-mapping.ts'
import { readPlan } from '#shared/plan-files/read-plan.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { aWorkspace, brand, demo, id, must, type Workspace, wall } from './a-workspace.ts'

const today = '2026-11-22' as DayKey
const coffee = id('b', 2)
const inCoffee = id('c', 3)

let last = 0
const newId = <Kind extends string>() => {
  last += 1
  return `00000000-0000-7000-8000-${String(last).padStart(12, '0')}` as Id<Kind>
}

/** The bakery in Moscow with its two channels, and a coffee house in Yekaterinburg with one. */
async function twoBrands(): Promise<Workspace> {
  const workspace = await aWorkspace()
  await must(workspace, 'brand.create', { id: coffee, name: 'Кофейня «Зерно»', color: '#334455', zone: 'Asia/Yekaterinburg' as ZoneId })
  const channel = { brandId: coffee, network: 'demo', account: 'coffee', title: 'Зерно', followers: null } as const
  await must(workspace, 'channel.add', { id: inCoffee, ...channel })
  return workspace
}

const cells: Cells = [
  ['Дата', 'Время', 'Бренд', 'Соцсеть', 'Рубрика', 'Кампания', 'Текст'],
  ['25.11.2026', '10:00', 'булочная', 'демо', 'Польза', 'Зима', 'С первым снегом!'],
  ['25.11.2026', '10:00', 'Зерно', 'демо', 'Польза', 'Зима', 'С первым снегом!'],
  ['26.11.2026', '11:00', 'Зёрно', 'демо', 'Новости', '', 'Новый сорт'],
  ['26.11.2026', '12:00', 'Ателье', 'демо', '', '', 'Платье'],
]

/** Reads the table and lays what is new by a rule; answers the fates of its rows. */
async function lay(workspace: Workspace, rule: BrandRule, chosen: BrandId = brand): Promise<readonly string[]> {
  const sheet = { name: 'План', cells, merges: [] }
  const reading = readPlan(sheet, guessPlan(sheet, today), today)
  const brands = await workspace.query('brands.list', {})
  const parted = partedByBrand(reading.posts, { rule, chosen, brands, names: {} })
  const days = { from: '2026-11-25' as DayKey, to: '2026-11-26' as DayKey }
  const arounds = await workspace.query('plan.around', { brandIds: [...parted.of.keys()], ...days })
  const fates = fatesOfBrands(reading, parted, {
    arounds: new Map(arounds.map((one) => [one.setup.brand.id, one])),
    choicesOf: () => ({ time: '12:00', channels: {}, withoutRubrics: [], otherwise: null }),
  })
  const fresh = fates.posts.filter(({ fate }) => fate === 'new')
  const args = planImportArgs(
    arounds.map(({ setup }) => setup.brand),
    fresh,
    newId,
  )
  await must(workspace, 'plan.import', args)
  return [...fates.posts.map(({ post, fate }) => `${post.rows[0]} ${fate}`), ...fates.rejected.map(({ row, reason }) => `${row} ${reason}`)]
}

const everything = async (workspace: Workspace) =>
  Promise.all((['posts', 'texts', 'variants', 'rubrics', 'briefs', 'jobs'] as const).map((table) => workspace.rows(table)))
const living = async (workspace: Workspace) => (await workspace.rows('posts')).filter((post) => post.deletedAt === null)

describe('plan.import into several brands', () => {
  it('gives each row the brand, the clock, the channel, the rubric and the campaign of its own', async () => {
    const workspace = await twoBrands()
    await must(workspace, 'campaign.create', { id: id('2', 1), brandId: coffee, name: 'Зима', fromDay: null, toDay: null })
    expect(await lay(workspace, 'each')).toEqual(['2 new', '3 new', '4 new', '5 unknownBrand'])
    const rubrics = new Map((await workspace.rows('rubrics')).map((one) => [`${one.brandId} ${one.name}`, one.id]))
    expect([...rubrics.keys()].sort()).toEqual([`${brand} Польза`, `${coffee} Новости`, `${coffee} Польза`])
    const posts = (await living(workspace)).toSorted((one, other) => (`${one.brandId} ${one.at}` < `${other.brandId} ${other.at}` ? -1 : 1))
    expect(posts.map(({ brandId, wallTime, zone, rubricId, campaignId }) => [brandId, wallTime, zone, rubricId, campaignId])).toEqual([
      [brand, '2026-11-25T10:00', 'Europe/Moscow', rubrics.get(`${brand} Польза`), null],
      [coffee, '2026-11-25T10:00', 'Asia/Yekaterinburg', rubrics.get(`${coffee} Польза`), id('2', 1)],
      [coffee, '2026-11-26T11:00', 'Asia/Yekaterinburg', rubrics.get(`${coffee} Новости`), null],
    ])
    const variants = await workspace.rows('variants')
    expect(posts.map((post) => variants.filter((one) => one.postId === post.id).map((one) => one.channelId))).toEqual([
      [demo],
      [inCoffee],
      [inCoffee],
    ])
  })

  it('is one step: undo takes it back from every brand, redo brings it again', async () => {
    const workspace = await twoBrands()
    await lay(workspace, 'each')
    const laid = await everything(workspace)
    await workspace.host.undo()
    expect(await living(workspace)).toEqual([])
    expect((await workspace.rows('rubrics')).every((one) => one.deletedAt !== null)).toBe(true)
    await workspace.host.redo()
    expect(await everything(workspace)).toEqual(laid)
  })

  it('makes nothing twice: the file again, and one brand of it first or after all of them', async () => {
    const workspace = await twoBrands()
    expect(await lay(workspace, 'only', coffee)).toEqual(['3 new', '4 new', '2 otherBrand', '5 otherBrand'])
    expect(await lay(workspace, 'each')).toEqual(['2 new', '3 there', '4 there', '5 unknownBrand'])
    const laid = await everything(workspace)
    expect(await lay(workspace, 'each')).toEqual(['2 there', '3 there', '4 there', '5 unknownBrand'])
    expect(await lay(workspace, 'only', brand)).toEqual(['2 there', '3 otherBrand', '4 otherBrand', '5 otherBrand'])
    expect(await everything(workspace)).toEqual(laid)
    expect(await living(workspace)).toHaveLength(3)
  })

  it('rejects the rows of a brand that is archived', async () => {
    const workspace = await twoBrands()
    await must(workspace, 'brand.archive', { id: coffee })
    expect(await lay(workspace, 'each')).toEqual(['2 new', '3 archivedBrand', '4 archivedBrand', '5 unknownBrand'])
  })

  it('is refused whole when one of its brands is archived, or names a channel of another', async () => {
    const workspace = await twoBrands()
    const post = (n: number, channelId = demo): CommandArgs<'plan.import'>['brands'][number]['posts'][number] => ({
      ...{ id: id('d', n), importKey: '2026-11-25 a', wallTime: wall('2026-11-25T10:00'), text: 'Раз', rubricId: null, stage: 'draft' },
      ...{ published: false, personId: null, campaignId: null, tags: [], visual: null },
      channels: [{ id: id('e', n), channelId, text: null, wallTime: null }],
    })
    const parts = (channelId = inCoffee) => ({
      brands: [
        { brandId: brand, rubrics: [], posts: [post(40)], updates: [] },
        { brandId: coffee, rubrics: [], posts: [post(41, channelId)], updates: [] },
      ],
    })
    expect(await workspace.run('plan.import', parts(demo))).toBe('notFound')
    await must(workspace, 'brand.archive', { id: coffee })
    expect(await workspace.run('plan.import', parts())).toBe('notFound')
    expect(await living(workspace)).toEqual([])
    await must(workspace, 'brand.takeBack', { id: coffee })
    expect(await workspace.run('plan.import', parts())).toBeNull()
    // The same key in each of them is two posts.
    expect(await living(workspace)).toHaveLength(2)
  })
})
