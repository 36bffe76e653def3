import { describe, expect, it } from 'vitest'
import {
  columnBeside,
  filterElsewhere,
  filtersOn,
  groupBoard,
  groupOf,
  initialsOf,
  linesOf,
  neighbourOf,
  noFilter,
  slotOf,
  tellsDayAlone,
} from '#renderer/features/board/board-view.ts'
import { columnsOf } from '#shared/domain/board/columns.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { BoardCard } from '#shared/queries/index.ts'

const card = (id: string, columnId: string, more: Partial<BoardCard> = {}): BoardCard =>
  ({ id, columnId, firstLine: id, at: null, rubricId: null, channelIds: [], networks: [], people: [], ...more }) as unknown as BoardCard
const at = (n: number) => n as EpochMs
const post = (id: string) => id as PostId

const cards = [
  card('a', 'idea'),
  card('b', 'idea'),
  card('c', 'inWork', { brandId: 'other' as never }),
  card('d', 'scheduled', { firstLine: 'Ёлка' }),
]
const columns = groupBoard(columnsOf([]), cards, { filter: noFilter, group: null })

describe('groupBoard', () => {
  it('has a column for each stage and one for what is scheduled', () => {
    expect(columns.map((one) => [one.id, one.cards.length])).toEqual([
      ['idea', 2],
      ['draft', 0],
      ['brief', 0],
      ['inWork', 1],
      ['review', 0],
      ['approved', 0],
      ['scheduled', 1],
    ])
  })

  it.each([
    ['words, whatever their case and ё', { text: ' елк ' }, ['d']],
    ['a brand where several are shown', { brandId: 'other' }, ['c']],
    ['a rubric', { rubricId: 'r' }, []],
    ['a person', { personId: 'p' }, []],
  ])('filters by %s and still counts all', (_, change, found) => {
    const filtered = groupBoard(columnsOf([]), cards, { filter: { ...noFilter, ...change }, group: null })
    expect(filtered.flatMap((one) => one.cards.map((own) => own.id))).toEqual(found)
    expect(filtered.reduce((sum, one) => sum + one.all, 0)).toBe(4)
  })

  it('filters by channel, or by network where there is no channel to name', () => {
    const placed = [card('a', 'idea', { channelIds: ['ch' as never], networks: ['telegram'] }), card('b', 'idea', { networks: ['demo'] })]
    const by = (place: string) =>
      groupBoard(columnsOf([]), placed, { filter: { ...noFilter, place }, group: null })[0]?.cards.map((one) => one.id)
    expect([by('ch'), by('telegram'), by('demo')]).toEqual([['a'], ['a'], ['b']])
  })
})

describe('arrows', () => {
  it('lead along a column and to the nearest column that has cards', () => {
    expect(neighbourOf(columns, post('a'), 'down')).toBe('b')
    expect(neighbourOf(columns, post('b'), 'down')).toBe(null)
    expect(neighbourOf(columns, post('b'), 'up')).toBe('a')
    expect(neighbourOf(columns, post('b'), 'right')).toBe('c')
    expect(neighbourOf(columns, post('d'), 'left')).toBe('c')
    expect(neighbourOf(columns, post('a'), 'left')).toBe(null)
    expect(neighbourOf(columns, post('gone'), 'down')).toBe(null)
  })

  it('with Shift move to the column beside, empty or not', () => {
    const [first, , , work] = columns
    expect(columnBeside(columns, first?.cards[0] as BoardCard, 1)?.id).toBe('draft')
    expect(columnBeside(columns, first?.cards[0] as BoardCard, -1)).toBe(null)
    expect(columnBeside(columns, work?.cards[0] as BoardCard, -1)?.id).toBe('brief')
  })
})

describe('slotOf', () => {
  const column = [card('x', 'idea', { at: at(10) }), card('y', 'idea', { at: at(20) }), card('z', 'idea')]
  it.each([
    [at(5), 0],
    [at(15), 1],
    [at(30), 2],
  ])('a card due at %s lands at %s', (due, place) => expect(slotOf(column, card('n', 'draft', { at: due }), null)).toBe(place))
  it('a card without a time lands among those, the newest first', () => {
    expect(slotOf(column, card('zz', 'draft'), null)).toBe(2)
    expect(slotOf(column, card('a', 'draft'), null)).toBe(3)
  })
})

it('initialsOf takes the first letters of two words', () => {
  expect([initialsOf('Мария Орлова'), initialsOf(' anna '), initialsOf('Анна Б. В.'), initialsOf('😀 x')]).toEqual(['МО', 'A', 'АБ', '😀X'])
})

describe('a grouped column', () => {
  const anna = { id: 'p1', name: 'Анна' }
  const boris = { id: 'p2', name: 'Борис' }
  const mixed = [
    card('a', 'draft', { at: at(1), people: [boris] as never }),
    card('b', 'draft', { at: at(2) }),
    card('c', 'draft', { at: at(3), people: [anna, boris] as never }),
    card('d', 'draft', { at: at(4), people: [boris] as never }),
  ]
  const people = groupOf.person
  const grouped = groupBoard(columnsOf([]), mixed, { filter: noFilter, group: people }).find((one) => one.id === 'draft')?.cards ?? []

  it('puts cards under the first person who works on them, nobody’s last, each group in its old order', () => {
    expect(grouped.map((one) => one.id)).toEqual(['c', 'a', 'd', 'b'])
  })

  it('draws each name once with its count, and the place of a card in the air', () => {
    const drawn = linesOf(grouped, people, 1).map((line) =>
      line.kind === 'card' ? line.card.id : line.kind === 'group' ? `${line.name} ${line.count}` : '…',
    )
    expect(drawn).toEqual(['Анна 1', 'c', '…', 'Борис 2', 'a', 'd', ' 1', 'b'])
    expect(linesOf([], people, 0)).toEqual([{ kind: 'slot' }])
  })

  it('takes a card in the air into its own group, by time', () => {
    expect(slotOf(grouped, card('n', 'idea', { at: at(2), people: [boris] as never }), people)).toBe(2)
  })
})

describe('filterElsewhere', () => {
  it('keeps words and person, and lets go of what belongs to the brand that was shown', () => {
    const filter = { text: 'хлеб', brandId: 'b', rubricId: 'r', place: 'ch', personId: 'p' }
    expect(filterElsewhere(filter)).toEqual({ text: 'хлеб', brandId: null, rubricId: null, place: null, personId: 'p' })
  })
})

describe('filtersOn', () => {
  it('counts what leaves something out', () => {
    expect([filtersOn(noFilter), filtersOn({ ...noFilter, text: ' а', personId: 'p' })]).toEqual([0, 2])
  })
})

describe('tellsDayAlone', () => {
  it('is so of what is over, but not where a second clock counts', () => {
    expect(tellsDayAlone(at(1), at(2), null)).toBe(true)
    expect(tellsDayAlone(at(1), at(2), '19:30 у вас')).toBe(false)
    expect(tellsDayAlone(at(2), at(2), null)).toBe(false)
  })
})
