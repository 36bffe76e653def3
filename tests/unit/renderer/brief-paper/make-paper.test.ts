import { describe, expect, it } from 'vitest'
import { briefPaperSchema, linePieces } from '#shared/domain/briefs/brief-paper.ts'
import { briefOfPath, briefPath } from '#shared/domain/briefs/brief-path.ts'
import { brief, deliverPictures, deliverText, dima, remark, storePicture, version, withAssigned } from '#tests/unit/commands/a-brief.ts'
import { hash, must } from '#tests/unit/commands/a-workspace.ts'
import { paperOf, rowsUnder, withFullBrief } from './a-paper.ts'

describe('the paper of a brief', () => {
  it('says each requirement of a text with its count and the way it is looked for', async () => {
    expect(rowsUnder(await paperOf(await withFullBrief()), 'Требования')).toEqual([
      'Объём | от 800 до 1\u202f200, знаки без пробелов',
      'Ключевая фраза «хлеб на закваске» | от 2 до 3 раз, в любых формах',
      'Ключевая фраза «штоллен» | не меньше 1 раза, слово в слово',
      'Ключевая фраза «к празднику» | ровно 2 раза, в любых формах',
      'Ключевая фраза «скидка» | не больше 1 раза, в любых формах',
      'Ссылка https://bulochnaya1.ru/shtollen | под словами «заказать штоллен»',
      'Ссылка bulochnaya1.ru | под любыми словами',
      'Нельзя: «уникальный» | ни в какой форме',
      'Нельзя: «лучший в городе» | слово в слово',
    ])
  })

  it('tells the deadline on the clock of the brand, and whose task it is', async () => {
    const workspace = await withFullBrief()
    const facts = async () => (await paperOf(workspace)).facts
    expect((await facts()).map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Срок сдачи: 1 декабря 2026, 18:00 (МСК)',
      'Исполнитель: не назначен',
      'Пост: Свежий хлеб',
    ])
    await must(workspace, 'brief.assign', { briefId: brief, assigneeId: dima })
    expect((await facts())[1]).toEqual({ label: 'Исполнитель', value: 'Дмитрий Ким' })
  })

  it('speaks the language it was asked for, whatever the window speaks', async () => {
    const paper = await paperOf(await withFullBrief(), 'en')
    expect(paper.kind).toBe('Brief for a text')
    expect(rowsUnder(paper, 'Requirements').slice(0, 2)).toEqual([
      'Length | 800 to 1,200, characters without spaces',
      'Key phrase “хлеб на закваске” | 2 to 3 times, in any form',
    ])
    expect(paper.facts[0]?.value).toBe('1 December 2026, 18:00 (MSK)')
  })

  it('carries what is written, line by line, and leaves out what nobody wrote', async () => {
    const { blocks } = await paperOf(await withFullBrief())
    expect(blocks.map((one) => one.heading)).toEqual(['Цель', 'Аудитория', 'Тон', 'Структура', 'Требования', 'Референсы'])
    expect(blocks[0]).toMatchObject({ lines: ['Собрать 40 предзаказов', 'до 15 декабря'] })
    expect((await paperOf(await withAssigned())).blocks).toEqual([])
  })

  it('carries open remarks with their places, and the picture they box', async () => {
    const workspace = await withAssigned({ kind: 'design' })
    await deliverPictures(workspace, 1, 'a')
    const place = { kind: 'box', hash: hash('a'), x: 0.1, y: 0.25, width: 0.5, height: 0.2 } as const
    await must(workspace, 'remark.add', { id: remark(1), deliveryId: version(1), place: { kind: 'whole' }, words: 'Светлее' })
    await must(workspace, 'remark.add', { id: remark(2), deliveryId: version(1), place, words: 'Логотип крупнее' })
    const paper = await paperOf(workspace)
    expect(rowsUnder(paper, 'Замечания к версии 1')).toEqual([
      'Светлее | Ко всей работе',
      'Логотип крупнее | Картинка a.png: 10\u202f% слева, 25\u202f% сверху',
    ])
    expect(paper.blocks.at(-1)).toEqual({
      kind: 'pictures',
      heading: 'Сданная версия 1 с отметками',
      pictures: [{ hash: hash('a'), caption: 'a.png, 1080 × 1350 px', boxes: [{ number: 2, x: 0.1, y: 0.25, width: 0.5, height: 0.2 }] }],
    })
    await must(workspace, 'remark.update', { id: remark(1), solved: true })
    expect(rowsUnder(await paperOf(workspace), 'Замечания к версии 1')).toHaveLength(1)
  })

  it('quotes the words of a text that a remark is about', async () => {
    const workspace = await withAssigned()
    await deliverText(workspace, 1, 'Наш уникальный хлеб')
    const place = { kind: 'letters', from: 4, to: 14, quote: 'уникальный' } as const
    await must(workspace, 'remark.add', { id: remark(1), deliveryId: version(1), place, words: 'Убрать' })
    expect(rowsUnder(await paperOf(workspace), 'Замечания к версии 1')).toEqual(['Убрать | К месту «уникальный»'])
  })

  it('names every format of a design with its size, and the words to be placed', async () => {
    const workspace = await withAssigned({ kind: 'design' })
    await storePicture(workspace, 'c')
    await must(workspace, 'brief.update', {
      briefId: brief,
      referencePictures: [hash('c')],
      requirements: {
        kind: 'design',
        design: {
          formats: [
            {
              id: '1',
              name: 'Сторис',
              size: { kind: 'exact', width: 1080, height: 1920 },
              safeArea: { top: 0.13, right: 0, bottom: 0.2, left: 0 },
            },
            {
              ...{ id: '2', name: 'Пост', safeArea: null },
              size: { kind: 'aspect', ratioWidth: 4, ratioHeight: 5, minWidth: 1080, minHeight: 1350 },
            },
          ],
          types: ['image/jpeg', 'image/png'],
          maxBytes: 2_000_000,
          texts: ['Штоллен −20 %'],
        },
      },
    })
    const paper = await paperOf(workspace)
    expect(rowsUnder(paper, 'Требования')).toEqual([
      'Сторис | 1080 × 1920 px; свободные поля: сверху 13\u202f%, справа 0\u202f%, снизу 20\u202f%, слева 0\u202f%',
      'Пост | пропорция 4:5, не меньше 1080 × 1350 px',
      'Тип файла | JPEG, PNG',
      'Вес файла | не больше 2\u202fМБ',
    ])
    expect(rowsUnder(paper, 'Надписи на картинке')).toEqual(['Штоллен −20 %'])
    expect(paper.blocks.at(-1)).toMatchObject({ heading: 'Картинки-референсы', pictures: [{ caption: 'c.png, 1080 × 1350 px' }] })
    expect(briefPaperSchema.safeParse(paper).success).toBe(true)
  })
})

describe('addresses in a line', () => {
  it('end before the signs of the sentence', () => {
    expect(linePieces('См. https://a.ru/x?y=1, и «https://b.ru»!').map(({ text, href }) => (href === null ? text : `[${text}]`))).toEqual([
      'См. ',
      '[https://a.ru/x?y=1]',
      ', и «',
      '[https://b.ru]',
      '»!',
    ])
    expect(linePieces('')).toEqual([])
  })
})

describe('the address of a printed brief', () => {
  it('names brief and language, and nothing else is taken for one', () => {
    const request = { briefId: '01990000-0000-7000-8000-000000000001' as never, language: 'en' as const }
    expect(briefOfPath(`#${briefPath(request)}`)).toEqual(request)
    expect(briefOfPath('#/plan/x')).toBe(null)
  })
})
