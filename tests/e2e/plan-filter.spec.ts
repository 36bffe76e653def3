import type { Page } from '@playwright/test'
import { bakeryWithoutChannel } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: bakeryWithoutChannel })

test('a filter hides posts in every view, is remembered, kept under a name and found by its name again', async ({ app }) => {
  const { page } = app
  await write(page, 'Ржаной хлеб на закваске')
  await write(page, 'Кофе по утрам')
  await expect(cards(page)).toHaveCount(2)

  await page.getByRole('button', { name: 'Фильтры' }).click()
  const panel = page.getByRole('dialog', { name: 'Что показывать' })
  await panel.getByLabel('Слова', { exact: true }).fill('ЗАКВАСКОЙ хлеба')
  await panel.getByLabel('Название вида').fill('Про хлеб')
  await panel.getByRole('button', { name: 'Сохранить вид' }).click()
  await expect(panel.getByRole('button', { name: 'Про хлеб', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cards(page)).toHaveCount(1)
  await page.keyboard.press('KeyW')
  await expect(page.getByRole('button', { name: 'Фильтры: включён 1' })).toBeVisible()

  const again = await app.restart()
  await again.getByRole('button', { name: 'Фильтры: включён 1' }).click()
  await again.getByRole('button', { name: 'Показать всё' }).click()
  await expect(again.getByRole('button', { name: 'Фильтры', exact: true })).toBeVisible()
  await again.getByRole('button', { name: 'Переименовать вид «Про хлеб»' }).click()
  await again.getByLabel('Новое название вида «Про хлеб»').fill('Всё про хлеб')
  await again.keyboard.press('Enter')
  await again.getByRole('button', { name: 'Всё про хлеб', exact: true }).click()
  await expect(again.getByRole('button', { name: 'Фильтры: включён 1' })).toBeVisible()
})

test('the palette finds a post by another form of a word deep in its text, marks it and opens it by Enter right after the last letter @both', async ({
  app: { page },
}) => {
  await write(page, 'Доброе утро! Сегодня печём ржаные лепёшки')
  await page.keyboard.press('Control+KeyK')
  const palette = page.getByPlaceholder('Пост, бренд, раздел или действие')
  const found = page.getByRole('button', { name: /Доброе утро!/ }).filter({ has: page.locator('mark', { hasText: 'лепёшки' }) })
  await palette.fill('лепеш')
  await expect(found).toBeVisible()
  // The pace of a person who types fast.
  await palette.pressSequentially('кой', { delay: 100 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Пост', exact: true })).toContainText('ржаные лепёшки')
})

test('the palette leads to a brand by its name before the posts that mention it, and begins anew when it is asked for again at once', async ({
  app: { page },
}) => {
  await write(page, 'Булочная открыта с семи утра')
  const palette = page.getByRole('dialog', { name: 'Найти или выполнить' })
  const field = page.getByPlaceholder('Пост, бренд, раздел или действие')
  await page.keyboard.press('Control+KeyK')
  await field.fill('колокол')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+KeyK')
  await field.pressSequentially('булоч')
  await expect(field).toHaveValue('булоч')
  await expect(palette.getByRole('button', { name: /открыта с семи/ })).toBeVisible()
  await expect(palette.getByRole('button').first()).toHaveAccessibleName('Булочная №1')
})

test('the palette finds words that were typed in the other layout of the keyboard, where as they are they find nothing', async ({
  app: { page },
}) => {
  await write(page, 'Привет всем, кто печёт Sale-cake')
  const palette = page.getByRole('dialog', { name: 'Найти или выполнить' })
  const field = page.getByPlaceholder('Пост, бренд, раздел или действие')
  await page.keyboard.press('Control+KeyK')
  await field.pressSequentially('ghbdtn')
  await expect(palette.locator('mark')).toHaveText('Привет')
  await field.fill('ыфду')
  await expect(palette.locator('mark')).toHaveText('Sale')
  await field.fill('rfktylf')
  await expect(palette.getByRole('button').first()).toHaveAccessibleName('Календарь')
  await field.fill('zzzz')
  await expect(palette.getByText('Ничего не нашлось')).toBeVisible()
})

/** The posts of the shown period. */
const cards = (page: Page) => page.getByRole('main').getByRole('button', { name: /^\d\d:\d\d/ })

/** Writes a post on the day the calendar offers, and comes back. */
async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('KeyN')
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.insertText(text)
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Следующий месяц' })).toBeVisible()
}
