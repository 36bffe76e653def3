import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: 'demo' })

test('a card of the drawer brought to a feed gets its day and its channel, says so before and after, and one undo takes both back', async ({
  app: { page },
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: /сменить бренд/ }).click()
  await page.getByRole('menuitem', { name: /Булочная/ }).click()
  await page.getByText('Лента', { exact: true }).click()
  const drawer = page.getByRole('complementary', { name: 'Посты без даты' })
  const waiting = drawer.getByRole('button', { name: /Мандариновый рулет/ })
  const feed = page.getByRole('list', { name: /Лента|лент/ })
  const planned = feed.getByRole('button', { name: /Мандариновый рулет/ })
  await expect(waiting).toBeVisible()
  await expect(planned).toHaveCount(0)
  const box = await feed.locator('[data-drop-day]').first().boundingBox()
  await waiting.hover({ position: { x: 20, y: 14 } })
  await page.mouse.down()
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40, { steps: 8 })
  await expect(page.getByText('в площадку «')).toBeVisible()
  await page.mouse.up()
  await expect(planned).toBeVisible()
  await expect(waiting).toBeHidden()
  await expect(page.getByText('Пост поставлен в план')).toBeVisible()
  await page.keyboard.press('Control+KeyZ')
  await expect(waiting).toBeVisible()
  await expect(planned).toHaveCount(0)
})
