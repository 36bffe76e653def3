import { describe, expect, it } from 'vitest'
import type { Around } from '#renderer/features/plan-table/around.ts'
import { cellText, shortChannelsText } from '#renderer/features/plan-table/cell-text.ts'
import { linesOf } from '#renderer/features/plan-table/lines.ts'
import { type PasteInto, planPaste } from '#renderer/features/plan-table/paste-plan.ts'
import { readCell } from '#renderer/features/plan-table/read-cell.ts'
import { typedDay } from '#renderer/features/plan-table/typed-day.ts'
import { wholeLines } from '#renderer/features/plan-table/use-row-choice.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { DayKey, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { TableRow } from '#shared/queries/index.ts'
import { bluesky, brand, demo, id, inBluesky } from '#tests/unit/commands/a-workspace.ts'

const zone = 'Europe/Moscow' as ZoneId
const day = (text: string) => text as DayKey
const rubric = {
  id: id('a', 1),
  brandId: brand,
  name: 'Рецепты',
  color: 'copper',
  targetShare: null,
  kind: null,
  order: 'a0',
  deletedAt: null,
} as const
const channel = (channelId: typeof demo, network: 'demo' | 'bluesky', title: string) => ({
  id: channelId,
  brandId: brand,
  network,
  title,
  order: 'a0',
})

const around = {
  ...{ language: 'ru', zone, nowWall: '2026-11-26T12:00', stages: [], campaigns: [], figures: new Map() },
  rubrics: [rubric],
  channels: [channel(bluesky, 'bluesky', '@bakery'), channel(demo, 'demo', 'Лента булочной')],
  brands: [{ id: brand, name: 'Булочная', zone }],
  people: [{ id: id('9', 1), name: 'Пётр Иванов' }],
  second: () => null,
  words: {
    status: (status: string) => status,
    kind: (kind: string) => ({ draft: 'Черновики', review: 'На проверке' })[kind] ?? kind,
    network: (network: string) => ({ bluesky: 'Bluesky', demo: 'Демо-сеть' })[network] ?? network,
    weekday: () => 'Пт',
  },
} as unknown as Around

function aRow(n: number, wishes: Partial<TableRow> = {}): TableRow {
  const wallTime = (wishes.wallTime === undefined ? `2026-11-${String(n).padStart(2, '0')}T10:00` : wishes.wallTime) as WallTime | null
  return {
    ...{ id: id('d', n), brandId: brand, zone, firstLine: `Пост ${n}`, status: 'draft', stage: 'draft', stageId: null, rubric: null },
    ...{ channels: [], networks: [], tags: [], tagWords: [], campaign: null, campaignId: null, person: null, personId: null, ad: null },
    ...{
      thumb: null,
      pictures: 0,
      warnings: [],
      fixed: null,
      links: [],
      locked: null,
      stageLocked: null,
      heldChannels: [],
      outVariants: [],
    },
    ...{ at: wallTime && instantOf(wallTime, zone).at },
    ...wishes,
    wallTime,
  }
}

const lines = (rows: readonly TableRow[], wishes: Partial<Parameters<typeof linesOf>[1]> = {}) =>
  linesOf(rows, { sort: { column: 'date', descending: false }, group: null, closed: new Set(), ...wishes }, around)

let made = 100
function into(rows: readonly TableRow[], wishes: Partial<PasteInto> = {}): PasteInto {
  return {
    ...{
      lines: lines(rows),
      columns: ['date', 'time', 'weekday', 'rubric', 'text'],
      brandId: brand,
      around,
      about: day('2026-11-26'),
      newDay: null,
      isShown: () => true,
    },
    texts: new Map(rows.map((row) => [row.id, textFromPlain(row.firstLine)])),
    newId: () => {
      made += 1
      return id('d', made) as never
    },
    ...wishes,
  }
}
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right })

describe('a day somebody typed', () => {
  it.each([
    ['сегодня', '2026-11-26'],
    ['Завтра', '2026-11-27'],
    ['послезавтра', '2026-11-28'],
    ['пт', '2026-11-27'],
    ['в понедельник', '2026-11-30'],
    ['05.11', '2026-11-05'],
    ['5/12', '2026-12-05'],
    ['5 ноября', '2026-11-05'],
    ['03.01', '2027-01-03'],
    ['05.11.26', '2026-11-05'],
    ['5 ноября 2025 г.', '2025-11-05'],
    ['2026-11-05', '2026-11-05'],
    ['Nov 5', '2026-11-05'],
    ['29.02.2028', '2028-02-29'],
    ['45 ноября', null],
    ['29.02.2027', null],
    ['хлеб', null],
    ['31.04', null],
    ['5-12', '2026-12-05'],
    ['через неделю', '2026-12-03'],
    ['next Tuesday', '2026-12-01'],
    ['завтра в 10', null],
    ['пн и вт', null],
  ])('%s is %s', (typed, expected) => {
    expect(typedDay(typed, day('2026-11-26'), day('2026-11-26'))).toBe(expected)
  })
})

