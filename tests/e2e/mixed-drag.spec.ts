import { bakeryWithoutChannel } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: bakeryWithoutChannel })

test('posts with and without a date that are chosen together go in one hand, as one step, whichever of them is taken', async ({ app }) => {
  const { page } = app
  await page.setViewportSize({ width: 1360, height: 1000 })
  await page.getByRole('button', { name: 'Следующий месяц' }).click()
  const drawer = page.getByRole('complementary', { name: 'Посты без даты' })
  const days = page.locator('[role="cell"][data-date]')
  const [monday, thursday, saturday] = [days.nth(7), days.nth(10), days.nth(12)]
  const write = async (text: string) => {
    await page.getByRole('textbox', { name: 'Текст поста' }).click()
    await page.keyboard.type(text)
    await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()
    await page.goBack()
  }
  await drawer.getByRole('button', { name: 'Пост без даты' }).click()
  await write('Хлеб недели')
  await monday.dblclick({ position: { x: 60, y: 70 } })
  await write('Пекарь месяца')
  const bread = drawer.getByRole('button', { name: /Хлеб недели/ })
  const baker = page.locator('main').getByRole('button', { name: /Пекарь месяца/ })
  await bread.click({ modifiers: ['ControlOrMeta'] })
  await baker.click({ modifiers: ['ControlOrMeta'] })

  const carry = async (card: typeof bread, day: typeof monday) => {
    const box = await day.boundingBox()
    await card.hover({ position: { x: 20, y: 14 } })
    await page.mouse.down()
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 70, { steps: 8 })
    await expect(page.getByText(/и ещё 1 пост|2 поста/).first()).toBeVisible()
    await page.mouse.up()
  }
  await carry(baker, thursday)
  await expect(thursday.getByRole('button', { name: /^10:00.*Пекарь месяца/ })).toBeVisible()
  await expect(thursday.getByRole('button', { name: /^11:00.*Хлеб недели/ })).toBeVisible()
  await expect(page.getByText('2 поста перенесены')).toBeVisible()
  await page.keyboard.press('Control+KeyZ')
  await expect(bread).toBeVisible()
  await expect(monday.getByRole('button', { name: /^10:00.*Пекарь месяца/ })).toBeVisible()

  await carry(bread, saturday)
  await expect(saturday.getByRole('button', { name: /^10:00.*Пекарь месяца/ })).toBeVisible()
  await expect(saturday.getByRole('button', { name: /^11:00.*Хлеб недели/ })).toBeVisible()
  await page.keyboard.press('Control+KeyZ')
  await expect(bread).toBeVisible()
  await expect(monday.getByRole('button', { name: /^10:00.*Пекарь месяца/ })).toBeVisible()
})
