import { describe, expect, it } from 'vitest'
import { en } from '#main/demo-workspace/content/en.ts'
import { ru } from '#main/demo-workspace/content/ru.ts'
import { planBrand } from '#main/demo-workspace/plan.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

const now = Date.UTC(2026, 10, 22, 9) as EpochMs

describe.each([
  ['ru', ru],
  ['en', en],
])('the demo in %s', (_language, content) => {
  const plans = content.brands.map((brand) => ({ brand, posts: planBrand(brand, now) }))
  const all = plans.flatMap(({ posts }) => posts)

  it('has two brands, eight channels and 120 posts, no two alike', () => {
    expect(content.brands).toHaveLength(2)
    expect(content.brands.flatMap((brand) => brand.channels)).toHaveLength(8)
    expect(all).toHaveLength(120)
    expect(new Set(all.map((post) => post.firstLine)).size).toBe(120)
  })

  it('lies in the month before, this one and the next, in the zone of each brand', () => {
    const months = plans.flatMap(({ brand, posts }) =>
      posts.flatMap((post) => (post.at === null ? [] : [dayOf(post.at, brand.zone).slice(0, 7)])),
    )
    expect([...new Set(months)].sort()).toEqual(['2026-10', '2026-11', '2026-12'])
  })

  it('knows every fate: nothing planned ahead went out, everything before now was due', () => {
    const kinds = new Set(all.map((post) => post.fate.kind))
    expect([...kinds].sort()).toEqual(['late', 'published', 'scheduled', 'skipped', 'troubled', 'unscheduled'])
    const early = all.filter(
      (post) => post.at !== null && post.at > now && ['published', 'troubled', 'late', 'skipped'].includes(post.fate.kind),
    )
    expect(early).toEqual([])
    const forgotten = all.filter((post) => post.at !== null && post.at <= now && ['scheduled', 'unscheduled'].includes(post.fate.kind))
    expect(forgotten).toEqual([])
  })

  it('goes out somewhere: every dated post has a channel of its brand', () => {
    const astray = plans.flatMap(({ brand, posts }) =>
      posts.filter((post) => post.channels.length === 0 || post.channels.some((channel) => brand.channels[channel] === undefined)),
    )
    expect(astray).toEqual([])
  })
})
