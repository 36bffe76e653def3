import { describe, expect, it } from 'vitest'
import { hoursApart } from '#renderer/widgets/calendar/axis-hour.tsx'
import { barOf } from '#renderer/widgets/calendar/card-color.ts'
import { wallOnDay } from '#renderer/widgets/calendar/moved-wall.ts'
import { secondZone } from '#renderer/widgets/zoned-time/second-time.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { DayKey, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'

const moscow = 'Europe/Moscow' as ZoneId
const berlin = 'Europe/Berlin' as ZoneId
const samara = 'Europe/Samara' as ZoneId
const utc = (text: string) => instantOf(text as WallTime, 'UTC' as ZoneId).at

describe('the second clock of a time', () => {
  const at = utc('2026-12-10T09:00')

  it('is the viewer’s beside the brand’s, and the brand’s where all is drawn on the viewer’s', () => {
    expect(secondZone(at, moscow, moscow, samara)).toBe(samara)
    expect(secondZone(at, samara, moscow, samara)).toBe(moscow)
  })

  it('is not told where both clocks show the same', () => {
    expect(secondZone(at, moscow, moscow, moscow)).toBeNull()
    expect(secondZone(at, moscow, moscow, 'Europe/Minsk' as ZoneId)).toBeNull()
  })
})

describe('the second column of hours', () => {
  it('is as far from the first as the two clocks are', () => {
    expect(hoursApart('2026-12-07' as DayKey, 7, moscow, samara)).toBe(60)
    expect(hoursApart('2026-12-07' as DayKey, 7, moscow, berlin)).toBe(-120)
    expect(hoursApart('2026-12-07' as DayKey, 7, moscow, moscow)).toBeNull()
  })

  it('is left out in a week in which the difference changes', () => {
    // Berlin's clocks go back on Sunday, 25 October 2026; Moscow's do not.
    expect(hoursApart('2026-10-19' as DayKey, 7, moscow, berlin)).toBeNull()
    expect(hoursApart('2026-10-19' as DayKey, 1, moscow, berlin)).toBe(-60)
  })
})

describe('a post put on another day', () => {
  it('keeps the minutes of its own clock across a change of clocks', () => {
    const card = { wallTime: '2026-10-23T09:00' as WallTime, at: instantOf('2026-10-23T09:00' as WallTime, berlin).at }
    expect(wallOnDay(card, '2026-10-26' as DayKey, berlin)).toBe('2026-10-26T09:00')
    expect(wallOnDay(card, '2026-10-22' as DayKey, moscow)).toBe('2026-10-22T09:00')
  })
})

describe('the bar of a card', () => {
  const card = { rubric: { color: 'pine' }, networks: ['vk', 'telegram'], status: 'failed' } as unknown as PostCard

  it('tells the rubric, the status or the networks, and nothing where there is nothing to tell', () => {
    expect(barOf(card, 'rubric')).toBe('var(--rubric-pine)')
    expect(barOf(card, 'status')).toBe('var(--status-failed)')
    expect(barOf(card, 'network')).toBe('linear-gradient(to bottom, var(--network-vk) 0% 50%, var(--network-telegram) 50% 100%)')
    const brands = new Map([[card.brandId, { name: 'Булочная', color: '#aa3311', letters: '' }]])
    expect(barOf(card, 'brand', brands)).toBe('light-dark(#aa3311, color-mix(in oklab, #aa3311 55%, white))')
    // Of one brand alone a colour says nothing.
    expect(barOf(card, 'brand')).toBe('var(--rubric-pine)')
    expect(barOf({ ...card, networks: ['vk'] }, 'network')).toBe('var(--network-vk)')
    expect([barOf({ ...card, rubric: null }, 'rubric'), barOf({ ...card, networks: [] }, 'network')]).toEqual([null, null])
  })
})
