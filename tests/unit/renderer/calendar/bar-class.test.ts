import { beforeEach, describe, expect, it, vi } from 'vitest'

class Rule {
  readonly style = { background: '', color: '' }
  readonly selector: string
  constructor(selector: string) {
    this.selector = selector
  }
}

/** Takes rules as the page's style sheets do, as far as a bar asks for it. */
class Sheet {
  readonly cssRules: Rule[] = []
  insertRule(rule: string, at: number): number {
    this.cssRules.splice(at, 0, new Rule(rule.replace(' {}', '')))
    return at
  }
}

describe('the class of a bar', () => {
  const sheets: Sheet[] = []
  beforeEach(() => {
    sheets.length = 0
    vi.resetModules()
    vi.stubGlobal('CSSStyleSheet', Sheet)
    vi.stubGlobal('CSSStyleRule', Rule)
    vi.stubGlobal('document', { adoptedStyleSheets: sheets })
  })

  it('is made once for all cards of a rubric, and is another one for another rubric', async () => {
    const { barClass } = await import('#renderer/widgets/calendar/bar-class.ts')
    const mauve = barClass('var(--rubric-mauve)')
    expect(barClass('var(--rubric-mauve)')).toBe(mauve)
    const moss = barClass('var(--rubric-moss)')
    expect(moss).not.toBe(mauve)
    const [sheet] = sheets
    expect(sheet?.cssRules.map(({ selector, style }) => [selector, style.background])).toEqual([
      [`.${mauve}::before`, 'var(--rubric-mauve)'],
      [`.${moss}::before`, 'var(--rubric-moss)'],
    ])
  })

  it('of a brand has letters that read on its colour', async () => {
    const { lettersClass } = await import('#renderer/widgets/calendar/bar-class.ts')
    const [dark, light] = [lettersClass('#7a1f2b'), lettersClass('#f2d06b')]
    const [sheet] = sheets
    expect(sheet?.cssRules.map(({ selector, style }) => [selector, style])).toEqual([
      [`.${dark}`, { background: '#7a1f2b', color: '#ffffff' }],
      [`.${light}`, { background: '#f2d06b', color: '#161a23' }],
    ])
  })

  it('takes a colour as a value, never as a rule', async () => {
    const { barClass } = await import('#renderer/widgets/calendar/bar-class.ts')
    barClass('red } body { display: none')
    const [sheet] = sheets
    expect(sheet?.cssRules).toHaveLength(1)
    expect(sheet?.cssRules[0]?.selector).toBe('.card-bar-0::before')
  })
})
