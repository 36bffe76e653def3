import { describe, expect, it } from 'vitest'
import { isLight } from '#renderer/ui/brand-mark.tsx'
import { isZoneAsked, offsetOf, zoneChoices, zoneLabel } from '#renderer/ui/zones.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'

const winter = Date.parse('2026-12-10T08:42Z') as EpochMs
const summer = Date.parse('2026-07-10T08:42Z') as EpochMs

describe('zoneChoices', () => {
  it('lists the own zone first, every zone once', () => {
    const choices = zoneChoices(winter, 'Europe/Samara' as ZoneId, 'en')
    expect(choices[0]).toEqual({ value: 'Europe/Samara', label: 'Europe/Samara (UTC+04:00)' })
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length)
  })
  it('begins each with its cities or its country in Russian, and is found by the name of the zone too', () => {
    const labels = zoneChoices(winter, 'Europe/Samara' as ZoneId, 'ru').map(({ label }) => label)
    expect(labels[0]).toBe('Самара, Ижевск · Europe/Samara (UTC+04:00)')
    expect(labels).toContain('Нью-Йорк, Майами · America/New York (UTC−05:00)')
    expect(labels).toContain('Малайзия · Asia/Kuala Lumpur (UTC+08:00)')
    expect(labels.indexOf('Алматы, Астана · Asia/Almaty (UTC+05:00)')).toBeLessThan(labels.findIndex((label) => label.startsWith('Якутск')))
  })
  it('are made once for a day: four hundred zones take a tenth of a second', () => {
    const own = 'Europe/Samara' as ZoneId
    const inRussian = zoneChoices(winter, own, 'ru')
    expect(zoneChoices((winter + 3_600_000) as EpochMs, own, 'ru')).toBe(inRussian)
    expect(zoneChoices(winter, own, 'en')).not.toBe(inRussian)
    expect(zoneChoices(winter, 'UTC' as ZoneId, 'ru')[0]?.value).toBe('UTC')
    const berlin = (at: EpochMs) => zoneChoices(at, own, 'en').find(({ value }) => value === 'Europe/Berlin')?.label
    expect([berlin(winter), berlin(summer)]).toEqual(['Europe/Berlin (UTC+01:00)', 'Europe/Berlin (UTC+02:00)'])
  })
  it('tells one zone as the list does', () => {
    expect(zoneLabel('America/New_York' as ZoneId, winter, 'ru')).toBe('Нью-Йорк, Майами · America/New York (UTC−05:00)')
    expect(zoneLabel('America/New_York' as ZoneId, winter, 'en')).toBe('America/New York (UTC−05:00)')
  })
  it('shows the offset of the moment, not of the zone', () => {
    expect(offsetOf('Europe/Berlin' as ZoneId, winter)).toBe('+01:00')
    expect(offsetOf('Europe/Berlin' as ZoneId, summer)).toBe('+02:00')
    expect(offsetOf('UTC' as ZoneId, winter)).toBe('+00:00')
  })
})

describe('isLight', () => {
  it('puts dark letters on light brand colours and light ones on dark', () => {
    expect([isLight('#EEDF3F'), isLight('#FFFFFF'), isLight('#14532D'), isLight('#6F1002')]).toEqual([true, true, false, false])
  })
})

describe('a zone typed for', () => {
  it('is found by its city in either language, and by its id as it is written elsewhere', () => {
    const newYork = 'Нью-Йорк, Майами · America/New York (UTC−05:00)'
    for (const typed of ['America/New_York', 'new york', 'нью-йорк', 'майами', 'utc−05'])
      expect(isZoneAsked(newYork, typed), typed).toBe(true)
    expect(isZoneAsked('Орёл · Europe/Moscow (UTC+03:00)', 'орел')).toBe(true)
    expect(isZoneAsked(newYork, 'America/Chicago')).toBe(false)
  })
})
