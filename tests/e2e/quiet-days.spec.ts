import type { Locator, Page } from '@playwright/test'
import { seriousFaults } from '#tests/support/assistive.ts'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'
import { nextMonthIn } from '#tests/support/when.ts'

test.use({ begun: bakery })

const { zone } = bakery
const nextMonth = nextMonthIn(zone)
const { channel } = bakery

test('a day of the calendar is made quiet, what is planned for it waits and says why, and a brand is set up as another', async ({
  app: { page },
}) => {
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  await page.getByRole('button', { name: 'Следующий месяц' }).click()
  await scheduled(page)
  await quietDay(page)
  await movedOff(page)
  await duplicated(page)
})

/** A post of the tenth at ten, to go out by itself. */
async function scheduled(page: Page): Promise<void> {
  await dayCell(page, '10').dblclick({ position: { x: 60, y: 100 } })
  await page.getByRole('switch', { name: channel, exact: true }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type('Свежий хлеб')
  await page.getByRole('button', { name: 'Запланировать' }).click()
  await page.goBack()
  await expect(card(page, '10')).toHaveAccessibleName(/Запланировано/)
}

/** The day's menu makes it quiet in one click: the day is marked, the card and the queue say why it will wait. */
async function quietDay(page: Page): Promise<void> {
  await dayCell(page, '10').click({ button: 'right', position: { x: 60, y: 100 } })
  await page.getByRole('menuitem', { name: 'Тихий день: Булочная №1' }).click()
  await expect(dayCell(page, '10')).toHaveAccessibleDescription(/^Тихий день/)
  await expect(card(page, '10')).toHaveAccessibleName(/Тихий день: пост сам не выйдет/)
  expect.soft(await seriousFaults(page)).toEqual([])
  await page.getByRole('link', { name: /^Далее/ }).click()
  await expect(page.getByText('Тихий день. После него спросим, выпускать ли пост')).toBeVisible()
  await page.getByRole('button', { name: 'Тихие дни' }).click()
  await expect(page.getByRole('menuitem', { name: /^Снять: 10 .*Булочная №1$/ })).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
}

/** The remedy takes the post to the next day that is not quiet. */
async function movedOff(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Перенести: Свежий хлеб' }).click()
  await expect(page.getByText('Тихий день. После него спросим, выпускать ли пост')).toBeHidden()
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  await expect(card(page, '11')).toBeVisible()
}

async function duplicated(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: 'Бренды и площадки' }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Булочная №1/ })
    .click()
  await page.getByRole('button', { name: 'Дублировать настройки…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Новый бренд с такими же настройками' })
  await dialog.getByLabel('Название нового бренда').fill('Кофейня')
  await expect(dialog.getByText(channel)).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Создать бренд' }).click()
  await expect(page.getByRole('heading', { name: 'Кофейня' })).toBeVisible()
}

const dayCell = (page: Page, day: string): Locator => page.locator(`[role="cell"][data-date="${nextMonth(day)}"]`)
const card = (page: Page, day: string): Locator => dayCell(page, day).getByRole('button', { name: /^10:00\./ })
