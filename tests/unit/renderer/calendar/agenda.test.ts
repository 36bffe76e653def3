import { describe, expect, it } from 'vitest'
import { agendaItems, keyOfItem, stepTo } from '#renderer/features/calendar/agenda/agenda-items.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { DayKey, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

const moscow = 'Europe/Moscow' as ZoneId
const day = (text: string) => text as DayKey

function card(id: string, wallTime: string): CalendarCard {
  return { id, wallTime, zone: moscow, at: instantOf(wallTime as WallTime, moscow).at } as CalendarCard
}

describe('the plan as a list', () => {
  const cards = [card('late', '2026-12-02T18:00'), card('early', '2026-12-02T09:00'), card('night', '2026-12-03T23:30')]
  const items = agendaItems(cards, cards, { first: day('2026-12-01'), last: day('2026-12-04'), zone: moscow })

  it('has every day with its number of posts, and under it the posts in order of time', () => {
    expect(items.map(keyOfItem)).toEqual(['2026-12-01', '2026-12-02', 'early', 'late', '2026-12-03', 'night', '2026-12-04'])
    expect(items.flatMap((item) => (item.kind === 'day' ? [item.count] : []))).toEqual([0, 2, 1, 0])
  })

  it('knows how many posts of a day a filter hides', () => {
    const passed = agendaItems(cards.slice(0, 1), cards, { first: day('2026-12-01'), last: day('2026-12-04'), zone: moscow })
    expect(passed.flatMap((item) => (item.kind === 'day' ? [[item.count, item.hidden]] : []))).toEqual([
      [0, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ])
  })

  it('puts a post on the day of the zone it is drawn in', () => {
    const there = agendaItems(cards, cards, { first: day('2026-12-01'), last: day('2026-12-04'), zone: 'Asia/Vladivostok' as ZoneId })
    expect(there.map(keyOfItem)).toEqual(['2026-12-01', '2026-12-02', 'early', '2026-12-03', 'late', '2026-12-04', 'night'])
  })

  it('leads the arrows through posts and empty days, past the headings of full ones', () => {
    expect(stepTo(items, 0, 1)).toBe(2)
    expect(stepTo(items, 3, 1)).toBe(5)
    expect(stepTo(items, 2, -1)).toBe(0)
    expect(stepTo(items, 6, 1)).toBeNull()
  })
})
