import { describe, expect, it } from 'vitest'
import { rangeText } from '#renderer/features/calendar/parts/period-head.tsx'
import type { DayKey } from '#shared/kernel/time.ts'

type Week = readonly [first: string, last: string]

/** Without the kind of space that Intl sets around its dash. */
function title([first, last]: Week, words: Partial<Parameters<typeof rangeText>[2]> = {}): string {
  const all = { language: 'ru', withYear: false, months: 'long', ...words } as const
  return rangeText(first as DayKey, last as DayKey, all).replaceAll(/\s?–\s?/g, '–')
}

const twoMonths: Week = ['2026-11-30', '2026-12-06']
const twoYears: Week = ['2026-12-28', '2027-01-03']
const oneMonth: Week = ['2026-12-07', '2026-12-13']

describe('the title of a week', () => {
  it('names both of its months whole where there is room, and short where there is not', () => {
    expect(title(twoMonths)).toBe('30 ноября–6 декабря')
    expect(title(twoMonths, { months: 'short' })).toBe('30 нояб.–6 дек.')
    expect(title(twoYears, { months: 'short', withYear: true })).toBe('28 дек. 2026–3 янв. 2027')
    expect(title(twoMonths, { months: 'short', language: 'en' })).toBe('30 Nov–6 Dec')
  })

  it('keeps the name of its only month whole', () => {
    expect(title(oneMonth, { months: 'short' })).toBe('7–13 декабря')
    expect(title(oneMonth, { months: 'short', language: 'en' })).toBe('7–13 December')
  })
})
