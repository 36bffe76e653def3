import { describe, expect, it } from 'vitest'
import { type Content, contentChanges, type PictureChange } from '#shared/domain/approvals/content-changes.ts'
import { type RichText, textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { ChannelId, MediaHash } from '#shared/kernel/ids.ts'

const hash = (letter: string) => letter as MediaHash
const content = (more: Partial<Content> = {}): Content => ({ text: textFromPlain('Хлеб'), pictures: [], channelTexts: [], ...more })
/** `a` a picture without a description, `a:Хлеб` one with it. */
const pictures = (words: string): Content['pictures'] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ hash: hash(word.split(':')[0] ?? ''), alt: word.split(':')[1] ?? '' }))

const bold: RichText = {
  v: 1,
  doc: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Хлеб', marks: [{ type: 'bold' }] }] }] },
}

describe('contentChanges', () => {
  it('finds nothing between a thing and itself', () => {
    expect(contentChanges(content({ pictures: pictures('a b') }), content({ pictures: pictures('a b') }))).toEqual({
      text: null,
      pictures: [],
      channels: [],
    })
  })

  it('tells other words from other formatting', () => {
    expect(contentChanges(content(), content({ text: bold })).text).toMatchObject({ onlyMarks: true })
    expect(contentChanges(content(), content({ text: textFromPlain('Булка') })).text).toMatchObject({ onlyMarks: false })
  })

  it.each<[string, string, readonly PictureChange[]]>([
    ['a', 'a b', [{ kind: 'added', hash: hash('b') }]],
    ['a b', 'a', [{ kind: 'removed', hash: hash('b') }]],
    ['a b', 'b', [{ kind: 'removed', hash: hash('a') }]],
    ['a b', 'a c', [{ kind: 'replaced', before: hash('b'), hash: hash('c') }]],
    ['a b c', 'c a b', [{ kind: 'reordered' }]],
    ['a', 'a:Хлеб', [{ kind: 'altChanged', hash: hash('a'), before: '', after: 'Хлеб' }]],
    // the same file twice: the one with the same description is the same one
    ['a:x a:y', 'a:y', [{ kind: 'removed', hash: hash('a') }]],
    [
      '',
      'a a',
      [
        { kind: 'added', hash: hash('a') },
        { kind: 'added', hash: hash('a') },
      ],
    ],
    [
      'a b',
      'c a',
      [
        { kind: 'removed', hash: hash('b') },
        { kind: 'added', hash: hash('c') },
      ],
    ],
  ])('pictures %s → %s', (before, after, changes) => {
    expect(contentChanges(content({ pictures: pictures(before) }), content({ pictures: pictures(after) })).pictures).toEqual(changes)
  })

  it('names the channels that say something else', () => {
    const says = (words: string) => [{ channelId: 'c' as ChannelId, text: textFromPlain(words) }]
    expect(contentChanges(content({ channelTexts: says('А') }), content({ channelTexts: says('А') })).channels).toEqual([])
    expect(contentChanges(content({ channelTexts: says('А') }), content()).channels).toEqual([
      { channelId: 'c', before: textFromPlain('А'), after: null },
    ])
  })
})
