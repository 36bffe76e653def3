import { describe, expect, it } from 'vitest'
import type { BrandId } from '#shared/kernel/ids.ts'
import { brandNamed, type NamedBrand } from '#shared/plan-files/brand-names.ts'
import { type BrandChoices, type BrandRule, brandWords, fatesOfBrands, partedByBrand, usualRule } from '#shared/plan-files/brand-rows.ts'
import { markOf } from '#shared/plan-files/plan-fates.ts'
import type { PlanReading } from '#shared/plan-files/plan-post.ts'
import { rejectedTable } from '#shared/plan-files/rejected-table.ts'
import type { Sheet } from '#shared/plan-files/sheet.ts'
import type { PlanAround } from '#shared/queries/plan-around.ts'
import { read, reasons, sheetOf } from './a-sheet.ts'

const brandCalled = (id: string, name: string, archived = false): NamedBrand => ({ id: id as BrandId, name, archived })
const coffee = brandCalled('b1', 'Кофейня «Зерно»')
const bakery = brandCalled('b2', 'Булочная №1')
const tailor = brandCalled('b3', 'Ателье «Ёлка»', true)
const brands = [coffee, bakery, tailor]

const aroundOf = ({ id, name }: NamedBrand, zone: string): PlanAround =>
  ({
    posts: [],
    people: [],
    campaigns: [],
    setup: { brand: { id, name, zone }, rubrics: [], channels: [{ id: `vk of ${id}`, network: 'vk', title: name }] },
  }) as unknown as PlanAround
const arounds = new Map([
  [coffee.id, aroundOf(coffee, 'Europe/Moscow')],
  [bakery.id, aroundOf(bakery, 'Asia/Yekaterinburg')],
])

const plan = read(
  sheetOf(`
    Дата | Клиент | Площадка | Текст
    01.12.2026 | зерно | ВК | Новый сорт
    02.12.2026 | "Булочная № 1" | ВК | Хлеб
    03.12.2026 | | ВК | Ничей
    04.12.2026 | Кофейня Зерно | ВК | Какао
    05.12.2026 | Елка | ВК | Платье
    06.12.2026 | Пекарь | ВК | Калач
    07.12.2026 | Зёрно | ВК | Раф
  `),
)

type Said = { readonly rule?: BrandRule; readonly names?: BrandChoices; readonly chosen?: NamedBrand }

function fatesOf(reading: PlanReading, { rule = 'each', names = {}, chosen = coffee }: Said = {}) {
  const parted = partedByBrand(reading.posts, { rule, names, chosen: chosen.id, brands })
  return fatesOfBrands(reading, parted, {
    arounds,
    choicesOf: () => ({ time: '12:00', channels: {}, withoutRubrics: [], otherwise: null }),
  })
}
const laid = (...given: Parameters<typeof fatesOf>) => fatesOf(...given).posts.map(({ brandId, post }) => `${brandId} ${post.text}`)

describe('a name in a plan', () => {
  const named = (name: string, all: readonly NamedBrand[] = brands) => brandNamed(name, all)?.id ?? null
  it.each([
    ['КОФЕЙНЯ ЗЕРНО', 'b1'],
    ['кофейня "зёрно"', 'b1'],
    ['ООО «Кофейня Зерно»', 'b1'],
    ['Зерно', 'b1'],
    ['булочная №1', 'b2'],
    ['Булочная № 1', 'b2'],
    ['ателье елка', 'b3'],
    ['Зерно Бейкери', null],
    ['1', null],
    ['', null],
    ['—', null],
  ])('%s means %s', (name, id) => {
    expect(named(name)).toBe(id)
  })

  it('that could be either of two brands means neither, and the whole name of one of them means that', () => {
    const two = [brandCalled('b1', 'Зерно'), brandCalled('b2', 'Кофейня «Зерно»'), brandCalled('b3', 'Кофейня «Лён»')]
    expect([named('зерно', two), named('кофейня', two), named('лен', two)]).toEqual(['b1', null, 'b3'])
    expect(named('Зерно', [brandCalled('b1', 'Зерно'), brandCalled('b2', 'ЗЕРНО')])).toBeNull()
  })

  it('means the working brand of two that are called so, and an archived one where it alone is', () => {
    expect(named('Зерно', [brandCalled('b1', 'Зерно', true), brandCalled('b2', 'Зерно')])).toBe('b2')
    expect(named('Зерно', [brandCalled('b1', 'Зерно', true), brandCalled('b2', 'Кофейня Зерно')])).toBe('b1')
  })
})

