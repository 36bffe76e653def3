import { describe, expect, it } from 'vitest'
import { listedTimes, timesBefore } from '#shared/plan-files/listed-times.ts'
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
})
