import type { Page } from '@playwright/test'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: 'demo' })

test('with the plans of all brands in one each card tells whose it is, in every view and on the board', async ({ app: { page } }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: /сменить бренд/ }).click()
  await page.getByRole('menuitem', { name: /Все бренды/ }).click()
  for (const [key, view] of [
    ['KeyM', 'Месяц'],
    ['KeyW', 'Неделя'],
  ] as const) {
    await test.step(view, async () => {
      await page.keyboard.press(key)
      await expectTold(page)
    })
  }
  await page.getByRole('link', { name: 'Доска' }).click()
  await expectTold(page)
  await page.getByRole('button', { name: /сменить бренд/ }).click()
  await page.getByRole('menuitem', { name: /Булочная/ }).click()
  await expect(page.locator('main [data-mark="БУ"]')).toHaveCount(0)
})

/** Each card's letters are in sight, and its name tells the brand. */
async function expectTold(page: Page): Promise<void> {
  const cards = page.locator('main').getByRole('button', { name: /Булочная|Велопрокат|Вело/ })
  await expect(cards.first()).toBeVisible()
  const letters = page.locator('main [data-mark="БУ"]')
  await expect(letters.first()).toBeVisible()
  await expect(page.locator('main [data-mark="ВЕ"]').first()).toBeVisible()
}
