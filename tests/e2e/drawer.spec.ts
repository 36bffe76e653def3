import type { Locator, Page } from '@playwright/test'
import { bakeryWithoutChannel } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'
import { nextMonthIn } from '#tests/support/when.ts'

test.use({ begun: bakeryWithoutChannel })
const nextMonth = nextMonthIn(bakeryWithoutChannel.zone)

const words = 'Хлеб недели'

test('a post of the drawer is dropped on a day it lies over and at an hour of the week, and undo sends it back', async ({ app }) => {
  const { page } = app
  await page.setViewportSize({ width: 1024, height: 700 })
  await page.getByRole('button', { name: 'Следующий месяц' }).click()
  const drawer = page.getByRole('complementary', { name: 'Посты без даты' })
  await page.getByRole('button', { name: 'Посты без даты' }).click()
  await drawer.getByRole('button', { name: 'Пост без даты' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type(words)
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Посты без даты' }).click()
  const waiting = drawer.getByRole('button', { name: new RegExp(words) })

  // The drawer lies over Monday.
  const monday = page.locator('[role="cell"][data-date]').nth(7)
  await drop(page, waiting, await placeOn(monday))
  await expect(monday.getByRole('button', { name: /^10:00/ })).toBeVisible()
  await expect(waiting).toBeHidden()
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click()
  await expect(waiting).toBeVisible()

  await page.getByRole('radiogroup').getByText('Неделя').click()
  await expect(page.locator(`[role="cell"][data-date="${nextMonth('20')}"]`)).toHaveCount(0)
  await page.getByRole('button', { name: 'Следующая неделя' }).click()
  const thursday = page.locator('[role="cell"][data-date]').nth(3)
  await drop(page, waiting, await placeOn(thursday))
  await expect(thursday.locator('[data-card]')).toHaveAccessibleName(new RegExp(words))
  await expect(waiting).toBeHidden()
  await page.keyboard.press('Control+KeyZ')
  await expect(thursday.locator('[data-card]')).toHaveCount(0)
  await expect(waiting).toBeVisible()
})

/** A point of a day that is in sight. */
async function placeOn(day: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await day.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { x: box.x + box.width / 2, y: Math.max(box.y, 200) + 60 }
}

async function drop(page: Page, card: Locator, to: { readonly x: number; readonly y: number }): Promise<void> {
  await card.hover({ position: { x: 20, y: 14 } })
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
}
