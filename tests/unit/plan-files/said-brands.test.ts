import { describe, expect, it } from 'vitest'
import type { BrandId } from '#shared/kernel/ids.ts'
import { brandsOfSheets, withSaidBrands } from '#shared/plan-files/said-brands.ts'
import type { Sheet } from '#shared/plan-files/sheet.ts'
import { read, sheetOf } from './a-sheet.ts'

const brands = ['Кофейня «Зерно»', 'Булочная №1'].map((name, at) => ({ id: `b${at}` as BrandId, name, archived: false }))

/** Whose each post is said to be, and what is left of its words. */
function said(sheet: Sheet, ofSheet: string | null = null): readonly string[] {
  return withSaidBrands(read(sheet), ofSheet, brands).posts.map(
    ({ day, brand, text, rubric }) =>
      `${day.slice(5)} ${brand === undefined ? '?' : brand.word || '-'} | ${text}${rubric === '' ? '' : ` (${rubric})`}`,
  )
}

describe('the sheets of a book', () => {
  it('are called after brands of the workspace, with the month beside them or without', () => {
    expect(brandsOfSheets(['Кофейня Зерно', 'Булочная №1', 'Ателье'], brands)).toEqual(['Кофейня Зерно', 'Булочная №1', 'Ателье'])
    expect(brandsOfSheets(['План Зерно дек 2026', 'Булочная (декабрь)'], brands)).toEqual(['Зерно', 'Булочная'])
    expect(brandsOfSheets(['Кофейня «Зерно»'], brands)).toEqual(['Кофейня «Зерно»'])
  })

  it('are months, networks and plans, and no brands', () => {
    expect(brandsOfSheets(['Ноябрь', 'Декабрь 2026', 'План', 'ВК'], brands)).toEqual([null, null, null, null])
    expect(brandsOfSheets(['Булочная №1', 'Декабрь', 'Телеграм'], brands)).toEqual(['Булочная №1', null, null])
    expect(brandsOfSheets(['Зерно', 'Сторис'], brands)).toEqual([null, null])
  })
})

describe('a brand', () => {
  const plan = 'Дата | Площадка | Текст\n01.12.2026 | ВК | Раз\n02.12.2026 | ВК | Два'

  it('is that of the sheet, unless a column tells it', () => {
    expect(said(sheetOf(plan), 'Зерно')).toEqual(['12-01 Зерно | Раз', '12-02 Зерно | Два'])
    expect(said(sheetOf(plan))).toEqual(['12-01 ? | Раз', '12-02 ? | Два'])
    expect(said(sheetOf('Дата | Клиент | Текст\n01.12.2026 | Ёлка | Раз'), 'Зерно')).toEqual(['12-01 Ёлка | Раз'])
  })

  it('stands on a line across the table, also one that nobody knows', () => {
    const lines = `
      Дата | Площадка | Текст
      Кофейня «Зерно» | |
      01.12.2026 | ВК | Раз
      Ателье | |
      02.12.2026 | ВК | Два
      Булочная №1 | |
      03.12.2026 | ВК | Три
    `
    expect(said(sheetOf(lines))).toEqual(['12-01 Кофейня «Зерно» | Раз', '12-02 Ателье | Два', '12-03 Булочная №1 | Три'])
  })

  it('is that of the line above, whatever parts its posts', () => {
    const lines = `
      Дата | Площадка | Текст
      Зерно | |
      Посты | |
      01.12.2026 | ВК | Раз
      Прочее | |
      02.12.2026 | ВК | Два
      Булочная №1 | |
      Прочее | |
      03.12.2026 | ВК | Три
    `
    expect(said(sheetOf(lines.replace('      Посты | |\n', '')))).toEqual([
      '12-01 Зерно | Раз',
      '12-02 Зерно | Два',
      '12-03 Булочная №1 | Три',
    ])
  })

  it('stands before the words of the cells of a grid, several in one', () => {
    const grid = `
      Пн | Вт | Ср | Чт
      30.11.2026 | 01.12.2026 | 02.12.2026 | 03.12.2026
      Зерно: новый сорт | Булочная — калач | Зерно: раф\\nБулочная №1: багет | Общий пост
    `
    expect(said(sheetOf(grid))).toEqual([
      '11-30 Зерно | новый сорт',
      '12-01 Булочная | калач',
      '12-02 Зерно | раф',
      '12-02 Булочная №1 | багет',
      '12-03 - | Общий пост',
    ])
  })

  it('may be what a post speaks of', () => {
    const grid = `
      Пн | Вт | Ср | Чт
      30.11.2026 | 01.12.2026 | 02.12.2026 | 03.12.2026
      Зерно: новый сорт | Зерно: помол | Отзыв | Скидка
    `
    expect(said(sheetOf(grid))).toEqual(['11-30 ? | Зерно: новый сорт', '12-01 ? | Зерно: помол', '12-02 ? | Отзыв', '12-03 ? | Скидка'])
  })

  it('stands before the rows of a grid', () => {
    const grid = `
       | 30.11.2026 | 01.12.2026 | 02.12.2026
      Зерно | Новый сорт | | Раф
      Булочная | Калач | Багет |
      Ателье | | Платье |
    `
    expect(said(sheetOf(grid))).toEqual([
      '11-30 Зерно | Новый сорт',
      '11-30 Булочная | Калач',
      '12-01 Булочная | Багет',
      '12-01 Ателье | Платье',
      '12-02 Зерно | Раф',
    ])
  })
})
