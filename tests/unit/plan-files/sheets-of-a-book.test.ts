import { describe, expect, it } from 'vitest'
import { planSheets } from '#shared/plan-files/likeliest-sheet.ts'
import type { Sheet } from '#shared/plan-files/sheet.ts'
import { sheetOf, today } from './a-sheet.ts'

const table = (name: string, month: string, more = ''): Sheet =>
  sheetOf(
    `Дата | Время | Площадка | Рубрика | Текст\n03.${month} | 10:00 | ВК | Польза | Раз${more}\n05.${month} | 12:00 | ТГ | Быт | Два${more}`,
    { name },
  )

const november = table('Ноябрь', '11.2026')
const december = table('Декабрь', '12.2026')
const january = table('Январь', '01.2027')
const cover = sheetOf('Контент-план\nКлиент | Булочная', { name: 'Обложка' })
const rubrics = sheetOf('Рубрика | Доля\nПольза | 40 %', { name: 'Рубрики' })

/** The sheets that come in before anybody has chosen, by name. */
function taken(sheets: readonly Sheet[], active = 0): readonly string[] {
  return planSheets({ sheets, active }, today).together.map((at) => sheets[at]?.name ?? '')
}

describe('the sheets of a book that come in together at the start', () => {
  it('are all its months, wherever it opens', () => {
    expect(taken([cover, rubrics, november, december, january], 2)).toEqual(['Ноябрь', 'Декабрь', 'Январь'])
    expect(taken([cover, rubrics, november, december, january], 4)).toEqual(['Ноябрь', 'Декабрь', 'Январь'])
  })

  it('are months of an English book, one with a column more', () => {
    const dec = sheetOf('Date | Time | Channel | Copy\n12/03/2026 | 10:00 | VK | One\n12/15/2026 | 12:00 | TG | Two', { name: 'Dec 2026' })
    const jan = sheetOf('Date | Time | Channel | Copy | Visual\n01/13/2027 | 10:00 | VK | One | cup\n01/15/2027 | 12:00 | TG | Two |', {
      name: 'Jan 2027',
    })
    expect(taken([dec, jan], 1)).toEqual(['Dec 2026', 'Jan 2027'])
  })

  it('are months drawn as grids, and not the table that lists the same', () => {
    const grid = (name: string, month: string) =>
      sheetOf(`Пн | Вт | Ср | Чт | Пт\n07.${month} | 08.${month} | 09.${month} | 10.${month} | 11.${month}\nОпрос | | Отзыв | | Скидка`, {
        name,
      })
    expect(taken([grid('Ноябрь', '11.2026'), grid('Декабрь', '12.2026'), table('Список', '12.2026')])).toEqual(['Ноябрь', 'Декабрь'])
  })

  it('are no archive, no template and no past year', () => {
    const sheets = [
      november,
      december,
      table('Архив', '10.2026'),
      table('2025', '12.2025'),
      table('Шаблон', '12.2026', '!'),
      table('Example', '12.2026'),
      table('Декабрь (копия)', '12.2026', '?'),
    ]
    expect(taken(sheets)).toEqual(['Ноябрь', 'Декабрь'])
  })

  it('are no report with the figures of what is out', () => {
    const report = sheetOf(
      `Дата | Время | Площадка | Рубрика | Текст | Охват | Лайки
      03.11.2026 | 10:00 | ВК | Польза | Раз | 1 204 | 31
      05.11.2026 | 12:00 | ТГ | Быт | Два | 830 | 12`,
      { name: 'Итоги ноября' },
    )
    expect(taken([december, report])).toEqual(['Декабрь'])
  })

  it('are those of past months too, and an archive that somebody opened', () => {
    expect(taken([table('Сентябрь', '09.2026'), november, december], 2)).toEqual(['Сентябрь', 'Ноябрь', 'Декабрь'])
    expect(taken([table('Архив', '10.2026'), november], 0)).toEqual(['Архив'])
  })

  it('are all networks of a month, and no list of holidays', () => {
    const holidays = sheetOf('Дата | Праздник\n04.12.2026 | День заказов\n12.12.2026 | День Конституции', { name: 'Инфоповоды' })
    expect(taken([table('ВК', '12.2026'), table('Телеграм', '12.2026', '!'), holidays])).toEqual(['ВК', 'Телеграм'])
  })

  it('tells how many posts each has', () => {
    expect(planSheets({ sheets: [cover, november, december], active: 0 }, today).counts).toEqual([0, 2, 2])
  })
})
