import { describe, expect, it } from 'vitest'
import { checkPicture, formatsThatFit, type PictureFacts } from '#shared/domain/briefs/check-picture.ts'
import { type DesignRequirements, noDesignRequirements } from '#shared/domain/briefs/design-requirements.ts'

const asked: DesignRequirements = {
  formats: [
    { id: 'story', name: 'Сторис', size: { kind: 'exact', width: 1080, height: 1920 }, safeArea: null },
    {
      id: 'cover',
      name: 'Обложка',
      size: { kind: 'aspect', ratioWidth: 191, ratioHeight: 100, minWidth: 1080, minHeight: 566 },
      safeArea: null,
    },
  ],
  types: ['image/png', 'image/jpeg'],
  maxBytes: 1_000_000,
  texts: [],
}
const aPicture = (more: Partial<PictureFacts>): PictureFacts => ({
  type: 'image/png',
  bytes: 1_000_000,
  width: 1080,
  height: 1920,
  ...more,
})
const states = (file: PictureFacts, formatId: string | null) =>
  checkPicture(file, asked, formatId).map(({ requirementId, kind, state }) => `${requirementId} ${kind} ${state}`)

describe('a delivered picture', () => {
  it('meets exact pixels, type and weight', () => {
    expect(states(aPicture({}), 'story')).toEqual(['story size met', 'types type met', 'maxBytes weight met'])
  })

  it('misses them by one pixel, by another type, by one byte, and tells what it is', () => {
    expect(checkPicture(aPicture({ width: 1081, type: 'image/webp', bytes: 1_000_001 }), asked, 'story')).toEqual([
      {
        requirementId: 'story',
        kind: 'size',
        state: 'missed',
        values: { name: 'Сторис', width: 1081, height: 1920, askedWidth: 1080, askedHeight: 1920 },
      },
      { requirementId: 'types', kind: 'type', state: 'missed', values: { type: 'image/webp', asked: ['image/png', 'image/jpeg'] } },
      { requirementId: 'maxBytes', kind: 'weight', state: 'missed', values: { bytes: 1_000_001, maxBytes: 1_000_000 } },
    ])
  })

  it.each([
    [1080, 566, 'met', 'met', '565.4 rounded up'],
    [1080, 565, 'met', 'missed', 'rounded down, and then too low'],
    [2160, 1131, 'met', 'met', '1130.9'],
    [1080, 567, 'missed', 'met', 'two pixels off'],
    [955, 500, 'met', 'missed', 'the shape, too small'],
    [566, 1080, 'missed', 'missed', 'turned'],
  ])('of %i × %i has the shape: %s, is large enough: %s (%s)', (width, height, aspect, minSize) => {
    expect(states(aPicture({ width, height }), 'cover').slice(0, 2)).toEqual([`cover aspect ${aspect}`, `cover minSize ${minSize}`])
  })

  it('of no format, or of one that is gone, is not measured', () => {
    expect([states(aPicture({}), null).length, states(aPicture({}), 'gone').length]).toEqual([2, 2])
    expect(checkPicture(aPicture({}), noDesignRequirements, null)).toEqual([])
  })

  it('finds its format by itself', () => {
    expect(formatsThatFit(aPicture({}), asked)).toEqual(['story'])
    expect(formatsThatFit(aPicture({ width: 1910, height: 1000 }), asked)).toEqual(['cover'])
    expect(formatsThatFit(aPicture({ width: 100, height: 100 }), asked)).toEqual([])
  })
})