describe('a cell that was typed', () => {
  const read = (column: Parameters<typeof readCell>[0], typed: string) =>
    readCell(column, typed, { brandId: brand, about: day('2026-11-26'), around })

  it('is understood by its column', () => {
    expect(read('time', '930')).toMatchObject({ ok: true, value: { time: '09:30' } })
    expect(read('rubric', ' рецепты ')).toMatchObject({ value: { rubricId: rubric.id } })
    expect(read('rubric', '')).toMatchObject({ value: { rubricId: null } })
    expect(read('channels', 'Bluesky; лента булочной')).toMatchObject({ value: { channelIds: [bluesky, demo] } })
    expect(read('channels', 'блюскай, демо')).toMatchObject({ value: { channelIds: [bluesky, demo] } })
    expect(read('person', 'Петр Иванов')).toMatchObject({ value: { personId: id('9', 1) } })
    expect(read('stage', 'на проверке')).toMatchObject({ value: { stage: 'review', stageId: null } })
    expect(read('tags', 'хлеб, новинки')).toMatchObject({ value: { tags: ['хлеб', 'новинки'] } })
  })

  it('is refused in words that name what was typed', () => {
    expect(read('rubric', 'Акции')).toEqual({ ok: false, problem: { kind: 'rubric', values: { typed: 'Акции', brand: 'Булочная' } } })
    expect(read('channels', 'Bluesky, Одноклассники')).toMatchObject({ problem: { kind: 'channel', values: { typed: 'Одноклассники' } } })
    expect(read('time', '25:00')).toMatchObject({ problem: { kind: 'time' } })
    expect(read('stage', '')).toMatchObject({ problem: { kind: 'noStage' } })
  })
})

describe('a block that is pasted', () => {
  it('changes cells from its corner on, leaves out what is the same, and passes over what is computed', () => {
    const plan = planPaste([['06.11.2026', '10:00', 'Пн', 'Рецепты', 'Пост 5']], at(0, 0), into([aRow(5)]))
    if (!plan.ok) throw new Error(JSON.stringify(plan.problem))
    expect(plan.value.passed).toEqual(['weekday'])
    expect(plan.value.steps).toEqual([
      { row: 1, column: 'date', name: 'post.reschedule', args: { postId: id('d', 5), wallTime: '2026-11-06T10:00' } },
      { row: 1, column: 'rubric', name: 'post.setRubric', args: { postId: id('d', 5), rubricId: rubric.id } },
    ])
  })

  it('makes posts below the last row, with what the row says', () => {
    const plan = planPaste(
      [
        ['05.11', '9', '', '', 'a'],
        ['', '', '', '', ''],
        ['07.11.2026', '', '', 'Рецепты', 'б\nв'],
      ],
      at(0, 0),
      into([aRow(5)]),
    )
    if (!plan.ok) throw new Error(JSON.stringify(plan.problem))
    expect(plan.value.made).toHaveLength(1)
    expect(plan.value.steps.at(-1)).toMatchObject({
      ...{ row: 3, name: 'post.create' },
      args: { brandId: brand, wallTime: '2026-11-07T10:00', rubricId: rubric.id, text: textFromPlain('б\nв'), channels: [] },
    })
  })

  it('fills a selection it fits into, and steps over the heads of groups', () => {
    const rows = [aRow(5), aRow(6), aRow(7)]
    const filled = planPaste([['18:00']], at(0, 1, 2, 1), into(rows))
    expect(filled.ok && filled.value.steps.map((step) => step.args)).toMatchObject(
      [5, 6, 7].map((n) => ({ wallTime: `2026-11-0${n}T18:00` })),
    )
    const gathered = into(rows, { lines: lines(rows, { group: 'date' }) })
    const below = planPaste([['a'], ['б']], at(1, 4), gathered)
    expect(below.ok && below.value.steps.map((step) => step.row)).toEqual([1, 2])
  })

  it('does nothing at the first cell it does not understand, and names it', () => {
    const bad = planPaste([['05.12'], ['45 ноября']], at(0, 0), into([aRow(5), aRow(6)]))
    expect(bad).toEqual({ ok: false, problem: { kind: 'day', row: 2, column: 'date', values: { typed: '45 ноября', brand: 'Булочная' } } })
    const timeless = planPaste([['9:00']], at(0, 1), into([aRow(5, { wallTime: null })]))
    expect(timeless).toMatchObject({ ok: false, problem: { kind: 'noTime', row: 1, column: 'time' } })
    const ownerless = planPaste([['a']], at(0, 4), into([], { brandId: null }))
    expect(ownerless).toMatchObject({ ok: false, problem: { kind: 'noBrand', row: 1 } })
  })

  it('counts the posts that will not be shown any more, each once', () => {
    const november = (wall: WallTime | null) => wall?.startsWith('2026-11') ?? false
    const block = [['28.11', '9:00'], ['05.12', '9:00'], ['']]
    const plan = planPaste(block, at(0, 0), into([aRow(5), aRow(6), aRow(7)], { isShown: november }))
    expect(plan.ok && plan.value.away).toBe(2)
    const made = planPaste([['01.02.2027']], at(0, 0), into([], { isShown: november }))
    expect(made.ok && made.value.away).toBe(1)
  })

  it('keeps a post in the channels it is out in', () => {
    const row = aRow(5, { channels: [bluesky], heldChannels: [bluesky], outVariants: [inBluesky] })
    const left = planPaste([['Демо-сеть']], at(0, 0), into([row], { columns: ['channels'] }))
    expect(left).toMatchObject({ ok: false, problem: { kind: 'heldChannel', column: 'channels', values: { typed: '@bakery' } } })
  })
})

