import { describe, expect, it } from 'vitest'
import { en } from '#main/demo-workspace/content/en.ts'
import { ru } from '#main/demo-workspace/content/ru.ts'
import { roundGoal } from '#main/demo-workspace/figures.ts'
import { requirementsOf } from '#main/demo-workspace/live-briefs.ts'
import { placeOf } from '#main/demo-workspace/live-versions.ts'
import { planStories } from '#main/demo-workspace/plan-stories.ts'
import { inWorkingHours } from '#main/demo-workspace/working-hours.ts'
import { designRequirementsSchema } from '#shared/domain/briefs/design-requirements.ts'
import { textRequirementsSchema } from '#shared/domain/briefs/text-requirements.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'

const now = Date.UTC(2026, 10, 22, 9, 3) as EpochMs
const moscow = 'Europe/Moscow' as ZoneId

describe.each([
  ['ru', ru],
  ['en', en],
])('the stories of the demo in %s', (_language, content) => {
  it('lie around now: seventeen posts, one of which waits for a person since 25 minutes', () => {
    const stories = [0, 1].flatMap((index) => planStories(content, index, now))
    expect(stories).toHaveLength(17)
    expect(stories.find((one) => one.key === 'handWaits')?.at).toBe(Date.UTC(2026, 10, 22, 8, 35))
    expect(stories.filter((one) => one.fate.kind === 'published').map((one) => one.key)).toEqual([
      'handFirst',
      'handSecond',
      'handThird',
      'handWaits',
    ])
  })

  it('asks in briefs for what the program can check', async () => {
    for (const { asks } of Object.values(content.briefs)) {
      const asked = await requirementsOf(asks, async (words) => words.map((word) => [word]))
      if (asked.kind === 'text') expect(textRequirementsSchema.parse(asked.text)).toEqual(asked.text)
      else expect(designRequirementsSchema.parse(asked.design)).toEqual(asked.design)
    }
  })

  it('remarks on places that are there', () => {
    const hash = 'a'.repeat(64) as MediaHash
    const places = Object.values(content.briefs).flatMap(({ versions }) =>
      versions.flatMap((version) => version.remarks.map((remark) => ({ remark, place: placeOf(remark, version, hash) }))),
    )
    expect(places.filter(({ place }) => place.kind === 'letters')).toHaveLength(6)
    expect(places.filter(({ place }) => place.kind === 'box')).toHaveLength(5)
    expect(() => placeOf({ words: '', quote: 'nobody wrote this' }, { text: 'other', note: '', remarks: [] }, null)).toThrow('not there')
  })
})

describe('the days of the demo', () => {
  it('have no work at night: 4:00 becomes 19:00 of the day before, 22:00 becomes 19:00, one after the other', () => {
    const at = (day: number, hour: number) => Date.UTC(2026, 10, day, hour - 3) as EpochMs
    expect(inWorkingHours([at(20, 12), at(21, 4), at(21, 22)], moscow)).toEqual([at(20, 12), at(20, 19), at(21, 19)])
    expect(inWorkingHours([at(20, 19), at(21, 4)], moscow)).toEqual([at(20, 19), at(20, 19) + 600_000])
  })

  it('have goals of two digits that count', () => {
    expect([12_345, 98_765, 137, 7, 0].map(roundGoal)).toEqual([12_000, 99_000, 140, 7, 1])
  })
})
