import type { Locator } from '@playwright/test'
import { expect, test } from '#tests/support/launch.ts'

/** A window of 1024 × 700 at 200 %. */
const zoomed = { width: 512, height: 350 }
/** Words of which less is seen say nothing, px. */
const leastWords = 90
/** A button that gives its room to the title beside it, px. */
const wordless = 40

test.use({ begun: 'demo' })

test('at 200 % what is to be done today, the list and the table still say what they are about @both', async ({ app: { page } }) => {
  await page.setViewportSize(zoomed)
  await page.getByRole('navigation').first().getByRole('link', { name: 'Сегодня' }).click()
  const asked = page.getByRole('region', { name: 'Не вышло и ждёт вас' }).getByRole('listitem')
  await expect(asked.first()).toBeVisible()
  for (const row of await asked.all()) expect.soft(await widthOf(row.locator('[title]').first())).toBeGreaterThan(leastWords)
  await page.getByRole('navigation').first().getByRole('link', { name: 'Календарь' }).click()
  await page.keyboard.press('KeyA')
  const line = page.getByRole('region', { name: /^Посты списком/ }).locator('[data-card]')
  await expect(line.first()).toBeVisible()
  expect(await widthOf(line.first().locator('[data-brand]'))).toBeGreaterThan(leastWords)
  await page.keyboard.press('KeyS')
  await expect(page.getByRole('grid')).toBeVisible()
  const today = page.getByRole('button', { name: 'Сегодня', exact: true })
  expect(await widthOf(today)).toBeLessThan(wordless)
})

test('at 200 % a toast keeps to the edge of the window, and a card of all brands still tells whose it is', async ({ app: { page } }) => {
  await page.getByRole('button', { name: /сменить бренд/ }).click()
  await page.getByRole('menuitem', { name: /Все бренды/ }).click()
  await page.setViewportSize(zoomed)
  await page.keyboard.press('KeyM')
  const letters = page.locator('[data-mark="БУ"]')
  const told = page.locator('main [data-card]').filter({ has: letters }).first()
  await expect(told.locator(letters)).toBeVisible()
  // Beside the time and inside the card, not on a line that is cut off.
  const place = await told.locator(letters).boundingBox()
  const frame = await told.boundingBox()
  expect((place?.y ?? 0) - (frame?.y ?? 0)).toBeLessThan(8)
  expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0))
  const card = page.locator('main [data-card][data-status="draft"], main [data-card][data-status="scheduled"]').last()
  await card.click({ button: 'right' })
  await page.getByRole('menuitem', { name: /^Удалить/ }).click()
  const toast = page.getByRole('alert').filter({ hasText: 'Пост в корзине' })
  await expect(toast).toBeVisible()
  const box = await toast.boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(zoomed.height - 20)
})

test('at 200 % the title of a post that is written says which one it is', async ({ app: { page } }) => {
  await page.keyboard.press('KeyA')
  await page
    .getByRole('region', { name: /^Посты списком/ })
    .locator('[data-card]')
    .first()
    .dblclick()
  await expect(page.getByRole('textbox', { name: 'Текст поста' })).toBeVisible()
  await page.setViewportSize(zoomed)
  expect(await widthOf(page.getByRole('heading', { level: 1 }))).toBeGreaterThan(leastWords)
  await expect(page.getByRole('link', { name: 'Календарь' }).last()).toBeVisible()
})

async function widthOf(words: Locator): Promise<number> {
  return (await words.boundingBox())?.width ?? 0
}
