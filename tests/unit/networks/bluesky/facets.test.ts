import { RichText as OfficialRichText } from '@atproto/api'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSpans, toFacets } from '#main/networks/bluesky/facets.ts'
import { type RichText, textFromPlain } from '#shared/domain/texts/rich-text.ts'

const nobody = new Map<string, string>()

function facetsOf(text: RichText | string, dids: ReadonlyMap<string, string> = nobody) {
  const { plain, spans } = findSpans(typeof text === 'string' ? textFromPlain(text) : text)
  const bytes = Buffer.from(plain)
  return toFacets(plain, spans, dids).map((facet) => ({
    words: bytes.subarray(facet.index.byteStart, facet.index.byteEnd).toString(),
    feature: facet.features[0],
  }))
}

describe('facets', () => {
  it('count bytes of UTF-8 across Cyrillic letters and emoji', () => {
    const { plain, spans } = findSpans(textFromPlain('Ёлка 🎄 #новыйгод'))
    // Ёлка: 8 bytes, space 1, 🎄 4, space 1 → the tag begins at 14 and is 1 + 16 bytes long.
    expect(toFacets(plain, spans, nobody)).toEqual([
      { index: { byteStart: 14, byteEnd: 31 }, features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'новыйгод' }] },
    ])
  })

  it('mark the words of a link set by hand', () => {
    const text: RichText = {
      v: 1,
      doc: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: '  Читайте ' },
              { type: 'text', text: 'у нас', marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://example.com/меню' } }] },
              { type: 'text', text: ' сегодня' },
            ],
          },
        ],
      },
    }
    expect(facetsOf(text)).toEqual([
      {
        words: 'у нас',
        feature: { $type: 'app.bsky.richtext.facet#link', uri: 'https://example.com/%D0%BC%D0%B5%D0%BD%D1%8E' },
      },
    ])
  })

  it('leave the punctuation after an address to the sentence', () => {
    expect(facetsOf('Смотрите (https://пример.рф/a_(b)), https://example.com/x!').map((facet) => facet.words)).toEqual([
      'https://пример.рф/a_(b)',
      'https://example.com/x',
    ])
  })

  it('refuse addresses that are no web addresses', () => {
    const text: RichText = {
      v: 1,
      doc: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [{ type: 'text', text: 'тут', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
          },
        ],
      },
    }
    expect(facetsOf(text)).toEqual([])
  })

  it('mention those who could be resolved and leave the others plain', () => {
    const dids = new Map([['anna.test', 'did:plc:anna']])
    expect(facetsOf('Спасибо @anna.test и @ghost.test, почта me@anna.test', dids)).toEqual([
      { words: '@anna.test', feature: { $type: 'app.bsky.richtext.facet#mention', did: 'did:plc:anna' } },
    ])
  })

  it('take hashtags as the official client does', () => {
    const pieces = fc.constantFrom(
      '#осень',
      '#2026',
      '#кофе2026!',
      '#',
      'а#б',
      ' ',
      '\n',
      '🎄',
      '#a-b_c.',
      '#«ёлка»',
      '＃тег',
      'слово',
      '#️⃣',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const { plain } = findSpans(textFromPlain(parts.join('')))
        const official = new OfficialRichText({ text: plain })
        official.detectFacetsWithoutResolution()
        const theirs = (official.facets ?? []).filter((facet) => facet.features.some((one) => one.$type === 'app.bsky.richtext.facet#tag'))
        const { spans } = findSpans(textFromPlain(plain))
        const ours = toFacets(plain, spans, nobody).filter((facet) => facet.features[0]?.$type === 'app.bsky.richtext.facet#tag')
        expect(ours.map((facet) => facet.index)).toEqual(theirs.map((facet) => facet.index))
      }),
    )
  })

  it('never overlap', () => {
    const pieces = fc.constantFrom('https://e.com/#тег', '@a.test', '#@a.test', 'https://e.com/@b.test', ' ', '(', 'я')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), (parts) => {
        const { spans } = findSpans(textFromPlain(parts.join('')))
        for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
      }),
    )
  })
})
