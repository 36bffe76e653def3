import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBytes } from '#renderer/ui/table-text.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { rolesOf } from '#shared/tables/headings.ts'
import { asksDayOrder, type Cells, guessMapping, readTable, saysFigures, shownDayOrder } from '#shared/tables/read-table.ts'
import { encoded } from './table-bytes.ts'

const today = '2026-11-22' as DayKey
const cut = (text: string): Cells => text.split('\n').map((line) => line.split(';'))
const read = (text: string) => readTable(cut(text), guessMapping(cut(text)), today)

describe('rolesOf', () => {
  it.each([
    ['Дата|Подписалось|Отписалось|Охват подписчиков|Просмотры', ['day', 'joined', 'left', 'reach', 'views']],
    ['Date|Followers|Joined|Left|Views|Shares|Reactions', ['day', 'followers', 'joined', 'left', 'views', 'reposts', 'likes']],
    ['Permalink|Publish time|Impressions|Reach|Likes|Comments|Saves', ['link', 'day', 'views', 'reach', 'likes', 'replies', 'saves']],
    [
      'День|Участники|Лайки|Репосты|Комментарии|Сохранения|Переходы',
      ['day', 'followers', 'likes', 'reposts', 'replies', 'saves', 'clicks'],
    ],
    ['дата|ER по охвату, %|Охват|Средний охват|Примечание', ['day', null, 'reach', null, null]],
    ['Дата|Полный охват|Охват подписчиков', ['day', 'reach', null]],
    // The narrower meaning stands first in the file, the wider one is taken: VK, Dzen, Meta, TGStat, YouTube Studio.
    ['Дата|Уникальные посетители|Охват подписчиков|Полный охват', ['day', null, null, 'reach']],
    [
      'Публикация|Ссылка|Показы|Просмотры|Дочитывания|CTR, %|Лайки|Комментарии',
      [null, 'link', null, 'views', null, null, 'likes', 'replies'],
    ],
    [
      'Post ID|Description|Duration (sec)|Publish time|Permalink|Data comment|Views|Reach|Likes|Shares|Comments|Saves',
      [null, null, null, 'day', 'link', null, 'views', 'reach', 'likes', 'reposts', 'replies', 'saves'],
    ],
    ['Дата|Подписчики|Ср. охват публикации|ER|Ср. просмотров на пост', ['day', 'followers', null, null, null]],
    ['Date|Impressions|Views|Watch time (hours)|Subscribers|Impressions click-through rate (%)', ['day', null, 'views', null, null, null]],
    ['Дата|Время просмотра (часы)|Просмотры|Новые подписчики|Отписавшиеся', ['day', null, 'views', 'joined', 'left']],
    ['Дата|Показы|Классы|Новые участники|Ушедшие участники|Участники', ['day', 'views', 'likes', 'joined', 'left', 'followers']],
    ['Content|Video publish time|Duration|Views|Subscribers gained|Subscribers lost', ['link', 'day', null, 'views', 'joined', 'left']],
  ])('knows %s', (heading, roles) => expect(rolesOf(heading.split('|'))).toEqual(roles))
})

