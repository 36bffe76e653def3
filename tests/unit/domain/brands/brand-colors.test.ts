import { expect, it } from 'vitest'
import { brandColors, freeBrandColor } from '#shared/domain/brands/brand-colors.ts'

it('a new brand takes the first colour that no other has, and of taken ones that of fewest brands', () => {
  expect(freeBrandColor([])).toBe('#14532D')
  expect(freeBrandColor(['#14532d', '#123456'])).toBe('#0B67A9')
  expect(freeBrandColor([...brandColors, '#14532D', '#0B67A9'])).toBe('#6F1002')
})
