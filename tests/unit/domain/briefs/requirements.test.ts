import { describe, expect, it } from 'vitest'
import { designRequirementsSchema, noDesignRequirements } from '#shared/domain/briefs/design-requirements.ts'
import { noTextRequirements, type TextRequirements, textRequirementsSchema } from '#shared/domain/briefs/text-requirements.ts'

const phrase = { id: 'p1', text: 'доставка цветов', match: 'forms', forms: null, min: 1, max: 3 } as const
const asked: TextRequirements = {
  length: { min: 1000, max: 1500, unit: 'charactersNoSpaces' },
  phrases: [phrase],
  links: [{ id: 'l1', url: 'https://example.com/', anchor: null }],
  stopWords: [{ id: 's1', text: 'лучший', match: 'forms', forms: [['лучший', 'лучшая']] }],
}
const accepts = (value: unknown): boolean => textRequirementsSchema.safeParse(value).success

describe('text requirements', () => {
  it('are read as they were written', () => {
    expect(textRequirementsSchema.parse(asked)).toEqual(asked)
    expect(textRequirementsSchema.parse(noTextRequirements)).toEqual(noTextRequirements)
  })

  it('refuse limits the wrong way round, an empty phrase, and two of one id', () => {
    expect(accepts({ ...asked, length: { min: 2, max: 1, unit: 'words' } })).toBe(false)
    expect(accepts({ ...asked, phrases: [{ ...phrase, min: 2, max: 1 }] })).toBe(false)
    expect(accepts({ ...asked, phrases: [{ ...phrase, text: '  ' }] })).toBe(false)
    expect(accepts({ ...asked, links: [{ id: 'p1', url: 'https://example.com/', anchor: null }] })).toBe(false)
  })
})

describe('design requirements', () => {
  const story = {
    id: 'f1',
    name: 'Сторис',
    size: { kind: 'exact', width: 1080, height: 1920 },
    safeArea: { top: 0.14, right: 0, bottom: 0.2, left: 0 },
  }
  const design = { formats: [story], types: ['image/png'], maxBytes: 5_000_000, texts: ['−20 % до воскресенья'] }

  it('are read as they were written', () => {
    expect(designRequirementsSchema.parse(design)).toEqual(design)
    expect(designRequirementsSchema.parse(noDesignRequirements)).toEqual(noDesignRequirements)
  })

  it('refuse two formats of one id, a safe area that covers all, and a size of no pixels', () => {
    const refused = [
      [story, story],
      [{ ...story, safeArea: { top: 0.5, right: 0, bottom: 0.5, left: 0 } }],
      [{ ...story, size: { kind: 'exact', width: 0, height: 1920 } }],
    ].map((formats) => designRequirementsSchema.safeParse({ ...design, formats }).success)
    expect(refused).toEqual([false, false, false])
  })
})
