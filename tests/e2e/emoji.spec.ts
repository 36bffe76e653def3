import { seriousFaults } from '#tests/support/assistive.ts'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: bakery })

test('an emoji is found by a Russian or English word, put in at the cursor, and taken back', async ({ app }) => {
  const { page } = app
  await page.getByRole('link', { name: 'Календарь' }).click()
  await page.keyboard.press('n')
  const text = page.getByRole('textbox', { name: 'Текст поста' })
  await text.fill('Свежий  готов')
  for (let n = 0; n < 6; n += 1) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Control+Shift+E')
  const search = page.getByRole('combobox', { name: 'Найти эмодзи' })
  // Opened by its keys it is typed into at once.
  await expect(search).toBeFocused()
  await page.keyboard.type('хлеб')
  await expect(page.getByRole('option', { name: 'хлеб', exact: true })).toHaveAttribute('aria-selected', 'true')
  expect.soft(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(text).toHaveText('Свежий 🍞 готов')
  await page.keyboard.press('Control+z')
  await expect(text).toHaveText('Свежий  готов')

  await page.getByRole('button', { name: 'Эмодзи (Ctrl+Shift+E)' }).click()
  await expect(page.getByRole('group', { name: 'Недавние' }).getByRole('option', { name: 'хлеб' })).toBeVisible()
  await search.fill('cats')
  // Found a moment after the typing; the first of what is found is chosen anew.
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName('кошка')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('option', { selected: true })).toHaveAttribute('data-at', '1')
  await page.keyboard.press('Escape')
  await expect(search).toBeHidden()
  await expect(text).toBeFocused()
})
