import type { Locator, Page } from '@playwright/test'
import { seriousFaults } from '#tests/support/assistive.ts'
import { bakery } from '#tests/support/begun.ts'
import { cyrillicKeys, type Keys, latinKeys, tabTo } from '#tests/support/keyboard.ts'
import { expect, test } from '#tests/support/launch.ts'
import { nextMonthIn } from '#tests/support/when.ts'

test.use({ begun: bakery })

const { zone } = bakery
const nextMonth = nextMonthIn(zone)
const cards = (page: Page): Locator => page.getByRole('button', { name: /^\d\d:\d\d\./ })
const focused = (page: Page): Locator => cards(page).and(page.locator(':focus'))
const cell = (page: Page, day: string): Locator => page.locator(`[role="cell"][data-date="${nextMonth(day)}"]`)

test.beforeEach(async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: 'Бренды и площадки' }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Булочная №1/ })
    .click()
  await page.getByRole('button', { name: 'Добавить рубрику' }).click()
  await page.getByRole('textbox', { name: 'Название рубрики' }).fill('Новинки')
  await page.getByRole('textbox', { name: 'Название рубрики' }).press('Enter')
  await page.getByRole('link', { name: 'Календарь' }).click()
  await expect(page.getByRole('region', { name: /Контент-план/ })).toBeVisible()
})

for (const layout of ['latin', 'cyrillic'] as const) {
  test(`a whole month is planned with the keyboard alone, ${layout} layout`, async ({ app: { page } }) => {
    const press = layout === 'latin' ? latinKeys(page) : await cyrillicKeys(page)
    await press('KeyJ')
    await tabTo(page, cell(page, '01'))
    await test.step('a post is written, its channel chosen, and Escape leads back to it', () => writeFirst(page, press))
    await test.step('it is moved, and copied week by week', () => fillWeeks(page, press))
    await test.step('several get a rubric and are scheduled', () => rubricAndSchedule(page, press))
    await test.step('all are shifted in words, and undo brings each back', () => shiftAll(page, press))
    await test.step('one is deleted and brought back, and the focus stays', () => deleteOne(page, press))
  })
}

async function writeFirst(page: Page, press: Keys): Promise<void> {
  await press('KeyN')
  await tabTo(page, page.getByRole('textbox', { name: 'Текст поста' }))
  await page.keyboard.insertText('Свежий хлеб к завтраку')
  await tabTo(page, page.getByRole('switch', { name: 'Лента булочной' }))
  await press('Space')
  await expect(page.getByRole('switch', { name: 'Лента булочной' })).toBeChecked()
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()
  await press('Escape')
  await expect(cell(page, '01').getByRole('button', { name: /^10:00.*Свежий хлеб.*Демо-сеть/ })).toBeFocused()
}

async function fillWeeks(page: Page, press: Keys): Promise<void> {
  await press('Shift+ArrowRight')
  await expect(cell(page, '02').getByRole('button', { name: /^\d\d:\d\d/ })).toBeFocused()
  for (const [n, day] of ['09', '16', '23'].entries()) {
    const original = (await focused(page).getAttribute('data-card')) ?? ''
    await press('Control+KeyD')
    await expect(cards(page)).toHaveCount(n + 2)
    await expect(focused(page)).not.toHaveAttribute('data-card', original)
    await press('Shift+ArrowDown')
    await expect(cell(page, day).getByRole('button', { name: /^10:00/ })).toBeFocused()
  }
}

async function rubricAndSchedule(page: Page, press: Keys): Promise<void> {
  await press('Control+Space')
  await expect(page.getByText('Выбрано: 1')).toBeVisible()
  await press('Control+KeyA')
  await expect(page.getByText('Выбрано: 4')).toBeVisible()
  await chooseInMenu(page, press, 'Рубрика', 'Новинки')
  await expect(page.getByRole('button', { name: /Рубрика «Новинки»/ })).toHaveCount(4)
  await chooseInMenu(page, press, 'Статус', 'Запланировать')
  await expect(page.getByRole('button', { name: /Запланировано/ })).toHaveCount(4)
  expect(await seriousFaults(page)).toEqual([])
}

