import { describe, expect, it } from 'vitest'
import { listedTimes, timesBefore } from '#shared/plan-files/listed-times.ts'
import { cellPosts } from '#shared/plan-files/read-grid-cell.ts'
import { brief, read, reasons, sheetOf } from './a-sheet.ts'

describe('a cell of several times', () => {
  it.each([
    ['10:00, 18:00', '10:00 18:00'],
    ['10:00 и 18:00', '10:00 18:00'],
    ['9am & 5pm', '09:00 17:00'],
    ['10, 18', '10:00 18:00'],
    ['09:00\n13:00\n19:00', '09:00 13:00 19:00'],
    ['10:00/18:00', '10:00 18:00'],
    ['10:00-12:00; 18:00', '10:00 18:00'],
  ])('«%s» tells %s', (cell, times) => {
    expect(
      listedTimes(cell)
        ?.map(({ time }) => time)
        .join(' '),
    ).toBe(times)
  })

  it.each(['18:30', '10:00–12:00', 'с 9 до 10', '18,30', '10:00, уточнить', ''])('«%s» tells no several', (cell) => {
    expect(listedTimes(cell)).toBeNull()
  })

  it('may say which network each is for', () => {
    const told = (cell: string) => listedTimes(cell)?.map(({ time, networks }) => `${networks.join('+')}@${time}`)
    expect(told('ВК 10:00, ТГ – 12:00')).toEqual(['ВК@10:00', 'ТГ@12:00'])
    expect(told('10:00 (ВК)\n12:00 (ТГ)')).toEqual(['ВК@10:00', 'ТГ@12:00'])
  })

  it('stand before a text too', () => {
    expect(timesBefore('10:00, 18:00 сторис')).toEqual({
      times: [
        { time: '10:00', zone: null },
        { time: '18:00', zone: null },
      ],
      rest: 'сторис',
    })
    expect(timesBefore('10:00, 20 идей подарков')).toMatchObject({ times: [{ time: '10:00' }], rest: '20 идей подарков' })
  })
})

describe('a row with several times', () => {
  it('is a post at each of them, in all its networks', () => {
    const sheet = sheetOf(`
      Дата | Время | Соцсети | Текст
      07.12.2026 | 10:00, 18:00 | ВК, ТГ | Скидка до вечера
      08.12.2026 | ВК 10:00, ТГ 12:00 | ВК, ТГ | В разное время
      09.12.2026 | 10:00, вечером напишу | ВК | Не время
    `)
    const plan = read(sheet)
    expect(brief(plan.posts)).toEqual([
      '2026-12-07 10:00 [ВК; ТГ] Скидка до вечера',
      '2026-12-07 18:00 [ВК; ТГ] Скидка до вечера',
      '2026-12-08 10:00 [ВК@10:00; ТГ@12:00] В разное время',
    ])
    expect(reasons(plan)).toEqual(['4:1 badTime'])
  })

  it('of one network goes out there once more', () => {
    const sheet = sheetOf(`
      Дата | Тема | VK | TG
      01.12.2026 | Каток | 10:00, 18:00 | 10:30
    `)
    expect(brief(read(sheet).posts)).toEqual(['2026-12-01 10:00 [VK@10:00; TG@10:30] Каток', '2026-12-01 18:00 [VK@18:00] Каток'])
  })

  it('stands so in a grid, in a cell and in a row of times', () => {
    const sheet = sheetOf(`
      Пн | Вт | Ср | Чт
      30 ноября | 1 декабря | 2 декабря | 3 декабря
      | 10:00, 18:00 сторис | |
    `)
    expect(brief(read(sheet).posts)).toEqual(['2026-12-01 10:00 [] сторис', '2026-12-01 18:00 [] сторис'])
    const labelled = sheetOf(`
      | 30.11 | 1.12 | 2.12
      Время | | 9:00 и 19:00 |
      Текст | | Дайджест |
    `)
    expect(brief(read(labelled).posts)).toEqual(['2026-12-01 09:00 [] Дайджест', '2026-12-01 19:00 [] Дайджест'])
  })

  it('of one network stand each beside the same place of another network’s row', () => {
    const sheet = sheetOf(`
      Дата | Соцсеть | Время | Текст
      07.12.2026 | ВК | 10:00, 18:00 | Каток открыт
       | ТГ | 10:30, 18:30 |
      08.12.2026 | ВК | 10:00, 18:00 | Ярмарка
       | ТГ | 12:00 |
      09.12.2026 | ВК | 10:00 | Концерт
       | ТГ | 11:00, 19:00 |
       | ОК | 12:00, 20:00 |
    `)
    expect(brief(read(sheet).posts)).toEqual([
      '2026-12-07 10:00 [ВК; ТГ@10:30] Каток открыт',
      '2026-12-07 18:00 [ВК; ТГ@18:30] Каток открыт',
      '2026-12-08 10:00 [ВК; ТГ@12:00] Ярмарка',
      '2026-12-08 18:00 [ВК] Ярмарка',
      '2026-12-09 10:00 [ВК; ТГ@11:00; ОК@12:00] Концерт',
      '2026-12-09 19:00 [ТГ; ОК@20:00] Концерт',
    ])
  })
})

