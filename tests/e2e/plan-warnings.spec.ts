import type { Locator, Page } from '@playwright/test'
import { seriousFaults } from '#tests/support/assistive.ts'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'
import { nextMonthIn } from '#tests/support/when.ts'

test.use({ begun: bakery })

const { zone } = bakery
const nextMonth = nextMonthIn(zone)
const { channel } = bakery
const bread = 'Как хранить ржаной хлеб'
const coffee = 'Кофе для тех, кто встаёт раньше всех'

test('posts near one another, the same text and an ad without its label are marked, and each has its remedy', async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  await page.getByRole('button', { name: 'Следующий месяц' }).click()
  await writePost(page, { day: '10', time: '10:00', text: bread })
  await writePost(page, { day: '10', time: '10:20', text: coffee })
  await besideOneAnother(page)
  await movedApart(page)
  await writePost(page, { day: '12', time: '10:00', text: `${bread}!` })
  await meantSo(page)
  await labelled(page)
})

/** In a week the two share a column: no mark covers a time, and the warning is seen all the same. */
async function besideOneAnother(page: Page): Promise<void> {
  const [month, whole] = [page.url(), page.viewportSize() ?? { width: 1440, height: 900 }]
  await page.setViewportSize({ width: 1150, height: 800 })
  await page.goto(`${month.split('#')[0]}#/calendar/week/${nextMonth('10')}`)
  for (const time of ['10:00', '10:20']) {
    const shared = page.getByRole('button', { name: new RegExp(`^${time}\\.`) })
    await expect(shared).toHaveAccessibleName(/нужно не меньше 60/)
    expect(await shared.evaluate(marksOfCard)).toEqual({ overTime: false, warned: true })
  }
  await page.setViewportSize(whole)
  await page.goto(month)
}

/** Whether the marks at the end of a card's head lie over its time, and whether its warning is seen before its text. */
function marksOfCard(card: Element): { readonly overTime: boolean; readonly warned: boolean } {
  const [head, text] = card.children
  const time = document.createRange()
  if (head?.firstChild) time.selectNodeContents(head.firstChild)
  const free = head ? head.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(head).paddingRight) : 0
  const warning = text?.querySelector('i')?.getBoundingClientRect().width ?? 0
  return { overTime: time.getBoundingClientRect().right > free, warned: warning > 0 }
}

/** Two posts twenty minutes apart: both are marked, the reason is told on focus, the remedy moves one, and the marks go. */
async function movedApart(page: Page): Promise<void> {
  const near = /20 минут между этим постом и «.+» на той же площадке, нужно не меньше 60/
  await expect(card(page, '10', '10:00')).toHaveAccessibleName(near)
  await expect(card(page, '10', '10:20')).toHaveAccessibleName(near)
  await page.keyboard.press('Tab')
  await card(page, '10', '10:20').focus()
  await expect(page.getByRole('tooltip')).toContainText(`20 минут между этим постом и «${bread}»`)
  // What the keyboard asked for stays while the pointer goes by.
  await page.mouse.move(700, 600)
  await page.mouse.move(5, 5)
  await expect(page.getByRole('tooltip')).toContainText(bread)
  await page.keyboard.press('Escape')
  await card(page, '10', '10:20').click()
  await expect(inspector(page).getByText(near)).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await inspector(page)
    .getByRole('button', { name: /^Перенести на .*11:00$/ })
    .click()
  await expect(card(page, '10', '11:00')).not.toHaveAccessibleName(/площадке/)
  await expect(card(page, '10', '10:00')).not.toHaveAccessibleName(/площадке/)
}

/** The same text two days later: both are marked until somebody says that it is meant so; undo asks again. */
async function meantSo(page: Page): Promise<void> {
  const same = /Тот же текст уже в плане этой площадки/
  await expect(card(page, '10', '10:00')).toHaveAccessibleName(same)
  await card(page, '12', '10:00').click()
  await inspector(page).getByRole('button', { name: 'Так задумано' }).click()
  await expect(inspector(page).getByText(same)).toBeHidden()
  await expect(card(page, '12', '10:00')).not.toHaveAccessibleName(same)
  await expect(card(page, '10', '10:00')).not.toHaveAccessibleName(same)
}

/** A post called advertising lacks its ERID until it is given. */
async function labelled(page: Page): Promise<void> {
  await inspector(page).getByRole('switch', { name: 'Это реклама' }).click()
  await expect(card(page, '12', '10:00')).toHaveAccessibleName(/Реклама без ERID/)
  await inspector(page).getByRole('button', { name: 'Добавить маркировку' }).click()
  const dialog = page.getByRole('dialog', { name: 'Маркировка рекламы' })
  await dialog.getByLabel('ERID').fill('кириллица')
  await dialog.getByLabel('Рекламодатель').fill('ООО «Хлеб»')
  await dialog.getByRole('button', { name: 'Сохранить' }).click()
  await expect(dialog.getByText(/«кириллица»/)).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await dialog.getByLabel('ERID').fill('2VtzqwJ8')
  await dialog.getByRole('button', { name: 'Сохранить' }).click()
  await expect(dialog).toBeHidden()
  await expect(card(page, '12', '10:00')).not.toHaveAccessibleName(/ERID/)
}

const inspector = (page: Page): Locator => page.getByRole('region', { name: 'Пост', exact: true })
const dayCell = (page: Page, day: string): Locator => page.locator(`[role="cell"][data-date="${nextMonth(day)}"]`)
const card = (page: Page, day: string, time: string): Locator => dayCell(page, day).getByRole('button', { name: new RegExp(`^${time}\\.`) })

/** Writes a post by a double click on its day and sets its time in the editor. */
async function writePost(
  page: Page,
  { day, time, text }: { readonly day: string; readonly time: string; readonly text: string },
): Promise<void> {
  await dayCell(page, day).dblclick({ position: { x: 60, y: 100 } })
  await page.getByRole('switch', { name: channel, exact: true }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type(text)
  await page.getByLabel('Время').fill(time)
  await page.getByLabel('Время').press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()
  await page.goBack()
  await expect(card(page, day, time)).toBeVisible()
}