/** Opens a menu of the bar, which stands before the plan, and goes down to an item. */
async function chooseInMenu(page: Page, press: Keys, menu: string, item: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: menu, exact: true }))
  await press('Enter')
  const wanted = page.getByRole('menuitem', { name: item })
  await expect(wanted).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  while ((await wanted.and(page.locator(':focus')).count()) === 0) await press('ArrowDown')
  await press('Enter')
}

async function shiftAll(page: Page, press: Keys): Promise<void> {
  await press('Shift+KeyM')
  const dialog = page.getByRole('dialog', { name: 'Перенести 4 поста' })
  await expect(dialog.getByLabel('Когда')).toBeFocused()
  await page.keyboard.insertText('+1 день в 12:30')
  await expect(dialog.getByRole('status')).toContainText('12:30')
  expect(await seriousFaults(page)).toEqual([])
  await press('Enter')
  await expect(dialog).toBeHidden()
  for (const day of ['03', '10', '17', '24']) await expect(cell(page, day).getByRole('button', { name: /^12:30/ })).toBeVisible()
  await press('Control+KeyZ')
  for (const day of ['02', '09', '16', '23']) await expect(cell(page, day).getByRole('button', { name: /^10:00/ })).toBeVisible()
  await press('Escape')
  await expect(page.getByText('Выбрано: 4')).toBeHidden()
}

async function deleteOne(page: Page, press: Keys): Promise<void> {
  await tabTo(page, focused(page).or(page.locator('[role="cell"][data-date]')))
  while ((await focused(page).count()) === 0) await press('ArrowRight')
  await expect(focused(page)).toHaveCount(1)
  await press('Delete')
  await expect(cards(page)).toHaveCount(3)
  await expect(page.locator('[role="cell"][data-date]:focus')).toHaveCount(1)
  await press('Control+KeyZ')
  await expect(cards(page)).toHaveCount(4)
}

test('a frame, clicks with keys and the cheat sheet; what cannot be moved is named', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Следующий месяц' }).click()
  for (const day of ['08', '09', '10']) await writeOn(page, day)
  const [from, to] = [await cell(page, '08').boundingBox(), await cell(page, '10').boundingBox()]
  if (!from || !to) throw new Error('not on the screen')
  await page.mouse.move(from.x + 4, from.y + from.height - 6)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width - 4, to.y + 30, { steps: 6 })
  await page.mouse.up()
  await expect(page.getByText('Выбрано: 3')).toBeVisible()
  await cell(page, '09')
    .getByRole('button', { name: /^\d\d:\d\d/ })
    .click({ modifiers: ['ControlOrMeta'] })
  await expect(page.getByText('Выбрано: 2')).toBeVisible()
  await page.keyboard.press('Escape')
  await cell(page, '08')
    .getByRole('button', { name: /^\d\d:\d\d/ })
    .click({ modifiers: ['ControlOrMeta'] })
  await cell(page, '10')
    .getByRole('button', { name: /^\d\d:\d\d/ })
    .click({ modifiers: ['Shift'] })
  await expect(page.getByText('Выбрано: 3')).toBeVisible()
  await page.getByRole('button', { name: 'Статус', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Запланировать' }).click()
  const dialog = page.getByRole('dialog', { name: 'Не получится: 3 из 3' })
  await expect(dialog.getByText('Не выбрана ни одна площадка')).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Ничего не менять' }).click()
  await page.keyboard.press('Shift+Slash')
  await expect(page.getByRole('dialog', { name: 'Клавиши' })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
})

async function writeOn(page: Page, day: string): Promise<void> {
  await cell(page, day).dblclick()
  await expect(page.getByRole('textbox', { name: 'Текст поста' })).toBeVisible()
  await page.goBack()
  await expect(cell(page, day).getByRole('button', { name: /^10:00/ })).toBeVisible()
}
