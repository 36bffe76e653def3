import { describe, expect, it } from 'vitest'
import { readAhead } from '#renderer/app/palette/read-ahead.ts'
import type { Bridge } from '#renderer/bridge/index.ts'

const found = (letter: string) => ({ posts: [{ id: letter }], briefs: [] })

/** A page that has read ahead after some texts. */
function having(after: Readonly<Record<string, string>>): Pick<Bridge, 'peek'> {
  const peek = (name: string, { text }: { readonly text: string }) => {
    const letters = after[text]
    if (name !== 'posts.foundNext' || letters === undefined) return undefined
    return { ok: true, value: [...letters].map((id) => ({ id, ...found(id) })) }
  }
  return { peek: peek as Bridge['peek'] }
}

describe('what was read ahead of a typed text', () => {
  it.each([
    ['хле', 'е'],
    ['хлЕ', 'е'],
    ['хлё', 'е'],
    ['хл', null],
    ['хло', null],
    ['е', null],
    ['', null],
    ['хлеб к', 'к'],
    ['хлеб  к', null],
    ['a𝒜', '𝒜'],
    ['ΟΔΟΣ', null],
  ])('«%s»', (typed, letter) => {
    const page = having({ хл: 'ае', 'хлеб ': 'к', a: 'b𝒜', ΟΔΟ: 'σ' })
    expect(readAhead(page, typed)).toEqual(letter === null ? null : found(letter))
  })

  it('is nothing where reading ahead was refused', () => {
    const peek = (() => ({ ok: false, problem: { kind: 'internal' } })) as unknown as Bridge['peek']
    expect(readAhead({ peek }, 'хл')).toBeNull()
  })
})
