import { describe, expect, it } from 'vitest'
import { addressOf, asPixels } from '#renderer/ui/glyph-pixels.ts'
import { colored, written } from '#renderer/ui/still-glyphs.ts'

describe('a glyph as a picture', () => {
  const tokens: Readonly<Record<string, string>> = { '--warning': '#b57a08', '--on-ink': '#ffffff' }
  const source = '<svg style="color: var(--warning)"><path fill="var(--on-ink)" stroke="currentColor"/></svg>'
  const picture = colored({ source, width: 13, height: 13 }, (token) => tokens[token] ?? '')

  it('carries the colours that the tokens are now, for a picture sees none of the page', () => {
    expect(picture.source).toBe('<svg style="color: #b57a08"><path fill="#ffffff" stroke="currentColor"/></svg>')
    expect(decodeURIComponent(addressOf(picture).split(',')[1] ?? '')).toBe(picture.source)
  })

  it('is one rule that no quote or bracket of the source ends', () => {
    expect(written({ name: 'seen', room: 'width: 13px' }, addressOf(picture))).toMatch(
      /^\.seen \{ width: 13px; background-image: url\("[^"{}<>]*"\) \}$/,
    )
  })

  it('stays a vector where no whole number of pixels shows it', async () => {
    expect(await asPixels(picture, 1.25)).toBe(null)
    expect(await asPixels({ ...picture, width: 12 }, 1.5)).toBe(null)
  })
})
