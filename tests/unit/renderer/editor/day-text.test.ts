import { describe, expect, it } from 'vitest'
import { dayOfText } from '#renderer/widgets/when-field/day-text.ts'

describe('dayOfText', () => {
  it.each([
    ['22.11.2026', '2026-11-22'],
    ['5.1.27', '2027-01-05'],
    ['22/11', '2026-11-22'],
    ['22-11-2026', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['29.02.2028', '2028-02-29'],
  ])('reads %j as %s', (typed, expected) => {
    expect(dayOfText(typed, '2026-06-01')).toBe(expected)
  })

  it.each(['', '29.02.2027', '45.11.2026', '11.13.2026', 'завтра', '22.11.026'])('refuses %j', (typed) => {
    expect(dayOfText(typed, '2026-06-01')).toBeNull()
  })
})
