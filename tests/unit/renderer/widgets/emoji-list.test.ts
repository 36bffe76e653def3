import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commonEmoji } from '#renderer/widgets/emoji-picker/common-emoji.ts'
import { emojiGroups, emojiOf, findEmoji, withTone } from '#renderer/widgets/emoji-picker/emoji-list.ts'
import { root } from '../../../../scripts/run/root.mjs'

const all = emojiOf(readFileSync(`${root}/src-renderer/widgets/emoji-picker/emoji.txt`, 'utf8'))
const found = (query: string) => findEmoji(all, query).map(({ emoji }) => emoji)
const one = (emoji: string) => all.find((each) => each.emoji === emoji) ?? { emoji, toned: false }

describe('emoji', () => {
  it('are all there, each once, with names in both languages', () => {
    expect(all.length).toBe(1898)
    expect(new Set(all.map(({ emoji }) => emoji)).size).toBe(all.length)
    expect(all.filter(({ group }) => !emojiGroups.includes(group))).toEqual([])
    expect(all.filter(({ names }) => names.ru === '' || names.en === '')).toEqual([])
    expect(all.filter(({ names }) => /[а-я]/.test(names.ru)).length).toBeGreaterThan(1700)
  })

  it('are found by Russian and English words', () => {
    expect(found('кот').slice(0, 5)).toContain('😺')
    expect(found('кошка')[0]).toBe('🐈')
    expect(found('cat')[0]).toBe('🐈')
    expect(found('хлеб')).toContain('🍞')
    expect(found('bread')).toContain('🍞')
    expect(found('сердце')).toContain('❤️')
    expect(found('улыбающийся кот')[0]).toBe('😺')
    expect(found('Ёлка')).toContain('🎄')
  })

  it('that are sent most come first among those a word names equally well', () => {
    expect(found('сердце').slice(0, 8)).toContain('❤️')
    expect(found('heart').slice(0, 8)).toContain('❤️')
    expect(found('любовь')[0]).toBe('❤️')
    expect(found('улыбка').slice(0, 8)).toContain('😊')
    const known = new Set(all.map(({ emoji }) => emoji))
    expect(commonEmoji.filter((emoji) => !known.has(emoji))).toEqual([])
    expect(new Set(commonEmoji).size).toBe(commonEmoji.length)
  })

  it('are found by the beginning of a word and by another form of it', () => {
    expect(found('прив')).toContain('👋')
    expect(found('коты')).toContain('😺')
    expect(found('cats')).toContain('🐈')
    expect(found('щщщщ')).toEqual([])
    expect(found('  ')).toEqual([])
  })

  it('take a skin tone behind the first sign, and only where there is skin', () => {
    expect(withTone(one('👋'), '🏽')).toBe('👋🏽')
    expect(withTone(one('✌️'), '🏿')).toBe('✌🏿')
    expect(withTone(one('🧑‍💻'), '🏻')).toBe('🧑🏻‍💻')
    expect(withTone(one('🐈'), '🏽')).toBe('🐈')
    expect(withTone(one('👋'), '')).toBe('👋')
  })
})
