import { describe, expect, it } from 'vitest'
import { contrast, inkOf, wordsOn } from '#renderer/widgets/report-pages/brand-color.ts'

describe('brand colours on paper', () => {
  it('measures contrast as WCAG does: black on white is 21, a colour on itself 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#1b4332', '#1b4332')).toBe(1)
  })

  it('leaves a dark colour alone and darkens a pale one to 4.5 to 1', () => {
    expect(inkOf('#1b3a2f')).toBe('#1b3a2f')
    expect(contrast(inkOf('#ffd166'), '#ffffff')).toBeGreaterThanOrEqual(4.5)
  })

  it('lays light words on a dark brand and dark words on a pale one', () => {
    expect(wordsOn('#1b3a2f')).toBe('#fbf6ea')
    expect(wordsOn('#ffd166')).toBe('#14171d')
  })
})
