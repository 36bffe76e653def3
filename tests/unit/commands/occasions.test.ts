import { describe, expect, it } from 'vitest'
import { aWorkspace, brand, id, must, now, wall } from './a-workspace.ts'

const secondBrand = id('b', 2)
const knowledge = { brandId: brand, day: '2027-09-01' as never, ref: 'day:knowledge', name: 'День знаний' }
const made = { brandId: brand, fromDay: '2027-09-01' as never, toDay: '2027-09-30' as never }

describe('occasion.makePost', () => {
  it('makes an idea in the drawer with the name as its first line, and undo takes it back', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'occasion.makePost', { id: id('d', 1), ...knowledge, wallTime: null })
    const row = await workspace.row('posts', id('d', 1))
    expect(row).toMatchObject({
      stage: 'idea',
      shelf: 'drawer',
      firstLine: 'День знаний',
      at: null,
      occasionKey: '2027-09-01 day:knowledge',
    })
    expect(await workspace.query('occasions.made', made)).toEqual([{ key: '2027-09-01 day:knowledge', postId: id('d', 1), brandId: brand }])
    await workspace.host.undo({ now })
    expect(await workspace.query('occasions.made', made)).toEqual([])
  })

  it('makes a draft on the day', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'occasion.makePost', { id: id('d', 1), ...knowledge, wallTime: wall('2027-09-01T10:00') })
    const row = await workspace.row('posts', id('d', 1))
    expect(row).toMatchObject({ stage: 'draft', shelf: 'calendar', wallTime: '2027-09-01T10:00', at: Date.UTC(2027, 8, 1, 7) })
  })

  it('makes one for the same day once, until it is in the trash; another year and another brand are others', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'brand.create', { id: secondBrand, name: 'Кофейня', color: '#AA3311', zone: 'Europe/Moscow' as never })
    await must(workspace, 'occasion.makePost', { id: id('d', 1), ...knowledge, wallTime: null })
    const again = (n: number, more: object = {}) =>
      workspace.run('occasion.makePost', { id: id('d', n), ...knowledge, wallTime: null, ...more })
    expect(await again(2)).toBe('occasionTaken')
    expect(await again(3, { day: '2028-09-01' })).toBeNull()
    expect(await again(4, { brandId: secondBrand })).toBeNull()
    expect(await workspace.query('occasions.made', { ...made, brandId: null })).toHaveLength(2)
    await must(workspace, 'post.delete', { postId: id('d', 1) })
    expect(await again(2)).toBeNull()
  })

  it('refuses a brand that is gone, an id in use, and days and times that do not exist', async () => {
    const workspace = await aWorkspace()
    const run = (more: object) => workspace.run('occasion.makePost', { id: id('d', 1), ...knowledge, wallTime: null, ...more })
    expect(await run({ brandId: id('b', 9) })).toBe('notFound')
    expect(await run({ day: '2027-02-29' })).toBe('noSuchDay')
    expect(await run({ wallTime: wall('2027-09-31T10:00') })).toBe('noSuchTime')
    expect(await run({ ref: 'something' })).toBe('badCall')
    expect(await run({})).toBeNull()
    expect(await run({ ref: 'day:other' })).toBe('alreadyExists')
  })

  it('a copy of the post is not the occasion’s', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'occasion.makePost', { id: id('d', 1), ...knowledge, wallTime: null })
    await must(workspace, 'post.duplicate', { postId: id('d', 1), newId: id('d', 2), wallTime: null, variantIds: {}, mediaIds: {} })
    expect((await workspace.row('posts', id('d', 2))).occasionKey).toBeNull()
  })
})

describe('occasion.hide and occasion.show', () => {
  const hidden = async (workspace: Awaited<ReturnType<typeof aWorkspace>>) => (await workspace.row('brands', brand)).occasions.hidden

  it('hide each once and bring them back, undoably', async () => {
    const workspace = await aWorkspace()
    for (const ref of ['day:beer', 'day:cats', 'day:beer']) await must(workspace, 'occasion.hide', { brandId: brand, ref })
    expect(await hidden(workspace)).toEqual(['day:cats', 'day:beer'])
    await must(workspace, 'occasion.show', { brandId: brand, refs: ['day:beer', 'day:cats'] })
    expect(await hidden(workspace)).toEqual([])
    await workspace.host.undo({ now })
    expect(await hidden(workspace)).toEqual(['day:cats', 'day:beer'])
  })

  it('refuse a brand that is gone, and what is not hidden', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.run('occasion.hide', { brandId: id('b', 9), ref: 'day:beer' })).toBe('notFound')
    expect(await workspace.run('occasion.show', { brandId: id('b', 9), refs: ['day:beer'] })).toBe('notFound')
    expect(await workspace.run('occasion.show', { brandId: brand, refs: ['day:beer'] })).toBe('notFound')
    expect(await workspace.run('occasion.show', { brandId: brand, refs: [] })).toBe('badCall')
  })
})

