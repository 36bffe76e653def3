import { describe, expect, it } from 'vitest'
import { rejectedTable } from '#shared/plan-files/rejected-table.ts'
import type { Sheet } from '#shared/plan-files/sheet.ts'
import { brief, read, sheetOf } from './a-sheet.ts'

const names = { network: 'Площадки', day: 'Дата', time: 'Время', text: 'Текст', rubric: 'Рубрика' } as Readonly<Record<string, string>>
const words = {
  why: 'Почему',
  reason: () => 'такого дня нет',
  column: (n: number) => `Столбец ${n}`,
  role: (role: string) => names[role] ?? role,
}

/** The rejected rows of a sheet, and what is read of them once their days are corrected. */
function roundOf(sheet: Sheet) {
  const { mapping, rejected, sections } = read(sheet)
  const table = rejectedTable(sheet, mapping, rejected, { name: 'План', color: '#000000', language: 'ru', words, sections })
  const headings = table.columns.map(({ heading }) => heading)
  const rows = table.rows.map((row) => row.map((cell) => cell.replace(/4\d ноября/, '3 декабря')))
  return { headings, rows: table.rows, again: brief(read({ name: 'План', merges: [], cells: [headings, ...rows] }).posts) }
}

function readAgain(rows: readonly (readonly string[])[]): readonly string[] {
  return brief(read({ name: 'План', merges: [], cells: [['День', 'Соцсеть', 'Тема', 'Почему'], ...rows] }).posts)
}

describe('rejected rows under a line that names their network', () => {
  it('tell it in a column of its own, and go there once they are corrected', () => {
    const { headings, rows, again } = roundOf(
      sheetOf(`
        Дата | Время | Текст
        ВКонтакте | |
        45 ноября | 10:00 | Про зерно
        02.12.2026 | 10:00 | Про помол
        Telegram | |
        46 ноября | 11:00 | Мем
      `),
    )
    expect(headings).toEqual(['Дата', 'Время', 'Текст', 'Площадки', 'Почему'])
    expect(rows).toEqual([
      ['45 ноября', '10:00', 'Про зерно', 'ВКонтакте', 'такого дня нет'],
      ['46 ноября', '11:00', 'Мем', 'Telegram', 'такого дня нет'],
    ])
    expect(again).toEqual(['2026-12-03 10:00 [ВКонтакте] Про зерно', '2026-12-03 11:00 [Telegram] Мем'])
  })

  it('tell it in the column of networks where that is empty', () => {
    const { rows } = roundOf(
      sheetOf(`
        Дата | Соцсеть | Текст
        45 ноября | ТГ | Первый
        ВКонтакте | |
        46 ноября | | Второй
        47 ноября | ТГ | Третий
      `),
    )
    expect(rows.map((row) => row[1])).toEqual(['ТГ', 'ВКонтакте', 'ТГ'])
  })

  it('tell the network their sheet is called after', () => {
    const { rows, again } = roundOf(sheetOf('Дата | Текст\n45 ноября | Первый\n01.12.2026 | Второй', { name: 'План ВК' }))
    expect(rows).toEqual([['45 ноября', 'Первый', 'ВК', 'такого дня нет']])
    expect(again).toEqual(['2026-12-03 - [ВК] Первый'])
  })

  it('tell it in each of several posts of a row', () => {
    const { headings, rows } = roundOf(
      sheetOf(`
        Дата | Утро (9:30) | Вечер (19:00)
        ВКонтакте | |
        45 ноября | Рецепт | Итоги
        02.12.2026 | Обед | Ужин
      `),
    )
    const at = headings.indexOf('Площадки')
    expect(rows.map((row) => row[at])).toEqual(['ВКонтакте', 'ВКонтакте'])
  })
})

describe('rejected rows under other lines', () => {
  it('tell the day of the line above them', () => {
    const { headings, rows, again } = roundOf(
      sheetOf(`
        Время | Площадка | Тема
        1 декабря, вторник | |
        25:00 | ВК | Итоги
        2 декабря, среда | |
        10:00 | ВК | Опрос
        45 ноября | |
        12:00 | ТГ | Мем
      `),
    )
    expect(headings).toEqual(['Время', 'Площадка', 'Тема', 'Дата', 'Почему'])
    expect(rows).toEqual([
      ['25:00', 'ВК', 'Итоги', '01.12.2026', 'такого дня нет'],
      ['12:00', 'ТГ', 'Мем', '45 ноября', 'такого дня нет'],
    ])
    expect(again).toEqual(['2026-12-03 12:00 [ТГ] Мем'])
  })

  it('tell the rubric of the line above them', () => {
    const { headings, rows } = roundOf(
      sheetOf(`
        Дата | Соцсеть | Тема
        Рубрика «Польза» | |
        45 ноября | ВК | Сыр
        02.12.2026 | ВК | Хлеб
        Рубрика: Юмор | |
        46 ноября | ТГ | Мем
      `),
    )
    expect(headings).toEqual(['Дата', 'Соцсеть', 'Тема', 'Рубрика', 'Почему'])
    expect(rows).toEqual([
      ['45 ноября', 'ВК', 'Сыр', 'Польза', 'такого дня нет'],
      ['46 ноября', 'ТГ', 'Мем', 'Юмор', 'такого дня нет'],
    ])
  })

  it('are of the month that the line above their bare numbers names, or the title of the table', () => {
    const { rows, again } = roundOf(
      sheetOf(`
        Контент-план на ноябрь 2026 | |
        День | Соцсеть | Тема
        31 | ВК | Сыр
        Декабрь 2026 | |
        1 | ВК | Хлеб
        45 | ТГ | Мем
        Январь | |
        32 | ТГ | Ёлка
      `),
    )
    expect(rows.map(([day]) => day)).toEqual(['31.11.2026', '45.12.2026', '32.01.2027'])
    expect(again).toEqual([])
    const corrected = rows.map((row) => row.map((cell) => cell.replace(/^\d\d(?=\.\d\d\.)/, '05')))
    const read = readAgain(corrected)
    expect(read).toEqual(['2026-11-05 - [ВК] Сыр', '2026-12-05 - [ТГ] Мем', '2027-01-05 - [ТГ] Ёлка'])
  })
})
