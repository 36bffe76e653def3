import { describe, expect, it } from 'vitest'
import { readDay } from '#shared/tables/read-day.ts'
import { readNumber } from '#shared/tables/read-number.ts'

const number = (cell: string) => {
  const reading = readNumber(cell)
  return reading.kind === 'number' ? reading.value : reading.kind
}

describe('readNumber', () => {
  it.each([
    ['1234', 1234],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234\u202f567', 1234567],
    ['1\u2009234', 1234],
    ['1 234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234', 1234],
    ['12,34', 12.34],
    ['0,123', 0.123],
    ['1,2 тыс.', 1200],
    ['1,2 тыс', 1200],
    ['1,234 тыс.', 1234],
    ['1.2K', 1200],
    ['3 млн', 3_000_000],
    ['2,5M', 2_500_000],
    ['4,35 тыс.', 4350],
    ['2,1 тысячи', 2100],
    ['3 миллиона', 3_000_000],
    ["1'234", 1234],
    ['−5', -5],
    ['-5', -5],
    ['+7', 7],
    ['0', 0],
    [' 42 ', 42],
  ])('reads «%s» as %d', (cell, value) => expect(number(cell)).toBe(value))

  it.each(['', ' ', '—', '–', '-', 'н/д', 'Н/Д', 'нет данных', 'n/a', 'null', '…'])('knows that «%s» says nothing', (cell) =>
    expect(number(cell)).toBe('missing'),
  )

  it.each(['много', '12 шт', '1 234 руб.', '5-6', '1,2,3,', '12:30', 'тыс.', '١٢', '1e5'])('does not guess «%s»', (cell) =>
    expect(number(cell)).toBe('unreadable'),
  )

  it('tells a share from an amount', () => {
    expect(readNumber('12 %')).toEqual({ kind: 'number', value: 12, percent: true })
    expect(readNumber('1,234 %')).toEqual({ kind: 'number', value: 1.234, percent: true })
  })
})

const day = (cell: string, order: 'dayFirst' | 'monthFirst' | null = null) => {
  const reading = readDay(cell, order)
  return reading.kind === 'day' ? reading.day : reading.kind
}

describe('readDay', () => {
  it.each([
    ['05.11.2026', '2026-11-05'],
    ['5.11.26', '2026-11-05'],
    ['05.11.2026 14:30', '2026-11-05'],
    ['5 ноября 2026', '2026-11-05'],
    ['5 ноября 2026 г.', '2026-11-05'],
    ['5 ноября 2026 года', '2026-11-05'],
    ['5 ноя. 2026', '2026-11-05'],
    ['5 мая 2026', '2026-05-05'],
    ['5 марта 2026', '2026-03-05'],
    ['2026-11-05', '2026-11-05'],
    ['2026-11-05T14:30:00+03:00', '2026-11-05'],
    ['2026/11/05', '2026-11-05'],
    ['Nov 5, 2026', '2026-11-05'],
    ['November 5th, 2026', '2026-11-05'],
    ['5 Nov 2026', '2026-11-05'],
    ['25/11/2026', '2026-11-25'],
    ['11/25/2026', '2026-11-25'],
    ['05/05/2026', '2026-05-05'],
  ])('reads «%s»', (cell, expected) => expect(day(cell)).toBe(expected))

  it('asks where both ways are days, and does as it is told', () => {
    expect([day('11/05/2026'), day('11/05/2026', 'dayFirst'), day('11/05/2026', 'monthFirst')]).toEqual([
      'twoWays',
      '2026-05-11',
      '2026-11-05',
    ])
  })

  it.each(['31.02.2026', '2026-13-01', '32/13/2026', 'вчера', '5', 'Итого', '5 брюмера 2026'])('finds no day in «%s»', (cell) =>
    expect(day(cell)).toBe('unreadable'),
  )

  it('knows that nothing was said', () => expect([day(''), day(' '), day('—')]).toEqual(['missing', 'missing', 'missing']))
})
