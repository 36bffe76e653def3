import type { Locator, Page } from '@playwright/test'
import { seriousFaults } from '#tests/support/assistive.ts'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: bakery })

const menu = (page: Page, name: string | RegExp): Locator => page.getByRole('menu', { name })

test('a post has a menu by the pointer and by the keyboard in the month and in the table, and chosen rows are shifted in one step', async ({
  app: { page },
}) => {
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  await page.getByRole('button', { name: 'Следующий месяц' }).click()
  await written(page, '10', 'Хлеб с тмином')
  await written(page, '12', 'Кулич')
  await byKeyboard(page)
  await byPointer(page)
  await escaped(page)
  await inTable(page)
})

async function written(page: Page, day: string, text: string): Promise<void> {
  await dayCell(page, day).dblclick({ position: { x: 60, y: 100 } })
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type(text)
  await page.goBack()
  await expect(card(page, text)).toBeVisible()
}

/** Shift+F10 on a focused card; Esc gives the focus back. */
async function byKeyboard(page: Page): Promise<void> {
  await card(page, 'Хлеб с тмином').focus()
  await page.keyboard.press('Shift+F10')
  await expect(menu(page, 'Что сделать с постом: Хлеб с тмином')).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(card(page, 'Хлеб с тмином')).toBeFocused()
}

async function byPointer(page: Page): Promise<void> {
  await card(page, 'Кулич').click({ button: 'right' })
  await menu(page, /Кулич/).getByRole('menuitem', { name: 'Сдвинуть' }).click()
  await page.getByRole('menuitem', { name: 'На день позже' }).click()
  await expect(dayCell(page, '13').locator('[data-card]')).toContainText('Кулич')
  await page.keyboard.press('Control+z')
  await expect(dayCell(page, '12').locator('[data-card]')).toContainText('Кулич')
}

/** Escape closes the menu of the chosen posts and lets neither them nor the inspector go; the next one does. */
async function escaped(page: Page): Promise<void> {
  const bar = page.getByRole('region', { name: 'Выбранные посты' })
  await card(page, 'Хлеб с тмином').click({ modifiers: ['Control'] })
  await card(page, 'Кулич').click({ modifiers: ['Control'] })
  await card(page, 'Кулич').click({ button: 'right' })
  await expect(page.getByRole('menuitem', { name: /^Удалить/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menuitem', { name: /^Удалить/ })).toBeHidden()
  await expect(bar).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await card(page, 'Кулич').click()
  await card(page, 'Кулич').click({ button: 'right' })
  await expect(menu(page, /Кулич/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu(page, /Кулич/)).toBeHidden()
  await expect(page.getByRole('region', { name: 'Пост', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Пост', exact: true })).toBeHidden()
}

/** A whole line is chosen by Shift+Space, another one by Ctrl and its number: the bar of the calendar acts on both. */
async function inTable(page: Page): Promise<void> {
  await page.getByText('Таблица', { exact: true }).click()
  const row = (text: string) => page.getByRole('row').filter({ hasText: text })
  await row('Хлеб с тмином').getByRole('gridcell').first().click()
  await page.keyboard.press('Shift+F10')
  await expect(menu(page, 'Что сделать с постом: Хлеб с тмином')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid')).toBeFocused()
  await page.keyboard.press('Shift+Space')
  const bar = page.getByRole('region', { name: 'Выбранные посты' })
  await expect(bar).toContainText('Выбрано: 1')
  await row('Кулич')
    .getByRole('rowheader')
    .getByRole('button')
    .click({ modifiers: ['Control'] })
  await expect(bar).toContainText('Выбрано: 2')
  await bar.getByRole('button', { name: 'Сдвинуть' }).click()
  await page.getByRole('menuitem', { name: 'На несколько дней…' }).click()
  await expect(page.getByRole('textbox', { name: 'Когда' })).toHaveValue('+3 дня')
  await page.keyboard.type('+7 дней')
  await page.keyboard.press('Enter')
  await expect(row('Хлеб с тмином')).toContainText(/17\.\d\d\.\d{4}/)
  await expect(row('Кулич')).toContainText(/19\.\d\d\.\d{4}/)
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('textbox', { name: 'Пост, бренд, раздел или действие' })
  await palette.fill('выбранн')
  await expect(page.getByRole('button', { name: 'Перенести 2 выбранных поста…' })).toBeVisible()
  await page.keyboard.press('Escape')
  // While the palette is there the keys undo what was typed into it.
  await expect(palette).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(row('Хлеб с тмином')).toContainText(/10\.\d\d\.\d{4}/)
  await expect(row('Кулич')).toContainText(/12\.\d\d\.\d{4}/)
}

function dayCell(page: Page, day: string): Locator {
  return page.locator(`[role="cell"][data-date$="-${day}"]`).first()
}

function card(page: Page, text: string): Locator {
  return page.locator('[role="cell"] [data-card]').filter({ hasText: text })
}
