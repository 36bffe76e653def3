import { describe, expect, it } from 'vitest'
import { clockMoments, type Place } from '#renderer/features/calendar/calendar-view.ts'
import { clockNames } from '#renderer/widgets/zoned-time/clock-names.ts'
import { zoneName } from '#renderer/widgets/zoned-time/zone-name.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'

const berlin = 'Europe/Berlin' as ZoneId
const almaty = 'Asia/Almaty' as ZoneId
const name = (zone: ZoneId, at: EpochMs) => zoneName(zone, at, 'МСК')
const namesOf = (view: Place['view'], day: string, viewer: ZoneId) =>
  clockNames(clockMoments({ view, day: day as DayKey }, berlin), { zone: berlin, viewer, name })

describe('the names of the clocks over a plan', () => {
  it('are those of the period, whatever day it is today', () => {
    expect(namesOf('week', '2027-03-30', almaty)).toEqual({ zoneName: 'GMT+2', planClock: 'GMT+2', viewerClock: 'GMT+5' })
    expect(namesOf('day', '2027-01-10', almaty)).toEqual({ zoneName: 'GMT+1', planClock: 'GMT+1', viewerClock: 'GMT+5' })
  })

  it('are two where the clocks change in the period', () => {
    expect(namesOf('month', '2027-03-05', almaty)).toEqual({ zoneName: 'GMT+1', planClock: 'GMT+1 → GMT+2', viewerClock: 'GMT+5' })
  })

  it('leave out a viewer whose clocks show the same all through, and only then', () => {
    expect(namesOf('month', '2027-03-05', 'Europe/Paris' as ZoneId).viewerClock).toBeNull()
    expect(namesOf('month', '2027-03-05', 'Africa/Lagos' as ZoneId).viewerClock).toBe('GMT+1')
  })
})
