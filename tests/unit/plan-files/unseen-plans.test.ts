import { describe, expect, it } from 'vitest'
import { listedTimes } from '#shared/plan-files/listed-times.ts'
import { cellPosts } from '#shared/plan-files/read-grid-cell.ts'
import { brief, fullBrief, read, sheetOf } from './a-sheet.ts'

describe('plans as agencies send them', () => {
  it('with headings that leave the number open, and a link beside the call to action', () => {
    const { mapping, posts } = read(
      sheetOf(`
        Week | Publish\\ndate | Time | Channel(s) | Content pillar | Post copy | CTA / Link | Status
        W49 | 11/30 | 9:00 AM | IG + FB | Education | How to store your beans | https://acme.example/beans | Approved
        | 12/2 | 9am / 6pm | TikTok, YT Shorts | Fun | First coffee of the day | | Draft
        | 12/13 | TBD | LinkedIn (company) | Branding | Meet our roasters | | In review
      `),
    )
    expect(mapping.roles).toEqual([null, 'day', 'time', 'network', 'rubric', 'text', 'link', 'status'])
    expect(fullBrief(posts)).toEqual([
      '2026-11-30 09:00 [IG; FB] How to store your beans//https://acme.example/beans (Education approved)',
      '2026-12-02 09:00 [TikTok; YT Shorts] First coffee of the day (Fun draft)',
      '2026-12-02 18:00 [TikTok; YT Shorts] First coffee of the day (Fun draft)',
      '2026-12-13 - [LinkedIn (company)] Meet our roasters (Branding review)',
    ])
  })

  it('where one network says the same as another', () => {
    const { posts } = read(
      sheetOf(`
        Date | 📸 Instagram | 🐦 X / Twitter | Facebook page | LinkedIn
        Tue, Dec 1 | Roast with us | New beans are in | same as IG | same as X
        Wed, Dec 2 | Gift guide | ditto | -//- | n/a
        Thu, Dec 3 | Same as usual, only better | | то же | как в инсте
      `),
    )
    expect(brief(posts)).toEqual([
      '2026-12-01 - [Instagram; X / Twitter=New beans are in; Facebook page; LinkedIn=New beans are in] Roast with us',
      '2026-12-02 - [Instagram; X / Twitter; Facebook page] Gift guide',
      '2026-12-03 - [Instagram; Facebook page; LinkedIn] Same as usual, only better',
    ])
  })

  it.each([
    ['9am/6pm', '09:00 18:00'],
    ['9am / 6:30 pm', '09:00 18:30'],
    ['9 утра / 6 вечера', '09:00 18:00'],
    ['9:00 / 18:00', '09:00 18:00'],
  ])('that write «%s» for two times', (cell, times) => {
    expect(
      listedTimes(cell)
        ?.map(({ time }) => time)
        .join(' '),
    ).toBe(times)
  })

  it('that name the networks of a day on its last line', () => {
    const told = (cell: string) => cellPosts(cell).map(({ networks, text }) => `[${networks.join('; ')}] ${text}`)
    expect(told('Зимнее меню\nВК, ТГ')).toEqual(['[ВК; ТГ] Зимнее меню'])
    expect(told('Зимнее меню\nи подарки')).toEqual(['[] Зимнее меню\nи подарки'])
  })
})
