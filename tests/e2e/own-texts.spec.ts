import type { Page } from '@playwright/test'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: bakery })

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()

test('one channel says something else, the others follow the common text, and the way back is one button @both', async ({ app }) => {
  const { page } = app
  await page.getByRole('link', { name: 'Календарь' }).click()
  await page.getByRole('button', { name: 'Новый пост' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type('Общий хлеб')
  await page.getByRole('switch', { name: 'Лента булочной' }).click()
  await saved(page)

  await page.getByRole('tab', { name: 'Лента булочной' }).click()
  const own = page.getByRole('textbox', { name: 'Текст для площадки «Лента булочной»' })
  await expect(own).toHaveText('Общий хлеб')
  await own.click()
  await page.keyboard.press('End')
  await page.keyboard.type(', но свой')
  await saved(page)
  await expect(page.getByRole('tab', { name: 'Лента булочной, свой текст' })).toBeVisible()
  const preview = page.getByRole('complementary', { name: 'Как увидят' })
  await expect(preview.getByText('Общий хлеб, но свой')).toBeVisible()

  await page.getByRole('tab', { name: 'Общий текст' }).click()
  await expect(page.getByRole('textbox', { name: 'Текст поста' })).toHaveText('Общий хлеб')
  await expect(preview.getByText('Общий хлеб, но свой')).toBeVisible()
  await app.restart()
  await app.page.getByRole('button', { name: /Общий хлеб/ }).dblclick()
  await app.page.getByRole('tab', { name: 'Лента булочной, свой текст' }).click()
  await expect(app.page.getByRole('textbox', { name: /^Текст для площадки/ })).toHaveText('Общий хлеб, но свой')
  await app.page.getByRole('button', { name: 'Вернуть общий текст' }).click()
  await expect(app.page.getByRole('textbox', { name: /^Текст для площадки/ })).toHaveText('Общий хлеб')
  await expect(app.page.getByRole('tab', { name: 'Лента булочной', exact: true })).toBeVisible()
})
