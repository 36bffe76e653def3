import { describe, expect, it } from 'vitest'
import { isHeldNow, nextLoudDay, type QuietDays, type QuietQuestion, quietAt } from '#shared/domain/publishing/quiet-days.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'

const days = (fromDay: string, toDay: string, fields: Partial<Record<keyof QuietDays, unknown>> = {}): QuietDays =>
  ({ id: fromDay, brandId: null, fromDay, toDay, reason: '', deletedAt: null, ...fields }) as unknown as QuietDays
const may9 = days('2027-05-09', '2027-05-09')

function asked(
  iso: string,
  fields: { readonly zone?: string; readonly meant?: string; readonly quiet?: readonly QuietDays[] } = {},
): QuietQuestion {
  const { zone = 'Europe/Moscow', meant, quiet = [may9] } = fields
  return {
    at: Date.parse(iso) as EpochMs,
    brand: { id: 'bakery', zone } as unknown as QuietQuestion['brand'],
    post: { meant: meant ? { quiet: meant } : {} },
    quiet,
  }
}

describe('a quiet day', () => {
  it('is a day of the brand: the same moment is quiet in one zone and not in another', () => {
    const evening = '2027-05-08T22:00Z'
    expect(quietAt(asked(evening))).toMatchObject({ day: '2027-05-09' })
    expect(quietAt(asked(evening, { zone: 'Europe/London' }))).toBeNull()
  })

  it('is the first and the last of its run, and no brand but its own minds it', () => {
    const quiet = [days('2027-05-01', '2027-05-10', { brandId: 'bakery' }), days('2027-06-01', '2027-06-02', { brandId: 'cafe' })]
    const at = (day: string) => quietAt(asked(`${day}T12:00Z`, { quiet }))?.day ?? null
    expect(['2027-04-30', '2027-05-01', '2027-05-10', '2027-05-11', '2027-06-01'].map(at)).toEqual([
      null,
      '2027-05-01',
      '2027-05-10',
      null,
      null,
    ])
    expect(quietAt(asked('2027-05-09T12:00Z', { quiet: [days('2027-05-09', '2027-05-09', { deletedAt: 1 })] }))).toBeNull()
  })

  it('lets out what a person lets out that day, and only that day', () => {
    expect(quietAt(asked('2027-05-09T12:00Z', { meant: '2027-05-09' }))).toBeNull()
    expect(quietAt(asked('2027-05-09T12:00Z', { meant: '2027-05-08' }))).not.toBeNull()
  })

  it('holds what is due on it and what is late from the day before', () => {
    const noon = Date.parse('2027-05-09T09:00Z') as EpochMs
    expect(isHeldNow(asked('2027-05-09T08:00Z'), noon)).toBe(true)
    expect(isHeldNow(asked('2027-05-08T20:00Z'), noon)).toBe(true)
    expect(isHeldNow(asked('2027-05-08T20:00Z', { meant: '2027-05-09' }), noon)).toBe(false)
    expect(isHeldNow(asked('2027-05-09T08:00Z'), (noon + 86_400_000) as EpochMs)).toBe(false)
  })
})

describe('the next day that is not quiet', () => {
  it('is looked for past every run', () => {
    const quiet = [days('2027-05-01', '2027-05-03'), days('2027-05-03', '2027-05-05'), days('2027-05-07', '2027-05-07')]
    const next = (day: string) => nextLoudDay(day as DayKey, quiet)
    expect([next('2027-04-29'), next('2027-04-30'), next('2027-05-05'), next('2027-05-06')]).toEqual([
      '2027-04-30',
      '2027-05-06',
      '2027-05-06',
      '2027-05-08',
    ])
  })
})
