import { describe, expect, it } from 'vitest'
import { saidMoment } from '#shared/domain/time/said/said-moment.ts'
import type { WallTime } from '#shared/kernel/time.ts'
import { moreSaidMoments } from './more-said-moments.ts'
import { saidMoments, saidNow, saidOwn } from './said-moments.ts'
import { walkedSaidMoments } from './walked-said-moments.ts'

const wall = (text: string) => text as WallTime
const against = { now: wall(saidNow), own: wall(saidOwn) }

describe('a moment in words', () => {
  it.each([...saidMoments, ...moreSaidMoments, ...walkedSaidMoments])('«%s» means %s', (said, meant) => {
    expect(saidMoment(said, against)).toBe(meant)
  })

  it.each([
    ['завтра', '2026-11-27T10:00'],
    ['18:30', '2026-11-26T18:30'],
    ['9:00', '2026-11-27T09:00'],
    ['+2 дня', '2026-11-28T10:00'],
    ['через час', '2026-11-26T18:30'],
    ['next week', '2026-11-30T10:00'],
  ])('of a post without a time «%s» means %s', (said, meant) => {
    expect(saidMoment(said, { ...against, own: null })).toBe(meant)
  })

  it('29 February without a year is that of the next leap year', () => {
    expect(saidMoment('29 февраля', against)).toBe('2028-02-29T10:00')
    expect(saidMoment('29.02', against)).toBe('2028-02-29T10:00')
  })

  it('a month added to its last day ends where the next one does', () => {
    expect(saidMoment('+1 месяц', { ...against, own: wall('2027-01-31T09:00') })).toBe('2027-02-28T09:00')
  })

  it('this Monday is that of this week even when it is over, next Monday that of the next one', () => {
    expect(saidMoment('this monday', against)).toBe('2026-11-23T10:00')
    expect(saidMoment('next monday', against)).toBe('2026-11-30T10:00')
  })

  it('goes to chrono with what it has no rule for, and takes no half of an answer', () => {
    expect(saidMoment('2 weeks from now', against)).toBe('2026-12-10T10:00')
    expect(saidMoment('2 weeks from now or so', against)).toBeNull()
  })
})
