import type { Locator, Page } from '@playwright/test'
import { bakeryWithoutChannel } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'
import { nextMonthIn } from '#tests/support/when.ts'

test.use({ begun: bakeryWithoutChannel })
const nextMonth = nextMonthIn(bakeryWithoutChannel.zone)

/** The newest stands first in the drawer. */
const texts = ['Хлеб недели', 'Рецепт закваски', 'Пекарь месяца']

test('several posts of the drawer, an idea among them, are planned together by hand, by the agenda and by words, each as one step', async ({
  app,
}) => {
  const { page } = app
  await page.setViewportSize({ width: 1360, height: 1200 })
  await page.getByRole('button', { name: 'Следующий месяц' }).click()
  const drawer = page.getByRole('complementary', { name: 'Посты без даты' })
  for (const text of texts.toReversed()) await writeUndated(page, drawer, text)
  const [bread, dough, baker] = texts.map((text) => drawer.getByRole('button', { name: new RegExp(text) })) as [Locator, Locator, Locator]
  await baker.click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Статус' }).click()
  await page.getByRole('menuitem', { name: 'Идея' }).click()
  await page.getByRole('radiogroup').getByText('Идеи').click()
  await baker.click({ modifiers: ['ControlOrMeta'] })
  await page.getByRole('radiogroup').getByText('Без даты').click()
  await bread.focus()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByRole('region', { name: 'Выбранные посты' })).toContainText('Выбрано: 3')

  // A day takes them by the hour, in the drawer's order.
  const monday = page.locator('[role="cell"][data-date]').nth(7)
  await pickUp(page, dough)
  await page.mouse.move(...(await placeOn(monday)), { steps: 8 })
  await expect(page.getByText('3 поста', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(monday.locator('[data-card]')).toHaveCount(0)
  await carry(page, dough, await placeOn(monday))
  await expectOn(monday, ['10:00', '11:00', '12:00'])
  await expect(drawer.getByRole('button', { name: /Хлеб|Рецепт|Пекарь/ })).toHaveCount(0)
  await page.keyboard.press('Control+KeyZ')
  await expect(monday.locator('[data-card]')).toHaveCount(0)
  await expect(bread).toBeVisible()
  await expect(page.getByRole('region', { name: 'Выбранные посты' })).toContainText('Выбрано: 3')

  // By words they go to the day that is named, the first at its time.
  await bread.focus()
  await page.keyboard.press('Shift+KeyM')
  await page.getByRole('textbox', { name: 'Когда' }).fill(`${asTyped(await monday.getAttribute('data-date'))} в 18:30`)
  await expect(page.getByText('Ещё 2 поста встанут следом в тот же день')).toBeVisible()
  await page.getByRole('button', { name: 'Перенести', exact: true }).click()
  await expectOn(monday, ['18:30', '19:30', '20:30'])
  await page.keyboard.press('Control+KeyZ')

  // At an hour of the week the first stands there, the others after it.
  await bread.focus()
  await page.keyboard.press('KeyW')
  // The month's days go out of sight; the week after its first lies whole ahead.
  await expect(page.locator(`[role="cell"][data-date="${nextMonth('20')}"]`)).toHaveCount(0)
  await page.getByRole('button', { name: 'Следующая неделя' }).click()
  const thursday = page.locator('[role="cell"][data-date]').nth(3)
  await carry(page, bread, await placeOn(thursday))
  await expect(thursday.getByRole('button', { name: /Хлеб|Рецепт|Пекарь/ })).toHaveCount(3)
  await page.keyboard.press('Control+KeyZ')
  await expect(thursday.locator('[data-card]')).toHaveCount(0)

  // The agenda's days take them too; let go outside nothing happens.
  await bread.focus()
  await page.keyboard.press('KeyA')
  const list = page.getByRole('region', { name: /Посты списком/ })
  const tuesday = list.locator(`[data-date="${nextMonth('08')}"]`)
  await tuesday.scrollIntoViewIfNeeded()
  await carry(page, bread, [600, 20])
  await expect(page.getByRole('region', { name: 'Выбранные посты' })).toContainText('Выбрано: 3')
  await expect(bread).toBeVisible()
  const box = await tuesday.boundingBox()
  await carry(page, bread, [(box?.x ?? 0) + 200, (box?.y ?? 0) + 12])
  await expect(list.getByRole('button', { name: /10:00.*Хлеб недели/ })).toBeVisible()
  await expect(list.getByRole('button', { name: /12:00.*Пекарь месяца/ })).toBeVisible()
})

async function carry(page: Page, card: Locator, to: [number, number]): Promise<void> {
  await pickUp(page, card)
  await page.mouse.move(...to, { steps: 8 })
  await page.mouse.up()
}

async function writeUndated(page: Page, drawer: Locator, text: string): Promise<void> {
  await drawer.getByRole('button', { name: 'Пост без даты' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type(text)
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()
  await page.goBack()
  await expect(drawer.getByRole('button', { name: new RegExp(text) })).toBeVisible()
}

async function expectOn(day: Locator, times: readonly string[]): Promise<void> {
  const cards = day.getByRole('button', { name: /Хлеб|Рецепт|Пекарь/ })
  await expect(cards).toHaveCount(times.length)
  for (const [i, text] of texts.entries()) await expect(day.getByRole('button', { name: new RegExp(`${times[i]}.*${text}`) })).toBeVisible()
}

/** `2026-12-07` as a person writes it: 07.12.2026. */
function asTyped(day: string | null): string {
  return day?.split('-').toReversed().join('.') ?? ''
}

/** A point of a day that is in sight. */
async function placeOn(day: Locator): Promise<[number, number]> {
  const box = await day.boundingBox()
  if (!box) throw new Error('not on the screen')
  return [box.x + box.width / 2, Math.max(box.y, 200) + 60]
}

async function pickUp(page: Page, card: Locator): Promise<void> {
  await card.hover({ position: { x: 20, y: 14 } })
  await page.mouse.down()
}