describe('a column of brands', () => {
  it('is known by its heading, and each of its names is told with the brand it means, blanks last', () => {
    expect(plan.mapping.roles).toEqual(['day', 'brand', 'network', 'text'])
    expect(brandWords([plan.posts], brands).map(({ word, count, brand }) => [word, count, brand?.id ?? null])).toEqual([
      ['зерно', 2, 'b1'],
      ['"Булочная № 1"', 1, 'b2'],
      ['Кофейня Зерно', 1, 'b1'],
      ['Елка', 1, 'b3'],
      ['Пекарь', 1, null],
      ['', 1, null],
    ])
  })

  it('sends each row to its brand, its channels and its clock; the others are rejected with row, column and reason', () => {
    const fates = fatesOf(plan)
    expect(fates.posts.map(({ brandId, post, channels }) => [brandId, post.text, channels.map(({ channelId }) => channelId)])).toEqual([
      ['b1', 'Новый сорт', ['vk of b1']],
      ['b2', 'Хлеб', ['vk of b2']],
      ['b1', 'Какао', ['vk of b1']],
      ['b1', 'Раф', ['vk of b1']],
    ])
    expect(reasons(fates)).toEqual(['4:1 noBrand', '6:1 archivedBrand', '7:1 unknownBrand'])
    expect(fates.rejected.map(({ cell }) => cell)).toEqual(['', 'Елка', 'Пекарь'])
  })

  it('tells a time of another clock by the clock of the brand of the row', () => {
    const { posts } = fatesOf(
      read(sheetOf('Дата | Время | Бренд | Текст\n01.12.2026 | 10:00 МСК | Зерно | А\n01.12.2026 | 10:00 МСК | Булочная №1 | Б')),
    )
    expect(posts.map(({ wallTime }) => wallTime)).toEqual(['2026-12-01T10:00', '2026-12-01T12:00'])
  })

  it('goes by what a person says a name means: another brand, none of them, or a brand for its blanks', () => {
    const names = { пекарь: bakery.id, зерно: null, '': coffee.id, елка: bakery.id }
    const fates = fatesOf(plan, { names })
    expect(laid(plan, { names })).toEqual(['b2 Хлеб', 'b1 Ничей', 'b1 Какао', 'b2 Платье', 'b2 Калач'])
    expect(reasons(fates)).toEqual(['2:1 leftBrand', '8:1 leftBrand'])
  })

  it('leaves to the chosen brand only its own rows, or all of them, where a person wants that', () => {
    expect(laid(plan, { rule: 'only', chosen: bakery })).toEqual(['b2 Хлеб'])
    expect(reasons(fatesOf(plan, { rule: 'only', chosen: bakery }))).toEqual([
      ...['2:1 otherBrand', '4:1 noBrand', '5:1 otherBrand', '6:1 otherBrand', '7:1 otherBrand', '8:1 otherBrand'],
    ])
    expect(laid(plan, { rule: 'all', chosen: bakery })).toHaveLength(7)
  })

  it('is a rule for each row by itself where it names brands, and for none where it is blank or the only brand has another name', () => {
    const usual = (names: readonly string[], all: readonly NamedBrand[]) => {
      const rows = names.map((name, at) => `0${at + 1}.12.2026 | ${name} | А`)
      return usualRule(brandWords([read(sheetOf(['Дата | Клиент | Текст', ...rows].join('\n'))).posts], all), all)
    }
    expect(usual(['Зерно', 'Пекарь'], [coffee])).toBe('each')
    expect(usual(['Пекарь', 'Ткач'], [coffee, bakery])).toBe('each')
    expect(usual(['Пекарь', 'Ткач'], [coffee])).toBe('all')
    expect(usual(['', ''], [coffee, bakery])).toBe('all')
  })

  it('counts copies of a post within a brand, so that its key is the same whether one brand comes in or all do', () => {
    const greetings = read(
      sheetOf(
        'Дата | Бренд | Текст\n01.12.2026 | Зерно | С Новым годом!\n01.12.2026 | Булочная №1 | С Новым годом!\n01.12.2026 | Зерно | С Новым годом!',
      ),
    )
    const each = fatesOf(greetings).posts
    const only = fatesOf(greetings, { rule: 'only', chosen: bakery }).posts
    expect(each.filter(({ brandId }) => brandId === bakery.id).map(markOf)).toEqual(only.map(markOf))
    expect(new Set(each.map(markOf)).size).toBe(3)
  })
})

