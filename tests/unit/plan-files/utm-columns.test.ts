import { describe, expect, it } from 'vitest'
import { planRolesOf } from '#shared/plan-files/plan-headings.ts'
import { rejectedTable } from '#shared/plan-files/rejected-table.ts'
import { withUtm } from '#shared/plan-files/utm-link.ts'
import { brief, read, sheetOf } from './a-sheet.ts'

describe('columns of UTM tags beside a link', () => {
  it('are known by their names, and take nothing from the link and the campaign', () => {
    expect(planRolesOf(['Дата', 'Ссылка', 'utm_source', 'UTM Medium', 'utm-campaign', 'utm_content', 'utm_term', 'Кампания'])).toEqual([
      ...['day', 'link', 'utm', 'utm', 'utm', 'utm', 'utm', 'campaign'],
    ])
    expect(planRolesOf(['Дата', 'Ссылка с UTM', 'Текст'])).toEqual(['day', 'link', 'text'])
  })

  it('are joined to the link of their row, in the text where it stands there already', () => {
    const { posts } = read(
      sheetOf(`
        Дата | Текст | Ссылка | utm_source | utm_medium | utm_campaign
        01.12.2026 | Меню | https://cafe.example/menu | vk | social | зимнее меню
        02.12.2026 | Карта https://cafe.example/map тут | https://cafe.example/map?id=7#zal | tg | - |
        03.12.2026 | Карта https://cafe.example/map?id=7 тут | https://cafe.example/map?id=7 | tg | |
        04.12.2026 | Без ссылки | | vk | social |
      `),
    )
    expect(brief(posts)).toEqual([
      '2026-12-01 - [] Меню//https://cafe.example/menu?utm_source=vk&utm_medium=social&utm_campaign=%D0%B7%D0%B8%D0%BC%D0%BD%D0%B5%D0%B5%20%D0%BC%D0%B5%D0%BD%D1%8E',
      '2026-12-02 - [] Карта https://cafe.example/map тут//https://cafe.example/map?id=7&utm_source=tg#zal',
      '2026-12-03 - [] Карта https://cafe.example/map?id=7&utm_source=tg тут',
      '2026-12-04 - [] Без ссылки',
    ])
  })

  it('may be one column with all of them, or with the whole link', () => {
    const { posts } = read(
      sheetOf(`
        Date | Copy | Link | UTM
        Dec 1, 2026 | Sale | https://shop.example/sale | ?utm_source=ig&utm_medium=story
        Dec 2, 2026 | Gifts | https://shop.example/gifts | https://shop.example/gifts?utm_source=fb
      `),
    )
    expect(brief(posts)).toEqual([
      '2026-12-01 - [] Sale//https://shop.example/sale?utm_source=ig&utm_medium=story',
      '2026-12-02 - [] Gifts//https://shop.example/gifts?utm_source=fb',
    ])
  })

  it('keep a column each in the file of rejected rows under columns of posts', () => {
    const sheet = sheetOf(`
      Дата | Пост 1 | Пост 2 | Ссылка | utm_source | utm_campaign
      01.12.2026 | Меню | Завтраки | https://cafe.example | vk | winter
      32.12.2026 | Плохо | Тоже | https://cafe.example | vk | winter
    `)
    const { mapping, rejected } = read(sheet)
    const words = { why: 'Почему', reason: () => 'нет такого дня', column: String, role: String }
    const table = rejectedTable(sheet, mapping, rejected, { name: 'План', color: '#000000', language: 'ru', words, sections: [] })
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      ...['day', 'time', 'network', 'text', 'link', 'utm_source', 'utm_campaign', 'Почему'],
    ])
    expect(table.rows).toEqual(
      ['Плохо', 'Тоже'].map((text) => ['32.12.2026', '', '', text, 'https://cafe.example', 'vk', 'winter', 'нет такого дня']),
    )
    const cells = [
      table.columns.map(({ heading }) => heading.replace('text', 'Текст')),
      ...table.rows.map((row) => row.map((one) => one.replace('32.', '31.'))),
    ]
    expect(read({ name: '', merges: [], cells }).posts[1]?.text).toBe('Тоже\n\nhttps://cafe.example?utm_source=vk&utm_campaign=winter')
  })

  it('stay out of the text where there is no link', () => {
    expect(withUtm('', [['utm_source', 'vk']])).toBe('')
    expect(withUtm('ссылка в шапке', [['utm_source', 'vk']])).toBe('ссылка в шапке')
  })

  it.each([
    ['https://a.example', 'https://a.example?utm_source=vk'],
    ['https://a.example/?q=1', 'https://a.example/?q=1&utm_source=vk'],
    ['https://a.example/?utm_source=old', 'https://a.example/?utm_source=old'],
    ['https://a.example/x#y', 'https://a.example/x?utm_source=vk#y'],
    ['a.example/x', 'a.example/x?utm_source=vk'],
    ['Меню: https://a.example/x.', 'Меню: https://a.example/x?utm_source=vk.'],
    ['https://пекарня.рф/меню', 'https://пекарня.рф/меню?utm_source=vk'],
  ])('«%s» becomes «%s»', (link, expected) => {
    expect(withUtm(link, [['utm_source', 'vk']])).toBe(expected)
  })
})
