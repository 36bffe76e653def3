import { describe, expect, it } from 'vitest'
import { saidFault, saidMoment } from '#shared/domain/time/said/said-moment.ts'
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
    ['24:00', '2026-11-27T00:00'],
  ])('of a post without a time «%s» means %s', (said, meant) => {
    expect(saidMoment(said, { ...against, own: null })).toBe(meant)
  })

  // It is Thursday, 26 November 2026; the post stands on Friday, 4 December.
  it.each([
    ['24:00', '2026-12-05T00:00'],
    ['завтра в 24:00', '2026-11-28T00:00'],
    ['fri 24:00', '2026-11-28T00:00'],
    ['чт 24:00', '2026-11-27T00:00'],
    ['через 3 дня в 24:00', '2026-11-30T00:00'],
    ['31 December 24.00', '2027-01-01T00:00'],
  ])('«%s», the midnight a day ends with, means %s', (said, meant) => {
    expect(saidMoment(said, against)).toBe(meant)
  })

  it.each([
    ['31 Nov', 'noSuchDay'],
    ['31 ноября в 10', 'noSuchDay'],
    ['45 ноября', 'noSuchDay'],
    ['30.02', 'noSuchDay'],
    ['29.02.2027', 'noSuchDay'],
    ['31/11/2026 10:00', 'noSuchDay'],
    ['завтра 25:00', 'noSuchTime'],
    ['12:60', 'noSuchTime'],
    ['tomorrow 13pm', 'noSuchTime'],
    ['завтра в 32', 'noSuchTime'],
    ['24:30', 'noSuchTime'],
    ['когда-нибудь', 'unclear'],
    ['32', 'unclear'],
    ['tomorrow or friday', 'unclear'],
    ['завтра послезавтра', 'unclear'],
  ])('«%s» means none: %s', (said, kind) => {
    expect(saidMoment(said, against)).toBeNull()
    expect(saidFault(said, against)).toEqual({ kind })
  })

  it('a date on another weekday than the one that is said is told of with its day', () => {
    expect(saidFault('чт 4 декабря', against)).toEqual({ kind: 'otherWeekday', day: '2026-12-04' })
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
