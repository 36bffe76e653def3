import { describe, expect, it } from 'vitest'
import { importKeys } from '#shared/plan-files/import-key.ts'
import { asksMonth, guessPlan } from '#shared/plan-files/plan-mapping.ts'
import { brief, read, reasons, sheetOf, today } from './a-sheet.ts'

const days = (cell: string, more: { readonly name?: string } = {}) =>
  read(sheetOf(`Дата | Текст\n01.12.2026 | Начало\n${cell} | Акция`, more))
    .posts.filter(({ text }) => text === 'Акция')
    .map(({ day, time }) => `${day}${time === null ? '' : ` ${time}`}`)

describe('a cell that lists days', () => {
  it.each([
    ['7, 9 и 11 декабря', ['2026-12-07', '2026-12-09', '2026-12-11']],
    ['7 и 9 декабря 2026', ['2026-12-07', '2026-12-09']],
    ['7, 9, 11 дек.', ['2026-12-07', '2026-12-09', '2026-12-11']],
    ['Dec 7, 9 and 11', ['2026-12-07', '2026-12-09', '2026-12-11']],
    ['Dec 7, 9, and 11, 2026', ['2026-12-07', '2026-12-09', '2026-12-11']],
    ['December 7 & 14', ['2026-12-07', '2026-12-14']],
    ['7 & 14 Dec', ['2026-12-07', '2026-12-14']],
    ['07.12, 14.12, 21.12', ['2026-12-07', '2026-12-14', '2026-12-21']],
    ['07.12 и 14.12', ['2026-12-07', '2026-12-14']],
    ['07.12.2026; 14.12.2026', ['2026-12-07', '2026-12-14']],
    ['12/7/2026, 12/14/2026', ['2026-12-07', '2026-12-14']],
    ['30 декабря, 2 января', ['2026-12-30', '2027-01-02']],
    ['пн 7, ср 9 декабря', ['2026-12-07', '2026-12-09']],
    ['7 и 9 декабря в 10:00', ['2026-12-07 10:00', '2026-12-09 10:00']],
    ['7 и 9 декабря 10:00, 18:00', ['2026-12-07 10:00', '2026-12-07 18:00', '2026-12-09 10:00', '2026-12-09 18:00']],
    ['11 и 9 декабря', ['2026-12-09', '2026-12-11']],
    ['с 1 по 3 декабря ежедневно', ['2026-12-01', '2026-12-02', '2026-12-03']],
    ['ежедневно с 30.11 по 01.12 ', ['2026-11-30', '2026-12-01']],
    ['Dec 1–3 daily, 10:00', ['2026-12-01 10:00', '2026-12-02 10:00', '2026-12-03 10:00']],
    ['1–3 декабря, каждый день', ['2026-12-01', '2026-12-02', '2026-12-03']],
    // A time and no day.
    ['07.12, 18.30', ['2026-12-07 18:30']],
    ['7 декабря, 10:00, 18:00', ['2026-12-07 10:00', '2026-12-07 18:00']],
    ['Dec 7, 2026', ['2026-12-07']],
  ])('«%s» is a post on each of them', (cell, expected) => {
    expect(days(cell)).toEqual(expected)
  })

  it('has one day that does not exist: none of them is taken', () => {
    const { rejected } = read(sheetOf('Дата | Текст\n1 декабря | Начало\n29, 30 и 31 ноября | Акция'))
    expect(reasons({ rejected })).toEqual(['3:0 noSuchDay'])
    expect(days('29, 30 и 31 ноября')).toEqual([])
  })

  it('could be a day and a time: it is refused', () => {
    expect(days('05.11, 18.10')).toEqual([])
    expect(days('7–9, 11 декабря')).toEqual([])
  })

  it('keeps its posts apart by their days, and the same file names them the same', () => {
    const { posts } = read(sheetOf('Дата | Текст\n1 декабря | Начало\n7, 9 и 11 декабря | Акция'))
    expect(new Set(importKeys(posts)).size).toBe(4)
    expect(posts.map(({ rows }) => rows)).toEqual([[2], [3], [3], [3]])
  })

  it('is the days of the rows below it where days are written once', () => {
    const { posts } = read(sheetOf('Дата | Соцсеть | Текст\n7 и 9 декабря | ВК | А\n | ТГ | Б\n11 декабря | ВК | В\n | ТГ | Г'))
    expect(brief(posts)).toEqual([
      '2026-12-07 - [ВК] А',
      '2026-12-09 - [ВК] А',
      '2026-12-07 - [ТГ] Б',
      '2026-12-09 - [ТГ] Б',
      '2026-12-11 - [ВК] В',
      '2026-12-11 - [ТГ] Г',
    ])
  })

  it('has the designer make the picture once', () => {
    const { posts } = read(sheetOf('Дата | Текст | Визуал\n7 и 9 декабря | Акция | Баннер'))
    expect(posts.map(({ visual }) => visual)).toEqual(['Баннер', ''])
  })
})