describe('times beside a day', () => {
  it('of a grid are those of what stands under it', () => {
    const sheet = sheetOf(`
      Пн | Вт | Ср | Чт | Пт
      30 ноября | 1 декабря 10:00, 18:00 | 2 декабря 9:00 | 3 декабря 10:00 и 18:00 | 4 декабря, 12:00, 20:00\\nАкция
      | Сторис | Дайджест | Утренний | 
      | | 19:00 Эфир | Вечерний | 
    `)
    expect(brief(read(sheet).posts)).toEqual([
      '2026-12-01 10:00 [] Сторис',
      '2026-12-01 18:00 [] Сторис',
      '2026-12-02 09:00 [] Дайджест',
      '2026-12-02 19:00 [] Эфир',
      '2026-12-03 10:00 [] Утренний',
      '2026-12-03 18:00 [] Вечерний',
      '2026-12-04 12:00 [] Акция',
      '2026-12-04 20:00 [] Акция',
    ])
  })

  it('of a table are its row’s, unless a column of times says another', () => {
    const sheet = sheetOf(`
      Дата | Время | Текст
      5 декабря 10:00, 18:00 | | Скидки
      6 декабря 10:00, 18:00 | 12:00 | Подарки
      7 декабря 10, 18 | | Непонятно
    `)
    const plan = read(sheet)
    expect(brief(plan.posts)).toEqual(['2026-12-05 10:00 [] Скидки', '2026-12-05 18:00 [] Скидки', '2026-12-06 12:00 [] Подарки'])
    expect(reasons(plan)).toEqual(['4:0 badDay'])
  })
})

describe('a time at the end of a cell of a grid', () => {
  const ofCell = (cell: string) => cellPosts(cell).map(({ time, networks, text }) => `${time ?? '-'} [${networks.join('; ')}] ${text}`)

  it.each([
    ['recap 4pm', '16:00 [] recap'],
    ['Recap, 4:30 pm', '16:30 [] Recap'],
    ['Подборка книг 18:30', '18:30 [] Подборка книг'],
    ['Подборка книг — 18:30', '18:30 [] Подборка книг'],
    ['Подборка книг (18:30)', '18:30 [] Подборка книг'],
    ['VK: опрос 12:00', '12:00 [VK] опрос'],
    ['опрос 12:00 (вк, тг)', '12:00 [вк; тг] опрос'],
  ])('«%s» is %s', (cell, told) => expect(ofCell(cell)).toEqual([told]))

  it.each([
    'Скидки до 18:00',
    'Концерт в 19:00',
    'Open until 4pm',
    'Эфир 18:00–19:00',
    'Эфир 18:00 и 20:00',
    'Счёт 2:10',
    'Итоги за 11.25',
    'Первая строка\nвторая 18:00',
  ])('«%s» is words alone', (cell) => expect(ofCell(cell)).toEqual([`- [] ${cell}`]))
})
