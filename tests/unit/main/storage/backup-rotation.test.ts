import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupName, backupNameFacts } from '#main/storage/backup-name.ts'
import { backupsToDrop } from '#main/storage/backup-rotation.ts'

const now = Date.UTC(2026, 10, 22, 12)
const hour = 3_600_000
const day = 24 * hour
const at = (takenAt: number) => ({ name: new Date(takenAt).toISOString(), takenAt })
const kept = (all: readonly { name: string; takenAt: number }[]) => {
  const dropped = new Set(backupsToDrop(all, now))
  return all.filter((one) => !dropped.has(one.name))
}

describe('backup rotation', () => {
  it('keeps the last ten whatever their age', () => {
    const old = Array.from({ length: 10 }, (_, i) => at(now - 400 * day - i * hour))
    expect(backupsToDrop(old, now)).toEqual([])
  })

  it('keeps the newest of each of the last fourteen days', () => {
    const all = Array.from({ length: 20 * 6 }, (_, i) => at(now - i * 4 * hour))
    const days = new Set(kept(all).map((one) => one.name.slice(0, 10)))
    for (let i = 0; i < 14; i += 1) expect(days).toContain(new Date(now - i * day).toISOString().slice(0, 10))
  })

  it('keeps the newest of each of the last twelve months', () => {
    const all = Array.from({ length: 500 }, (_, i) => at(now - i * day))
    const left = kept(all)
    const months = new Set(left.map((one) => one.name.slice(0, 7)))
    expect([...months].sort()[0]).toBe('2025-12')
    expect(months.size).toBe(12)
    expect(left.length).toBeLessThanOrEqual(10 + 14 + 12)
  })

  it('never drops the newest one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 900 * 24 }), { minLength: 1, maxLength: 80 }), (hours) => {
        const all = hours.map((back) => at(now - back * hour))
        const newest = [...all].sort((a, b) => b.takenAt - a.takenAt)[0]
        expect(backupsToDrop(all, now)).not.toContain(newest?.name)
      }),
    )
  })

  it('drops nothing more when it runs again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 900 * 24 }), { maxLength: 80 }), (hours) => {
        const left = kept(hours.map((back) => at(now - back * hour)))
        expect(backupsToDrop(left, now)).toEqual([])
      }),
    )
  })
})

describe('the name of a backup', () => {
  it('tells what a list shows', () => {
    const facts = { takenAt: Date.UTC(2026, 10, 22, 9, 30, 5, 7), seq: 12, rows: 345, bytes: 6789 }
    expect(backupName(facts)).toBe('2026-11-22T09-30-05.007Z_12_345_6789.rubrika-backup.gz')
    expect(backupNameFacts(backupName(facts))).toEqual(facts)
  })

  it.each([
    '../x.rubrika-backup.gz',
    'photo.png',
    '',
    '2026-11-22T09-30-05.007Z_12_345_6789.rubrika-backup.gz/..',
    '9999-99-99T99-99-99.999Z_1_1_1.rubrika-backup.gz',
  ])('is not %j', (name) => {
    expect(backupNameFacts(name)).toBeNull()
  })
})
