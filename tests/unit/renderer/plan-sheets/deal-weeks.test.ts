import { describe, expect, it } from 'vitest'
import { dealWeeks, type SheetMeasures } from '#renderer/widgets/plan-sheets/deal-weeks.ts'

/** A week whose tallest day holds these cards; the other days are empty. */
const weekOf = (...cards: readonly number[]) => [cards, [], [], [], [], [], []]
const measures = (weeks: SheetMeasures['weeks'], rest: Partial<SheetMeasures> = {}): SheetMeasures => ({
  ...{ weeks, room: 500, frame: 20, least: 60, legend: 0 },
  ...rest,
})
const weeksOf = (given: SheetMeasures) => dealWeeks(given).map(({ parts }) => parts.map(({ week }) => week))

describe('dealWeeks', () => {
  it('puts a month that fits on one page, with the least height for empty weeks', () => {
    expect(weeksOf(measures([weekOf(100), weekOf(), weekOf(100), weekOf(100)]))).toEqual([[0, 1, 2, 3]])
  })

  it('turns the page between weeks', () => {
    expect(weeksOf(measures([weekOf(200), weekOf(200), weekOf(100), weekOf(301), weekOf()]))).toEqual([[0, 1], [2, 3], [4]])
  })

  it('parts only a week taller than a page, and each card stands on one page', () => {
    const tall = weekOf(...Array.from({ length: 12 }, () => 100))
    const dealt = dealWeeks(measures([weekOf(100), tall, weekOf(100)]))
    const parts = dealt.flatMap(({ parts: on }, page) => on.map(({ week, days, goesOn }) => ({ page, week, ...days[0], goesOn })))
    // 500 − 120 leaves more than half a page: 360 for cards. Then 480 of 500 for cards, then the rest.
    expect(parts).toEqual([
      { page: 0, week: 0, from: 0, to: 1, goesOn: false },
      { page: 0, week: 1, from: 0, to: 3, goesOn: false },
      { page: 1, week: 1, from: 3, to: 7, goesOn: true },
      { page: 2, week: 1, from: 7, to: 11, goesOn: true },
      { page: 3, week: 1, from: 11, to: 12, goesOn: true },
      { page: 3, week: 2, from: 0, to: 1, goesOn: false },
    ])
  })

  it('begins a tall week on a page of its own where less than half is left', () => {
    expect(weeksOf(measures([weekOf(300), weekOf(400, 400)]))).toEqual([[0], [1], [1]])
  })

  it('prints a card taller than a page, and does not go on for ever', () => {
    expect(weeksOf(measures([weekOf(900, 900)]))).toEqual([[0], [0]])
  })

  it('puts the legend on the first page with room where the last has none', () => {
    const dealt = dealWeeks(measures([weekOf(470), weekOf(380), weekOf(390), weekOf(450)], { legend: 90 }))
    expect(dealt.map(({ parts, legend }) => [parts.map(({ week }) => week), legend])).toEqual([
      [[0], false],
      [[1], true],
      [[2], false],
      [[3], false],
    ])
  })

  it('keeps the legend on the last page, or turns the page for it', () => {
    const legends = (legend: number) => dealWeeks(measures([weekOf(380)], { legend })).map((page) => [page.parts.length, page.legend])
    expect(legends(100)).toEqual([[1, true]])
    expect(legends(101)).toEqual([
      [1, false],
      [0, true],
    ])
  })
})