const mondays = ['2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28']

describe('days of the week', () => {
  it.each([
    ['каждый понедельник', mondays],
    ['по понедельникам', mondays],
    ['Каждый пн', mondays],
    ['every Monday', mondays],
    ['Mondays', mondays],
    ['on Mondays', mondays],
    ['каждый понедельник в 10:00', mondays.map((day) => `${day} 10:00`)],
    ['каждую пятницу и воскресенье', ['04', '06', '11', '13', '18', '20', '25', '27'].map((day) => `2026-12-${day}`)],
    ['every Tue and Thu', ['01', '03', '08', '10', '15', '17', '22', '24', '29', '31'].map((day) => `2026-12-${day}`)],
  ])('«%s» are those of the month the sheet is called after', (cell, expected) => {
    expect(days(cell, { name: 'Декабрь 2026' })).toEqual(expected)
  })

  const all = Array.from({ length: 31 }, (_, at) => `2026-12-${String(at + 1).padStart(2, '0')}`)
  const free = [5, 6, 12, 13, 19, 20, 26, 27].map((at) => all[at - 1])
  const work = all.filter((day) => !free.includes(day))
  const oddDays = [2, 4, 7, 9, 11, 14, 16, 18, 21, 23, 25, 28, 30].map((at) => all[at - 1])
  it.each([
    ['ежедневно', all],
    ['Каждый день', all],
    ['daily', all],
    ['every day in December', all],
    ['по будням', work],
    ['в будни', work],
    ['weekdays', work],
    ['пн–пт', work],
    ['с понедельника по пятницу', work],
    ['Mon-Fri', work],
    ['по выходным', free],
    ['weekends', free],
    ['сб, вс', free],
    ['пн, ср, пт', oddDays],
    ['Пн/Ср/Пт', oddDays],
    ['Mon, Wed & Fri', oddDays],
    ['по будням в 9:00', work.map((day) => `${day} 09:00`)],
    ['ежедневно, 10:00', all.map((day) => `${day} 10:00`)],
    ['ежедневно, кроме сб и вс', work],
    ['Каждый день (кроме выходных) в 9:00', work.map((day) => `${day} 09:00`)],
    ['daily except Sat, Sun', work],
    // Not all of what it says is understood.
    ['ежедневно, кроме праздников', []],
    ['каждые два дня', []],
    // A weekday alone is of a week that nothing names.
    ['пн', []],
  ])('«%s» are those too, without «each»', (cell, expected) => {
    expect(days(cell, { name: 'Декабрь 2026' })).toEqual(expected)
  })

  it('fill a column of days alone, once a month is known', () => {
    const lines = 'Когда | Площадка | Что\nежедневно | ТГ | Утро\nпн, ср | ВК | Совет'
    expect(reasons(read(sheetOf(lines)))).toEqual(['2:0 noMonth', '3:0 noMonth'])
    expect(read(sheetOf(lines), { month: 12 }).posts).toHaveLength(31 + 9)
  })

  it('name their month themselves', () => {
    expect(days('каждый понедельник декабря')).toEqual(mondays)
    expect(days('every Monday in December 2026')).toEqual(mondays)
  })

  it('are refused where nothing names a month, until a person does', () => {
    const sheet = sheetOf('Дата | Текст\n01.12.2026 | Начало\nкаждый понедельник | Акция')
    expect(reasons(read(sheet))).toEqual(['3:0 noMonth'])
    expect(asksMonth(sheet, guessPlan(sheet, today))).toBe(true)
    expect(read(sheet, { month: 12 }).posts).toHaveLength(5)
  })
})
