import { describe, expect, it } from 'vitest'
import { toMessage } from '#main/networks/telegram/entities.ts'
import type { Paragraph, RichText, TextMark } from '#shared/domain/texts/rich-text.ts'

function words(text: string, ...marks: readonly (TextMark['type'] | `https:${string}`)[]) {
  const made = marks.map((mark): TextMark => (mark.startsWith('http') ? link(mark) : ({ type: mark } as TextMark)))
  return { type: 'text', text, marks: made } as const
}

function link(href: string): TextMark {
  return { type: 'link', attrs: { href } }
}

function rich(...paragraphs: readonly Paragraph['content'][]): RichText {
  return { v: 1, doc: { type: 'doc', content: paragraphs.map((content) => ({ type: 'paragraph', content })) } }
}

describe('a text for Telegram', () => {
  it('counts offsets in UTF-16 units, over paragraphs and line breaks', () => {
    // «🎄» is two units, a paragraph's end two line feeds, a hard break one.
    const text = rich(
      [words('🎄 Ёлка '), words('готова', 'bold')],
      [words('Заходите', 'italic'), { type: 'hardBreak' }, words('!', 'strike')],
    )
    expect(toMessage(text)).toEqual({
      text: '🎄 Ёлка готова\n\nЗаходите\n!',
      entities: [
        { type: 'bold', offset: 8, length: 6 },
        { type: 'italic', offset: 16, length: 8 },
        { type: 'strikethrough', offset: 25, length: 1 },
      ],
    })
  })

  it('lengthens a mark over pieces that follow each other, and keeps marks inside each other', () => {
    const text = rich([words('Скидка ', 'bold'), words('30 %', 'bold', 'italic'), words(' сегодня', 'bold')])
    expect(toMessage(text).entities).toEqual([
      { type: 'bold', offset: 0, length: 19 },
      { type: 'italic', offset: 7, length: 4 },
    ])
  })

  it('hides a link behind words, and leaves a written-out address to Telegram', () => {
    const menu = rich([words('меню', 'https://example.com/меню'), words(' и '), words('https://example.com/', 'https://example.com')])
    expect(toMessage(menu)).toEqual({
      text: 'меню и https://example.com/',
      entities: [{ type: 'text_link', offset: 0, length: 4, url: 'https://example.com/%D0%BC%D0%B5%D0%BD%D1%8E' }],
    })
  })

  it('gives no entity to a link Telegram refuses, nor to white space', () => {
    const mail: TextMark = link('mailto:a@example.com')
    expect(toMessage(rich([{ type: 'text', text: 'почта', marks: [mail] }, words('   ', 'bold'), words('и')])).entities).toEqual([])
  })

  it('keeps its entities in place when white space at the beginning is cut', () => {
    expect(toMessage(rich([words('  ждём '), words('вас', 'bold'), words('  ')]))).toEqual({
      text: 'ждём вас',
      entities: [{ type: 'bold', offset: 5, length: 3 }],
    })
  })

  it('leaves the marks out when a letter is composed across a border of pieces', () => {
    expect(toMessage(rich([words('и', 'bold'), words('\u0306од')]))).toEqual({ text: 'йод', entities: [] })
  })
})
