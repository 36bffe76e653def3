import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: 'demo' })

test('a full trash is worked through by keyboard: who takes a post back stands on the next one, and what acts on the chosen stays in sight', async ({
  app: { page },
}) => {
  await page.getByRole('button', { name: 'Следующий месяц' }).click()
  await expect(page.getByRole('heading', { name: 'Декабрь', exact: false })).toBeVisible()
  // The month need not be drawn yet: all of it is chosen when it is.
  await page.keyboard.press('Control+KeyA')
  await expect(page.getByRole('region', { name: 'Выбранные посты' })).toContainText(/Выбрано: \d\d/)
  await page.keyboard.press('Delete')
  await expect(page.getByText(/в корзине$/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: 'Корзина' }).click()
  const rows = page.getByRole('list', { name: 'Корзина' }).getByRole('listitem')
  const boxes = rows.getByRole('checkbox')
  await expect(rows.nth(20)).toBeAttached()
  const before = await rows.count()

  await rows.nth(3).getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(before - 1)
  await expect(boxes.nth(3)).toBeFocused()

  await boxes.nth(18).press('Space')
  await boxes.nth(19).press('Space')
  await expect(page.getByText(`Выбрано 2 из ${before - 1}`)).toBeInViewport()
  const restore = page.getByRole('button', { name: 'Вернуть из корзины', exact: true })
  await expect(restore).toBeInViewport()
  await restore.press('Enter')
  await expect(rows).toHaveCount(before - 3)
  await expect(boxes.nth(18)).toBeFocused()
})