describe('the lines', () => {
  it('stand in the order of a column, what says nothing last either way', () => {
    const rows = [aRow(5, { firstLine: 'б' }), aRow(6, { firstLine: '' }), aRow(7, { firstLine: 'а10' }), aRow(8, { firstLine: 'а9' })]
    const texts = (descending: boolean) =>
      lines(rows, { sort: { column: 'text', descending } }).flatMap((line) => (line.kind === 'post' ? [line.row.firstLine] : [line.kind]))
    expect(texts(false)).toEqual(['а9', 'а10', 'б', '', 'new'])
    expect(texts(true)).toEqual(['б', 'а10', 'а9', '', 'new'])
  })

  it('are gathered under heads with their counts, folded where wished', () => {
    const rows = [aRow(5, { rubric }), aRow(6), aRow(7, { rubric })] as readonly TableRow[]
    const told = lines(rows, { group: 'rubric', closed: new Set(['']) }).map((line) =>
      line.kind === 'head' ? [line.key, line.count, line.open] : line.kind,
    )
    expect(told).toEqual([['Рецепты', 2, true], 'post', 'post', ['', 1, false], 'new'])
  })
})

describe('the numbers of lines', () => {
  const numbers = (wishes: Parameters<typeof lines>[1]) =>
    lines([aRow(1), aRow(2), aRow(3, { rubric: null })], wishes).flatMap((line) => (line.kind === 'head' ? [] : [[line.id, line.number]]))

  it('count posts alone, not the heads of groups, and go on after a group that is folded away', () => {
    expect(numbers({})).toEqual([
      [id('d', 1), 1],
      [id('d', 2), 2],
      [id('d', 3), 3],
      ['new', 4],
    ])
    expect(numbers({ group: 'date' })).toEqual(numbers({}))
    const key = lines([aRow(1), aRow(2), aRow(3)], { group: 'date' }).find((line) => line.kind === 'head')?.key ?? ''
    expect(numbers({ group: 'date', closed: new Set([key]) })).toEqual([
      [id('d', 2), 2],
      [id('d', 3), 3],
      ['new', 4],
    ])
  })
})

describe('whole lines that are selected', () => {
  const rows = [aRow(1), aRow(2), aRow(3)]
  const selection = (top: number, bottom: number, left: number, right: number) => ({
    anchor: { line: top, column: right },
    focus: { line: bottom, column: left },
  })

  it('are posts chosen together', () => {
    expect(wholeLines(lines(rows), 4, selection(0, 1, 0, 3))).toEqual([id('d', 1), id('d', 2)])
  })

  it('leave out heads of groups and the line that new posts are typed into', () => {
    const grouped = lines(rows, { group: 'date' })
    expect(wholeLines(grouped, 4, selection(0, grouped.length - 1, 0, 3))).toEqual([id('d', 1), id('d', 2), id('d', 3)])
  })

  it('are none while a column is left out, or where there is but one', () => {
    expect(wholeLines(lines(rows), 4, selection(0, 1, 1, 3))).toEqual([])
    expect(wholeLines(lines(rows), 1, selection(0, 1, 0, 0))).toEqual([])
  })
})

describe('channels of a row', () => {
  const two = { ...around, channels: [...around.channels, channel(id('c', 9), 'demo', 'Кухня')] } as unknown as Around
  const row = aRow(1, { channels: [bluesky, demo] })

  it('are shown by their titles where several are in a network whose mark stands before them', () => {
    expect(shortChannelsText(row, two)).toBe('Bluesky, Лента булочной')
    expect(shortChannelsText(row, around)).toBe('Bluesky, Демо-сеть')
  })

  it('are copied with the names of their networks, so that they can be pasted', () => {
    expect(cellText(row, 'channels', two)).toBe('Bluesky, Демо-сеть: Лента булочной')
  })
})
