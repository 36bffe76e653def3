import { describe, expect, it } from 'vitest'
import { withRole } from '#renderer/widgets/column-table/with-role.ts'

describe('withRole', () => {
  it('gives a role once: the column that had it has none', () => {
    expect(withRole(['day', 'reach', null], [2, 'reach'])).toEqual(['day', null, 'reach'])
  })

  it('leaves what any number of columns may have', () => {
    expect(withRole(['ofNetwork', 'text'], [1, 'ofNetwork'], ['ofNetwork'])).toEqual(['ofNetwork', 'ofNetwork'])
  })

  it('takes a role away, and reaches columns nobody named yet', () => {
    expect(withRole(['day', null, 'link'], [0, null])).toEqual([null, null, 'link'])
    expect(withRole(['day'], [3, 'link'])).toEqual(['day', null, null, 'link'])
  })
})