describe('readTable', () => {
  it('passes over what stands above the headings and reads the days below', () => {
    const reading = read('Статистика сообщества;;\nза ноябрь;;\n;;\nДата;Охват;Лайки\n05.11.2026;1 234;12\n06.11.2026;1,2 тыс.;—\n')
    expect(reading).toEqual({
      rows: [
        { row: 5, day: '2026-11-05', link: null, figures: { reach: 1234, likes: 12 } },
        { row: 6, day: '2026-11-06', link: null, figures: { reach: 1200 } },
      ],
      rejected: [],
      rounded: 0,
    })
  })

  it('names every rejected row with its number, column and reason', () => {
    const rows = [
      'Дата;Охват',
      '05.11.2026;10',
      '05.11.2026;11',
      'вчера;12',
      ';13',
      '31.12.2026;14',
      '06.11.2026;много',
      '07.11.2026;-4',
      '08.11.2026;5 %',
      '09.11.2026;н/д',
      'Итого;15',
    ]
    expect(read(rows.join('\n')).rejected.map((one) => [one.row, one.column, one.reason, one.cell])).toEqual([
      [3, 0, 'sameDay', '05.11.2026'],
      [4, 0, 'badDay', 'вчера'],
      [5, 0, 'noDay', ''],
      [6, 0, 'dayAhead', '31.12.2026'],
      [7, 1, 'badNumber', 'много'],
      [8, 1, 'negative', '-4'],
      [9, 1, 'percent', '5 %'],
      [10, null, 'nothing', '09.11.2026'],
      [11, null, 'totals', 'Итого'],
    ])
  })

  it.each(['Итого', 'ИТОГО:', 'Итого, ноябрь', 'Всего (30 дней)', 'Totals', 'Grand total', 'Subtotal'])(
    'knows «%s» for a row of totals',
    (name) =>
      expect(read(`Дата;Охват\n05.11.2026;10\n${name};10`).rejected).toEqual([{ row: 3, column: null, cell: name, reason: 'totals' }]),
  )

  it('rounds a fraction of a count and says so', () => {
    expect(read('Дата;Охват\n05.11.2026;1 234,5')).toMatchObject({ rows: [{ figures: { reach: 1235 } }], rounded: 1 })
  })

  it('asks for the order of day and month only where nothing shows it', () => {
    const both = cut('Date;Reach\n11/05/2026;1\n11/06/2026;2')
    const shown = cut('Date;Reach\n11/05/2026;1\n11/25/2026;2')
    expect([asksDayOrder(both, guessMapping(both)), shownDayOrder(both, guessMapping(both))]).toEqual([true, null])
    expect(shownDayOrder(shown, guessMapping(shown))).toBe('monthFirst')
    expect(readTable(both, guessMapping(both), today).rejected.map((one) => one.reason)).toEqual(['twoWays', 'twoWays'])
    const days = readTable(both, { ...guessMapping(both), dayOrder: 'monthFirst' }, today).rows.map((one) => one.day)
    expect(days).toEqual(['2026-11-05', '2026-11-06'])
  })

  it('reads a table of posts by their links', () => {
    expect(
      read('Ссылка;Дата публикации;Просмотры\nhttps://t.me/a/1;05.11.2026;7\nhttps://t.me/a/1;05.11.2026;8\n;05.11.2026;9'),
    ).toMatchObject({
      rows: [{ row: 2, day: null, link: 'https://t.me/a/1', figures: { views: 7 } }],
      rejected: [{ reason: 'sameLink' }, { reason: 'noLink' }],
    })
  })

  it('reads a file of one figure by the title above it, as Meta Business Suite writes them', () => {
    const cells = [['sep=', ''], ['Instagram reach'], ['Date', 'Primary'], ['2026-11-05T00:00:00', '120']]
    expect(guessMapping(cells)).toEqual({ headRow: 2, roles: ['day', 'reach'], dayOrder: null })
    expect(readTable(cells, guessMapping(cells), today).rows).toMatchObject([{ day: '2026-11-05', figures: { reach: 120 } }])
    const unknown = [['Content interactions'], ['Date', 'Primary'], ['2026-11-05', '7']]
    expect(guessMapping(unknown)).toEqual({ headRow: 1, roles: ['day', null], dayOrder: null })
  })

  it('says whether the columns chosen can tell anything', () => {
    const says = (...roles: ReturnType<typeof rolesOf>) => saysFigures({ headRow: 0, roles, dayOrder: null })
    expect([says('day', 'reach'), says(null, 'link', 'views'), says('day', null), says('reach'), says()]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('does not ask for the order of days where rows are told by their posts', () => {
    const cells = cut('Permalink;Publish time;Views\nhttps://x.com/a/status/1;11/05/2026 06:08;5')
    expect(asksDayOrder(cells, guessMapping(cells))).toBe(false)
  })

  it('takes a table without headings as days and unknown columns, and one column as nothing', () => {
    expect(guessMapping(cut('05.11.2026;10\n06.11.2026;11'))).toMatchObject({ headRow: -1, roles: ['day', null] })
    expect(read('слово\nдругое').rows).toEqual([])
    expect(readTable([], guessMapping([]), today)).toEqual({ rows: [], rejected: [], rounded: 0 })
  })
})

const dayStyles = [
  (day: string) => day,
  (day: string) => day.split('-').reverse().join('.'),
  (day: string) => `${day} 23:59`,
  (day: string) => `${Number(day.slice(8))} ноября 2026 г.`,
]
const numberStyles = [
  (n: number) => String(n),
  (n: number) => n.toLocaleString('ru-RU'),
  (n: number) => `${n},0`,
  (n: number) => n.toLocaleString('ru-RU').replace(/\s/g, '\u202f'),
]

describe('any table of days', () => {
  it('comes back as it was written, in every encoding, with every delimiter and style', () => {
    const values = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 22 }), fc.nat(5_000_000), fc.option(fc.nat(99_999), { nil: null })), {
      minLength: 2,
      maxLength: 22,
      selector: ([day]) => day,
    })
    const style = fc.record({
      encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r', 'ibm866'),
      delimiter: fc.constantFrom(';', '\t'),
      day: fc.constantFrom(...dayStyles),
      number: fc.constantFrom(...numberStyles.slice(0, 3)),
      above: fc.constantFrom('', 'Отчёт по сообществу\r\n\r\n'),
      totals: fc.boolean(),
    })
    fc.assert(
      fc.property(values, style, (rows, how) => {
        const key = (day: number) => `2026-11-${String(day).padStart(2, '0')}`
        const lines = rows.map(([day, reach, likes]) =>
          [how.day(key(day)), how.number(reach), likes === null ? 'н/д' : how.number(likes), 'обычный день без новостей'].join(
            how.delimiter,
          ),
        )
        const head = ['Дата', 'Охват', 'Лайки', 'Примечание'].join(how.delimiter)
        const text = `${how.above}${[head, ...lines, ...(how.totals ? [`Итого${how.delimiter}1`] : [])].join('\r\n')}\r\n`
        const table = readBytes(encoded(text, how.encoding as 'utf-8'))
        if ('kind' in table) throw new Error(table.kind)
        expect(table.encoding).toBe(how.encoding)
        const reading = readTable(table.cells, guessMapping(table.cells), today)
        expect(reading.rows.map(({ day, figures }) => [day, figures.reach, figures.likes ?? null])).toEqual(
          rows.map(([day, reach, likes]) => [key(day), reach, likes]),
        )
        expect(reading.rejected.map((one) => one.reason)).toEqual(how.totals ? ['totals'] : [])
      }),
      { numRuns: 200 },
    )
  })
})
