import { describe, expect, it } from 'vitest'
import { type RichText, type TextNode, textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { cutOf, writtenOut } from '#shared/domain/texts/written-out.ts'
import { networks } from '#shared/networks/index.ts'

const words = (text: string, href?: string, bold = false): TextNode => ({
  type: 'text',
  text,
  marks: [...(bold ? [{ type: 'bold' } as const] : []), ...(href === undefined ? [] : [{ type: 'link', attrs: { href } } as const])],
})
const rich = (...nodes: readonly TextNode[]): RichText => ({ v: 1, doc: { type: 'doc', content: [{ type: 'paragraph', content: nodes }] } })

describe('writtenOut', () => {
  it('leaves plain text as it is, paragraphs parted by a blank line', () => {
    expect(writtenOut(textFromPlain('Хлеб\nи булки\n\nЖдём'))).toBe('Хлеб\nи булки\n\nЖдём')
  })
  it('writes the address of a link after its words', () => {
    expect(writtenOut(rich(words('Смотрите '), words('меню', 'https://bakery.example/menu'), words(' и приходите')))).toBe(
      'Смотрите меню (https://bakery.example/menu) и приходите',
    )
  })
  it('writes it once where other marks part the words of one link', () => {
    const href = 'https://bakery.example/menu'
    expect(writtenOut(rich(words('наше '.trimEnd(), href), words(' меню', href, true), words('.')))).toBe(`наше меню (${href}).`)
  })
  it.each([
    ['https://bakery.example', 'https://bakery.example/'],
    ['bakery.example/menu', 'https://bakery.example/menu'],
    ['anna@bakery.example', 'mailto:anna@bakery.example'],
  ])('does not repeat an address that is written already: %s', (text, href) => expect(writtenOut(rich(words(text, href)))).toBe(text))
  it('writes the address of a mail link without its scheme', () => {
    expect(writtenOut(rich(words('пишите', 'mailto:anna@bakery.example')))).toBe('пишите (anna@bakery.example)')
  })
})

describe('cutOf', () => {
  it('is null where everything fits, and where no limit is known', () => {
    expect(cutOf('а'.repeat(280), 0, networks.x)).toBe(null)
    expect(cutOf('а'.repeat(100_000), 0, networks.dzen)).toBe(null)
  })
  it('is the first letter over the limit', () => {
    expect(cutOf('а'.repeat(283), 0, networks.x)).toBe(280)
    expect(cutOf('я'.repeat(5001), 0, networks.youtube)).toBe(2500)
    expect(cutOf('а'.repeat(2500), 0, networks.tiktok)).toBe(2200)
    expect(cutOf('а'.repeat(2500), 1, networks.tiktok)).toBe(null)
  })
  it('never parts a letter as people see it', () => {
    const family = '👨‍👩‍👧‍👦'
    // 279 units, then an emoji of two: only the 279 fit.
    expect(cutOf(`${'а'.repeat(279)}${family}`, 0, networks.x)).toBe(279)
    expect(cutOf(`${'а'.repeat(278)}${family}`, 0, networks.x)).toBe(null)
  })
})