describe('a brand that is written once', () => {
  const whose = (lines: string, more: Partial<Sheet> = {}) => read({ ...sheetOf(lines), ...more }).posts.map(({ brand }) => brand?.word)

  it('is that of the rows below it where days are written once', () => {
    expect(
      whose('Дата | Бренд | Соцсеть | Текст\n1 декабря | Зерно | ВК | А\n | | ТГ | Б\n2 декабря | Булочная | ВК | В\n | | ТГ | Г'),
    ).toEqual(['Зерно', 'Зерно', 'Булочная', 'Булочная'])
  })

  it('is that of the rows below it where each row tells its day, and where its cells are joined', () => {
    const blanks =
      'Бренд | Дата | Текст\nЗерно | 01.12.2026 | А\n | 02.12.2026 | Б\n | 03.12.2026 | В\nБулочная | 01.12.2026 | Г\n | 02.12.2026 | Д'
    const of = ['Зерно', 'Зерно', 'Зерно', 'Булочная', 'Булочная']
    expect(whose(blanks)).toEqual(of)
    expect(
      whose(blanks, {
        merges: [
          { top: 1, left: 0, bottom: 3, right: 0 },
          { top: 4, left: 0, bottom: 5, right: 0 },
        ],
      }),
    ).toEqual(of)
  })

  it('is nobody’s for a forgotten cell of a column that is filled in row by row', () => {
    const rows = ['Зерно', 'Булочная', 'Зерно', '', 'Булочная', 'Зерно'].map((name, at) => `0${at + 1}.12.2026 | ${name} | Пост ${at}`)
    expect(whose(['Дата | Бренд | Текст', ...rows].join('\n'))).toEqual(['Зерно', 'Булочная', 'Зерно', '', 'Булочная', 'Зерно'])
  })

  it('is written into each rejected row', () => {
    const sheet = sheetOf('Бренд | Дата | Текст\nЗерно | 01.12.2026 | А\n | 45 ноября | Б\nПекарь | 01.12.2026 | В\n | 02.12.2026 | Г')
    const reading = read(sheet)
    const words = { why: 'Почему', reason: ({ reason }: { reason: string }) => reason, column: String, role: String }
    const table = rejectedTable(sheet, reading.mapping, fatesOf(reading).rejected, {
      ...{ name: 'План', color: '#000000', language: 'ru', words, sections: reading.sections },
    })
    expect(table.rows).toEqual([
      ['Зерно', '45 ноября', 'Б', 'noSuchDay'],
      ['Пекарь', '01.12.2026', 'В', 'unknownBrand'],
      ['Пекарь', '02.12.2026', 'Г', 'unknownBrand'],
    ])
  })
})

describe('a table on its side', () => {
  it('names the brand of each day in a row of its own', () => {
    const sheet = sheetOf(`
      Дата | 1 декабря | 2 декабря | 3 декабря
      Бренд | Зерно | Пекарь |
      Тема | Новый сорт | Калач | Ничей
      Текст | Попробуйте | Горячий | Пост
    `)
    const reading = read(sheet)
    const fates = fatesOf(reading)
    expect(fates.posts.map(({ brandId, post }) => [brandId, post.day])).toEqual([['b1', '2026-12-01']])
    expect(fates.rejected.map(({ column, reason, cell }) => [column, reason, cell])).toEqual([
      [2, 'unknownBrand', 'Пекарь'],
      [3, 'noBrand', ''],
    ])
    const words = { why: 'Почему', reason: ({ reason }: { reason: string }) => reason, column: String, role: String }
    const table = rejectedTable(sheet, reading.mapping, fates.rejected, {
      ...{ name: 'План', color: '#000000', language: 'ru', words, sections: [] },
    })
    expect(table.columns.map(({ heading }) => heading)).toEqual(['day', 'time', 'network', 'text', 'brand', 'Почему'])
    expect(table.rows.map((row) => row.slice(-2))).toEqual([
      ['Пекарь', 'unknownBrand'],
      ['', 'noBrand'],
    ])
  })
})