describe('brand.setOccasions', () => {
  it('changes what is given and keeps the rest; null is the country of the zone', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'occasion.hide', { brandId: brand, ref: 'day:beer' })
    await must(workspace, 'brand.setOccasions', { id: brand, countries: ['RU', 'KZ'] })
    await must(workspace, 'brand.setOccasions', { id: brand, off: ['food'] })
    expect((await workspace.row('brands', brand)).occasions).toEqual({ countries: ['RU', 'KZ'], off: ['food'], hidden: ['day:beer'] })
    await must(workspace, 'brand.setOccasions', { id: brand, countries: null })
    expect((await workspace.row('brands', brand)).occasions.countries).toBeNull()
  })

  it('refuses a brand that is gone and what is no country', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.run('brand.setOccasions', { id: id('b', 9), off: [] })).toBe('notFound')
    expect(await workspace.run('brand.setOccasions', { id: brand, countries: ['Russia'] })).toBe('badCall')
  })
})

describe('the birthday of a brand', () => {
  it('is kept, taken away, and refused where the calendar has no such day', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'brand.update', { id: brand, birthday: '2020-02-29' as never })
    expect((await workspace.query('occasions.setup', { brandId: brand })).brands).toMatchObject([{ id: brand, birthday: '2020-02-29' }])
    expect(await workspace.run('brand.update', { id: brand, birthday: '2021-02-29' as never })).toBe('noSuchDay')
    await must(workspace, 'brand.update', { id: brand, birthday: null })
    expect((await workspace.row('brands', brand)).birthday).toBeNull()
  })
})

describe('an own day', () => {
  const sale = {
    ...{ id: id('1', 1) as never, brandId: brand, name: ' Распродажа ', note: '', yearly: true },
    ...{ fromDay: '2026-12-30' as never, toDay: '2027-01-02' as never },
  }

  it('is added, changed under its id, deleted and brought back', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'ownDay.save', sale)
    await must(workspace, 'ownDay.save', { ...sale, brandId: null, name: 'Каникулы', yearly: false })
    const ownDays = async () => (await workspace.query('occasions.setup', { brandId: brand })).ownDays
    expect(await ownDays()).toMatchObject([{ name: 'Каникулы', brandId: null, yearly: false, fromDay: '2026-12-30' }])
    await must(workspace, 'ownDay.delete', { id: sale.id })
    expect(await ownDays()).toEqual([])
    expect(await workspace.run('ownDay.save', sale)).toBe('notFound')
    await workspace.host.undo({ now })
    expect(await ownDays()).toHaveLength(1)
  })

  it('is not another brand’s', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'brand.create', { id: secondBrand, name: 'Кофейня', color: '#AA3311', zone: 'Europe/Moscow' as never })
    await must(workspace, 'ownDay.save', sale)
    expect((await workspace.query('occasions.setup', { brandId: secondBrand })).ownDays).toEqual([])
    expect((await workspace.query('occasions.setup', { brandId: null })).ownDays).toHaveLength(1)
  })

  it.each([
    ['badName', { name: ' ' }],
    ['noSuchDay', { fromDay: '2026-02-29' }],
    ['noSuchDay', { toDay: '2027-04-31' }],
    ['badDays', { toDay: '2026-12-29' }],
    ['ownDaysTooLong', { toDay: '2028-01-01' }],
    ['notFound', { brandId: id('b', 9) }],
  ])('is refused as %s: %j', async (kind, more) => {
    const workspace = await aWorkspace()
    expect(await workspace.run('ownDay.save', { ...sale, ...more } as never)).toBe(kind)
  })

  it('that is not there cannot be deleted', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.run('ownDay.delete', { id: sale.id })).toBe('notFound')
  })
})
