import { describe, expect, it } from 'vitest'
import { type Filtered, filterParts, matchesFilter, noFilter, type PlanFilter } from '#shared/domain/views/plan-filter.ts'

const post = {
  brandId: 'bakery',
  channels: ['tg', 'vk'],
  networks: ['telegram', 'vk'],
  rubric: { id: 'recipes' },
  status: 'scheduled',
  personId: null,
  campaignId: 'winter',
  tags: ['хлеб', 'утро'],
  firstLine: 'Ёлочный хлеб: как печь и хранить',
} as unknown as Filtered

describe('a filter of the plan', () => {
  it('shows a post whose texts hold the words though its first line does not', () => {
    const wanted = { ...noFilter, text: 'рогалик' }
    expect(matchesFilter(wanted, post)).toBe(false)
    expect(matchesFilter(wanted, post, true)).toBe(true)
    expect(matchesFilter({ ...wanted, statuses: ['failed'] }, post, true)).toBe(false)
  })

  it.each<[object, boolean]>([
    [{}, true],
    [{ brands: ['bakery'] }, true],
    [{ brands: ['cafe'] }, false],
    [{ channels: ['ok', 'vk'] }, true],
    [{ channels: ['ok'] }, false],
    [{ networks: ['telegram'] }, true],
    [{ networks: ['bluesky'] }, false],
    [{ rubrics: ['recipes'] }, true],
    [{ rubrics: [null] }, false],
    [{ statuses: ['draft', 'scheduled'] }, true],
    [{ statuses: ['failed'] }, false],
    [{ people: [null] }, true],
    [{ people: ['anna'] }, false],
    [{ campaigns: ['winter'] }, true],
    [{ campaigns: [null, 'summer'] }, false],
    [{ tags: ['утро', 'вечер'] }, true],
    [{ tags: ['вечер'] }, false],
    [{ text: ' хранить  ЕЛОЧНЫЙ ' }, true],
    [{ text: 'хлеб сладкий' }, false],
    [{ networks: ['vk'], statuses: ['failed'] }, false],
    [{ networks: ['vk'], statuses: ['scheduled'], text: 'хлеб' }, true],
  ])('%j shows the post: %s', (wanted, shown) => {
    expect(matchesFilter({ ...noFilter, ...wanted } as PlanFilter, post)).toBe(shown)
  })

  it('counts the parts that ask for something', () => {
    expect(filterParts(noFilter)).toBe(0)
    expect(filterParts({ ...noFilter, text: '  ' })).toBe(0)
    expect(filterParts({ ...noFilter, text: 'хлеб', tags: ['утро', 'вечер'], statuses: ['draft'] })).toBe(3)
  })
})
