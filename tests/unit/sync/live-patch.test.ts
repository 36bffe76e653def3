import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPatch, diffLive } from '#shared/contract/live-patch.ts'

describe('diffLive', () => {
  it('sends the first result whole', () => {
    expect(diffLive(undefined, [{ id: 'a' }])).toEqual({ kind: 'whole', value: [{ id: 'a' }] })
  })

  it('sends nothing when the result says the same', () => {
    expect(diffLive([{ id: 'a', tags: ['x'] }], [{ tags: ['x'], id: 'a' }])).toBeNull()
    expect(diffLive({ waiting: 1 }, { waiting: 1, next: undefined })).toBeNull()
    expect(diffLive([], [])).toBeNull()
    expect(diffLive(null, null)).toBeNull()
  })

  it('sends only the rows that changed', () => {
    const before = [
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
      { id: 'c', n: 1 },
    ]
    const after = [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
      { id: 'c', n: 1 },
    ]
    expect(diffLive(before, after)).toEqual({ kind: 'rows', changed: [{ id: 'b', n: 2 }] })
  })

  it('sends the order when rows come, go or move', () => {
    const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
    expect(diffLive([a, b], [a, b, c])).toEqual({ kind: 'rows', changed: [c], order: ['a', 'b', 'c'] })
    expect(diffLive([a, b], [b])).toEqual({ kind: 'rows', changed: [], order: ['b'] })
    expect(diffLive([a, b], [b, a])).toEqual({ kind: 'rows', changed: [], order: ['b', 'a'] })
  })

  it('sends lists without unique ids whole', () => {
    expect(
      diffLive(
        [
          { id: 'a', n: 1 },
          { id: 'a', n: 2 },
        ],
        [{ id: 'a', n: 1 }],
      ),
    ).toEqual({ kind: 'whole', value: [{ id: 'a', n: 1 }] })
    expect(diffLive([1, 2], [1, 3])).toEqual({ kind: 'whole', value: [1, 3] })
  })
})

describe('applyPatch', () => {
  it('keeps unchanged rows the same objects', () => {
    const before = [{ id: 'a' }, { id: 'b', n: 1 }]
    const held = applyPatch(before, { kind: 'rows', changed: [{ id: 'b', n: 2 }] }) as readonly unknown[]
    expect(held[0]).toBe(before[0])
  })

  it('refuses a patch that does not fit what is held', () => {
    expect(() => applyPatch(null, { kind: 'rows', changed: [] })).toThrow('not a list of rows')
    expect(() => applyPatch([], { kind: 'rows', changed: [], order: ['a'] })).toThrow('never arrived')
  })

  it('turns any result into any other by the diff between them', () => {
    const row = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), n: fc.nat(2), tags: fc.array(fc.nat(1), { maxLength: 2 }) })
    const rows = fc.uniqueArray(row, { selector: (one) => one.id })
    const result = fc.oneof(rows, fc.array(row), fc.constant(null), fc.record({ n: fc.nat(3) }), fc.array(fc.nat(3)))
    fc.assert(
      fc.property(result, result, (before, after) => {
        const patch = diffLive(before, after)
        expect(patch ? applyPatch(before, JSON.parse(JSON.stringify(patch))) : before).toEqual(after)
      }),
    )
  })
})
