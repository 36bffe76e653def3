import { describe, expect, it } from 'vitest'
import { createFormat, type DurationWords } from '#renderer/ui/format-rules.ts'
import type { DayKey, EpochMs, MonthKey, ZoneId } from '#shared/kernel/time.ts'

const moscow = 'Europe/Moscow' as ZoneId
const at = (iso: string) => Date.parse(iso) as EpochMs

const ruWords: DurationWords = (key, values = {}) =>
  ({
    minutes: `${values.n} мин`,
    hours: `${values.n} ч`,
    hoursMinutes: `${values.h} ч ${values.m} мин`,
    days: `${values.count} дн.`,
    moment: 'меньше минуты',
    in: `через ${values.time}`,
    ago: `${values.time} назад`,
    now: 'сейчас',
  })[key]

const ru = createFormat('ru', ruWords)
const en = createFormat('en', ruWords)

describe('numbers', () => {
  it('part thousands with a narrow no-break space in Russian and a comma in English', () => {
    expect(ru.number(1042)).toBe('1\u202f042')
    expect(en.number(1042)).toBe('1,042')
  })
  it('carry a real minus', () => {
    expect(ru.number(-9)).toBe('\u22129')
  })
  it('as shares have one place after the comma and a narrow space before the sign', () => {
    expect(ru.percent(0.064)).toBe('6,4\u202f%')
    expect(en.percent(0.064)).toBe('6.4%')
  })
  it('as sizes choose the unit that reads best', () => {
    expect(ru.bytes(4_200_000)).toBe('4,2\u202fМБ')
    expect(en.bytes(900)).toBe('0.9\u202fkB')
  })
})

describe('dates', () => {
  it('show the wall clock of the zone in 24 hours in both languages', () => {
    expect(ru.time(at('2026-12-11T06:00Z'), moscow)).toBe('09:00')
    expect(en.time(at('2026-12-11T20:30Z'), moscow)).toBe('23:30')
  })
  it('name the day as people do', () => {
    expect(ru.weekdayDayMonth(at('2026-12-11T06:00Z'), moscow)).toBe('Пт, 11 декабря')
    expect(ru.longDay(at('2026-12-12T06:00Z'), moscow)).toBe('Суббота, 12 декабря')
    expect(ru.dayMonthShort(at('2026-12-11T06:00Z'), moscow)).toBe('11 дек')
    expect(ru.dayMonthShort(at('2026-11-30T06:00Z'), moscow)).toBe('30 ноя')
    expect(ru.dayMonthShort(at('2026-05-09T06:00Z'), moscow)).toBe('9 мая')
    expect(en.dayMonthShort(at('2026-09-09T06:00Z'), moscow)).toBe('9 Sep')
    expect(en.dayMonth(at('2026-12-11T06:00Z'), moscow)).toBe('11 December')
  })
  it('name a month on its own', () => {
    expect(ru.month('2026-12' as MonthKey)).toBe('Декабрь 2026')
    expect(en.month('2026-12' as MonthKey)).toBe('December 2026')
    expect(ru.monthInside('2026-12' as MonthKey)).toBe('декабрь 2026')
    expect(en.monthInside('2026-12' as MonthKey)).toBe('December 2026')
  })
  it('name a day key without a zone', () => {
    expect(ru.day('2026-11-01' as DayKey)).toBe('1 ноября 2026')
  })
  it('add the year only when it is another', () => {
    const now = at('2026-12-11T06:00Z')
    expect(ru.moment(at('2026-12-09T13:20Z'), moscow, now)).toBe('9 дек, 16:20')
    expect(ru.moment(at('2025-12-09T13:20Z'), moscow, now)).toBe('9 дек 2025, 16:20')
  })
})

describe('lengths of time', () => {
  const now = at('2026-12-10T08:42Z')
  it('are told in minutes, hours and days', () => {
    expect(ru.relative(at('2026-12-10T09:30Z'), now)).toBe('через 48 мин')
    expect(ru.relative(at('2026-12-10T05:32Z'), now)).toBe('3 ч 10 мин назад')
    expect(ru.relative(at('2026-12-13T08:42Z'), now)).toBe('через 3 дн.')
  })
  it('under half a minute are now', () => {
    expect(ru.relative(at('2026-12-10T08:42:20Z'), now)).toBe('сейчас')
  })
  it('of whole hours leave the minutes out', () => {
    expect(ru.duration(7_200_000)).toBe('2 ч')
  })
})
