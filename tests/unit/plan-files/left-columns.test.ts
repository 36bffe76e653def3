import { describe, expect, it } from 'vitest'
import { leftColumns } from '#shared/plan-files/left-columns.ts'
import type { Sheet } from '#shared/plan-files/sheet.ts'
import { fullBrief, read, sheetOf } from './a-sheet.ts'
import { check } from './check-plan.ts'

const left = (sheet: Sheet) =>
  leftColumns(sheet, read(sheet).mapping).map(
    ({ heading, example, marks, mayBeNetwork }) => `${heading}: ${marks ? 'marks' : example}${mayBeNetwork ? ' ?' : ''}`,
  )

describe('a column of a network that is not among those of the program', () => {
  check(
    'is known by its name, with marks or with texts',
    sheetOf(`
      Дата | Текст | ВК | Сферум | Viber
      01.12.2026 | Раз | + | + |
      02.12.2026 | Два | | + | Короче
    `),
    ['2026-12-01 - [ВК; Сферум] Раз', '2026-12-02 - [Сферум; Viber=Короче] Два'],
  )
  check(
    'is known by its marks among those of others',
    sheetOf(`
      Дата | Текст | ВК | Ёжик | ТГ | Согласовал
      01.12.2026 | Раз | + | + | | +
      02.12.2026 | Два | | - | + | +
    `),
    ['2026-12-01 - [ВК; Ёжик] Раз', '2026-12-02 - [ТГ] Два'],
  )
  it('is asked about where its marks stand beside others', () => {
    const sheet = sheetOf(`
      Дата | Текст | ВК | ТГ | Ёжик | Комментарий
      01.12.2026 | Раз | + | | + | согласовать призы
      02.12.2026 | Два | | + | + |
    `)
    expect(fullBrief(read(sheet).posts)).toEqual(['2026-12-01 - [ВК] Раз', '2026-12-02 - [ТГ] Два'])
    expect(left(sheet)).toEqual(['Ёжик: marks ?', 'Комментарий: согласовать призы'])
  })
  it('is asked about where it has texts beside those of others', () => {
    const sheet = sheetOf(`
      Дата | ВК | ТГ | Ёжик
      01.12.2026 | Раз | Раз коротко | Раз смешно
      02.12.2026 | Два | Два коротко |
    `)
    expect(left(sheet)).toEqual(['Ёжик: Раз смешно ?'])
  })
})

describe('columns that are not taken', () => {
  it('are told with an example, unless they are empty, count the rows or name weekdays', () => {
    const sheet = sheetOf(`
      № | Дата | День | Текст | Бюджет | Пусто | Комментарий клиента
      1 | 01.12.2026 | вт | Раз | 1 000 ₽ | |
      2 | 02.12.2026 | ср | Два | | | убрать смайлы
    `)
    expect(left(sheet)).toEqual(['Бюджет: 1 000 ₽', 'Комментарий клиента: убрать смайлы'])
  })
  it('are none in a grid', () => {
    expect(left(sheetOf('Пн | Вт | Ср\n30.11 | 01.12 | 02.12\nРаз | Два | Три'))).toEqual([])
  })
})
