import { describe, expect, it } from 'vitest'
import { written } from '#renderer/ui/still-glyphs.ts'

describe('a glyph as a picture', () => {
  const tokens: Readonly<Record<string, string>> = { '--warning': '#b57a08', '--on-ink': '#ffffff' }
  const source = '<svg style="color: var(--warning)"><path fill="var(--on-ink)" stroke="currentColor"/></svg>'
  const rule = written({ name: 'seen', room: 'width: 13px', source }, (token) => tokens[token] ?? '')

  it('carries the colours that the tokens are now, for a picture sees none of the page', () => {
    const [, picture = ''] = /data:image\/svg\+xml,([^"]*)"/.exec(rule) ?? []
    expect(decodeURIComponent(picture)).toBe('<svg style="color: #b57a08"><path fill="#ffffff" stroke="currentColor"/></svg>')
  })

  it('is one rule that no quote or bracket of the source ends', () => {
    expect(rule).toMatch(/^\.seen \{ width: 13px; background-image: url\("[^"{}<>]*"\) \}$/)
  })
})
