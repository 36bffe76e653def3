import { beforeEach, describe, expect, it, vi } from 'vitest'

describe('the class of a bar', () => {
  const rules: string[] = []
  class Sheet {
    readonly cssRules = rules
    insertRule(rule: string): void {
      rules.push(rule)
    }
  }
  beforeEach(() => {
    rules.length = 0
    vi.resetModules()
    vi.stubGlobal('CSSStyleSheet', Sheet)
    vi.stubGlobal('document', { adoptedStyleSheets: [] })
  })

  it('is made once for all cards of a rubric, and is another one for another rubric', async () => {
    const { barClass } = await import('#renderer/widgets/calendar/bar-class.ts')
    const mauve = barClass('var(--rubric-mauve)')
    expect(barClass('var(--rubric-mauve)')).toBe(mauve)
    expect(barClass('var(--rubric-moss)')).not.toBe(mauve)
    expect(rules).toEqual([`.${mauve}::before { background: var(--rubric-mauve) }`, expect.stringContaining('var(--rubric-moss)')])
  })
})
