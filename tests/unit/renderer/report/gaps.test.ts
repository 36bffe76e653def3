import { describe, expect, it } from 'vitest'
import { gapsOf } from '#renderer/widgets/chart/line-chart.tsx'

describe('gapsOf', () => {
  it('finds every stretch without data, at the ends too', () => {
    expect(gapsOf([null, 1, null, null, 0, null])).toEqual([
      { first: 0, last: 0 },
      { first: 2, last: 3 },
      { first: 5, last: 5 },
    ])
  })

  it('takes zero for a figure', () => {
    expect(gapsOf([0, 0])).toEqual([])
  })
})
