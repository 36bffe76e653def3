import { describe, expect, it } from 'vitest'
import { finished, isFinished } from '#renderer/features/briefs/brief-fields.ts'
import { boxBetween, isDrawn, nudged, pictureRows } from '#renderer/features/briefs/pictures-view.ts'
import { checkList, isAbsent, marksOf } from '#renderer/features/briefs/text-view.ts'
import { withoutOfficeDress } from '#renderer/widgets/rich-text/pasted-html.ts'
import { textAfter } from '#renderer/widgets/text-files/text-file.ts'
import { checkText } from '#shared/domain/briefs/check-text.ts'
import { type DesignRequirements, noDesignRequirements } from '#shared/domain/briefs/design-requirements.ts'
import { noTextRequirements, type TextRequirements } from '#shared/domain/briefs/text-requirements.ts'
import { emptyText, textFromPlain } from '#shared/domain/texts/rich-text.ts'

const phrase = (id: string, text: string, min: number, max: number | null) => ({ id, text, min, max, match: 'exact' as const, forms: null })
const stop = { id: 's', text: 'уникальный', match: 'exact' as const, forms: null }
const asked: TextRequirements = {
  ...noTextRequirements,
  phrases: [phrase('a', 'хлеб', 1, 1), phrase('b', 'рожь', 1, null)],
  links: [{ id: 'l', url: 'bulochnaya1.ru', anchor: null }],
  stopWords: [stop],
}

describe('the list of a check', () => {
  const list = checkList(checkText(textFromPlain('хлеб и хлеб, уникальный  вкус'), asked))

  it('numbers what is missed in its order, and advice behind it', () => {
    expect(list.missed.map((one) => [one.requirementId, one.number])).toEqual([
      ['a', 1],
      ['b', 2],
      ['l', 3],
      ['s', 4],
    ])
    expect(list.advice.map((one) => [one.kind, one.number])).toEqual([['doubleSpace', 5]])
  })

  it('says what is not there, and marks at its place what is there and should not be', () => {
    expect(list.missed.filter(isAbsent).map((one) => one.requirementId)).toEqual(['b', 'l'])
    expect(marksOf(list)).toEqual([
      { from: 0, to: 4, kind: 'missed', number: 1 },
      { from: 7, to: 11, kind: 'missed', number: 1 },
      { from: 13, to: 23, kind: 'missed', number: 4 },
      { from: 23, to: 25, kind: 'advice', number: 5 },
    ])
  })

  it('marks a phrase that stands too seldom as found', () => {
    const twice = checkList(checkText(textFromPlain('хлеб'), { ...noTextRequirements, phrases: [phrase('a', 'хлеб', 2, null)] }))
    expect(marksOf(twice)).toEqual([{ from: 0, to: 4, kind: 'met', number: null }])
  })
})

describe('requirements while they are written', () => {
  it('are kept without the rows that are not finished', () => {
    const text = {
      ...asked,
      length: { min: 10, max: 5, unit: 'words' as const },
      phrases: [phrase('a', ' ', 1, null), phrase('b', 'рожь', 2, 1)],
    }
    expect(finished({ kind: 'text', text })).toEqual({ kind: 'text', text: { ...asked, length: null, phrases: [] } })
    expect([isFinished({ kind: 'text', text }), isFinished({ kind: 'text', text: asked })]).toEqual([false, true])
  })

  it('leave out a format without a name or a side', () => {
    const format = { id: 'f', name: 'Пост', size: { kind: 'exact' as const, width: 1080, height: 0 }, safeArea: null }
    expect(finished({ kind: 'design', design: { ...noDesignRequirements, formats: [format] } })).toEqual({
      kind: 'design',
      design: noDesignRequirements,
    })
  })
})

describe('pictures of a design', () => {
  const design: DesignRequirements = {
    ...noDesignRequirements,
    maxBytes: 1000,
    formats: [
      { id: 'f', name: 'Пост', size: { kind: 'exact', width: 10, height: 10 }, safeArea: null },
      { id: 'g', name: 'Сторис', size: { kind: 'exact', width: 9, height: 16 }, safeArea: null },
    ],
  }
  const file = { id: 'h', type: 'image/png', bytes: 2000, width: 10, height: 10, name: 'a.png', addedAt: 0, deletedAt: null } as never

  it('are listed with what is missed first: formats nobody delivered, then what is wrong', () => {
    const rows = pictureRows([{ file, formatId: 'f' }], design)
    expect(rows.map((one) => [one.state, one.name, one.finding?.kind ?? null])).toEqual([
      ['missed', 'Сторис', null],
      ['missed', 'Пост', 'weight'],
      ['met', 'Пост', 'size'],
    ])
  })
})

describe('a box on a picture', () => {
  it('lies between two points, whichever came first, and within the picture', () => {
    const box = boxBetween({ x: 0.5, y: 1.2 }, { x: -0.1, y: 0.75 })
    expect(box).toEqual({ x: 0, y: 0.75, width: 0.5, height: 0.25 })
    expect([isDrawn(box), isDrawn(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.502, y: 0.6 }))]).toEqual([true, false])
  })

  it('is moved by arrows and resized with Shift, never out of the picture', () => {
    const box = { x: 0.5, y: 0, width: 0.5, height: 0.5 }
    expect(nudged(box, 'ArrowRight', false)).toEqual(box)
    expect(nudged(box, 'ArrowLeft', false)).toEqual({ ...box, x: 0.48 })
    expect(nudged(box, 'ArrowUp', true)).toEqual({ ...box, height: 0.48 })
    expect(nudged(box, 'ArrowRight', true)).toEqual(box)
    expect(nudged(box, 'Enter', false)).toBe(null)
  })
})

describe('a file opened into a text', () => {
  it('comes behind what is there, or instead of nothing', () => {
    const [one, two] = [textFromPlain('Раз'), textFromPlain('Два')]
    expect(textAfter(emptyText, two)).toEqual(two)
    expect(textAfter(one, two)).toEqual(textFromPlain('Раз\n\nДва'))
  })
})

describe('HTML pasted from an office program', () => {
  it('loses its dress and keeps words, marks and addresses', () => {
    const word =
      '<!--[if gte mso 9]><xml><w:x>1</w:x></xml><![endif]--><style>p{}</style><p class=MsoNormal style="margin:0"><b>Хлеб</b><o:p></o:p> <a href="https://a.ru" style="x">тут</a></p>'
    expect(withoutOfficeDress(word)).toBe('<p><b>Хлеб</b> <a href="https://a.ru">тут</a></p>')
  })

  it('of five megabytes is read in well under a second', () => {
    const row =
      '<p class="MsoNormal" style="margin-bottom:0cm;font-family:&quot;Times New Roman&quot;"><span lang="RU" style="color:black">Свежий хлеб каждый день</span><o:p></o:p></p>\n'
    const html = row.repeat(Math.ceil(5_000_000 / row.length))
    const start = performance.now()
    expect(withoutOfficeDress(html).length).toBeLessThan(html.length / 2)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
