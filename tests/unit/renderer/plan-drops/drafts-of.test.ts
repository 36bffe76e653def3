import { describe, expect, it } from 'vitest'
import { draftsOf } from '#renderer/features/plan-drops/drafts-of.ts'
import { sortFiles } from '#renderer/features/plan-drops/sort-files.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'

const hashes = (count: number) => Array.from({ length: count }, (_, n) => String(n).padStart(64, '0') as MediaHash)
const [one, two] = [textFromPlain('Первый'), textFromPlain('Второй')]
const sizes = (drafts: ReturnType<typeof draftsOf>) => drafts.map(({ text, pictures }) => [text !== null, pictures.length])

describe('draftsOf', () => {
  it('makes one album of pictures, and of more than ten as many as are needed', () => {
    expect(sizes(draftsOf({ texts: [], pictures: hashes(3) }, false))).toEqual([[false, 3]])
    expect(sizes(draftsOf({ texts: [], pictures: hashes(23) }, false))).toEqual([
      [false, 10],
      [false, 10],
      [false, 3],
    ])
  })

  it('puts pictures beside the only text, and beside none of several', () => {
    expect(sizes(draftsOf({ texts: [one], pictures: hashes(2) }, false))).toEqual([[true, 2]])
    expect(sizes(draftsOf({ texts: [one, two], pictures: hashes(2) }, false))).toEqual([
      [true, 0],
      [true, 0],
      [false, 2],
    ])
  })

  it('makes a post of each picture when they are to stand apart, and nothing of nothing', () => {
    expect(sizes(draftsOf({ texts: [], pictures: hashes(3) }, true))).toEqual([
      [false, 1],
      [false, 1],
      [false, 1],
    ])
    expect(draftsOf({ texts: [], pictures: [] }, false)).toEqual([])
  })
})

describe('sortFiles', () => {
  it('goes by the name, then by the type', () => {
    const file = (name: string, type = '') => new File(['x'], name, { type })
    const sorted = sortFiles([
      file('кот.JPG'),
      file('photo', 'image/png'),
      file('пост.docx'),
      file('note.md', 'text/plain'),
      file('план.xlsx'),
      file('plan.csv', 'text/plain'),
      file('ролик.mp4', 'video/mp4'),
      file('папка'),
    ])
    expect(sorted.pictures.map(({ name }) => name)).toEqual(['кот.JPG', 'photo'])
    expect(sorted.texts.map(({ name }) => name)).toEqual(['пост.docx', 'note.md'])
    expect(sorted.plans.map(({ name }) => name)).toEqual(['план.xlsx', 'plan.csv'])
    expect(sorted.others).toEqual(['ролик.mp4', 'папка'])
  })
})
