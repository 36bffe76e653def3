import { describe, expect, it } from 'vitest'
import type { ChannelId } from '#shared/kernel/ids.ts'
import { planFates } from '#shared/plan-files/plan-fates.ts'
import { minglesBrands, planWords } from '#shared/plan-files/plan-words.ts'
import type { PlanAround } from '#shared/queries/plan-around.ts'
import { read, reasons, sheetOf } from './a-sheet.ts'

const around = {
  posts: [],
  people: [],
  campaigns: [],
  setup: {
    brand: { name: 'Кофейня «Зерно»', zone: 'Europe/Moscow' },
    rubrics: [],
    channels: [{ id: 'c1', network: 'vk', title: 'Зерно' }],
  },
} as unknown as PlanAround
const choices = { time: '12:00', channels: {}, withoutRubrics: [], otherwise: [] as readonly ChannelId[] }

const plan = read(
  sheetOf(`
    Дата | Клиент | Площадка | Текст
    01.12.2026 | Зерно | ВК | Новый сорт
    02.12.2026 | Булочная №1 | ВК | Хлеб
    03.12.2026 | | ВК | Ничей
    04.12.2026 | Кофейня Зерно | ВК | Какао
  `),
)
const texts = (onlyThisBrand: boolean) => planFates(plan, around, { ...choices, onlyThisBrand }).posts.map(({ post }) => post.text)

describe('a column of brands', () => {
  it('is known by its heading, and its names are told apart from the brand that is planned', () => {
    expect(plan.mapping.roles).toEqual(['day', 'brand', 'network', 'text'])
    expect(planWords(plan.posts, around, false).otherBrands).toEqual([{ word: 'Булочная №1', count: 1 }])
  })

  it('mingles brands where rows name this one and another', () => {
    const mingles = (...names: readonly string[]) => {
      const rows = names.map((name, at) => `0${at + 1}.12.2026 | ${name} | ВК | А`)
      return minglesBrands(read(sheetOf(['Дата | Клиент | Площадка | Текст', ...rows].join('\n'))).posts, around)
    }
    expect(mingles('Зерно', 'Булочная')).toBe(true)
    expect(mingles('Зерно', '')).toBe(false)
    // A name nobody knows may be another spelling of this brand's.
    expect(mingles('Кофейня у дома', 'Зёрнышко')).toBe(false)
  })

  it('leaves all rows to the chosen brand until a person wants only its own', () => {
    expect(texts(false)).toEqual(['Новый сорт', 'Хлеб', 'Ничей', 'Какао'])
    expect(texts(true)).toEqual(['Новый сорт', 'Какао'])
  })

  it('then keeps the rows of others out, with their row, column and reason', () => {
    const fates = planFates(plan, around, { ...choices, onlyThisBrand: true })
    expect(reasons(fates)).toEqual(['3:1 otherBrand', '4:1 otherBrand'])
    expect(fates.rejected.map(({ cell }) => cell)).toEqual(['Булочная №1', ''])
  })

  it('then counts the names of those rows no more, but goes on to tell of the other brands', () => {
    const counts = (onlyThisBrand: boolean) => {
      const { networks, otherBrands } = planWords(plan.posts, around, onlyThisBrand)
      return [networks.map(({ word, count }) => [word, count]), otherBrands]
    }
    const others = [{ word: 'Булочная №1', count: 1 }]
    expect(counts(false)).toEqual([[['ВК', 4]], others])
    expect(counts(true)).toEqual([[['ВК', 2]], others])
  })

  it('is that of the row above where days are written once', () => {
    const { posts } = read(
      sheetOf('Дата | Бренд | Соцсеть | Текст\n1 декабря | Зерно | ВК | А\n | | ТГ | Б\n2 декабря | Булочная | ВК | В\n | | ТГ | Г'),
    )
    expect(posts.map(({ brand }) => brand?.word)).toEqual(['Зерно', 'Зерно', 'Булочная', 'Булочная'])
  })
})
