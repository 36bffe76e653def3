import type { Locator, Page } from '@playwright/test'
import { expect, test } from '#tests/support/launch.ts'

/** A window of 1024 × 700 at 200 %. */
const zoomed = { width: 512, height: 350 }

test.use({ begun: 'demo' })

test('where a filter hides every post the feed, the board and the table say so, and give them back in one click', async ({
  app: { page },
}) => {
  await filterPlan(page, 'ксилофон')
  const nothing = page.getByText('Фильтр не пропустил ни одного поста')

  await test.step('the feed does not take itself for empty', async () => {
    await page.getByText('Лента', { exact: true }).click()
    await expect(nothing).toHaveCount(1)
    await expect(page.getByText(/пока пусто$/)).toHaveCount(0)
  })

  await test.step('zoomed in, what the table says of it lies over nothing below', async () => {
    await page.getByText('Таблица', { exact: true }).click()
    await page.setViewportSize(zoomed)
    await expect(nothing).toBeAttached()
    await expect(page.getByRole('button', { name: 'Показать всё' })).toBeAttached()
    expect(await runsOver(page.locator('[data-drop-day]').filter({ has: page.getByRole('grid') }))).toBe(false)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('button', { name: 'Показать всё' }).click()
    await expect(nothing).toHaveCount(0)
  })

  await test.step('the board says how many each column holds', async () => {
    await page.getByRole('link', { name: 'Доска' }).click()
    await page.getByPlaceholder('Слова в посте').fill('ксилофон')
    await expect(nothing).toBeVisible()
    await expect(page.getByText(/^Фильтр скрывает \d+ пост/).first()).toBeVisible()
    await page.getByRole('button', { name: 'Показать всё' }).click()
    await expect(nothing).toHaveCount(0)
    await expect(page.getByPlaceholder('Слова в посте')).toHaveValue('')
  })
})

async function filterPlan(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: /сменить бренд/ }).click()
  await page.getByRole('menuitem', { name: /Булочная/ }).click()
  await page.getByRole('button', { name: 'Фильтры' }).click()
  const panel = page.getByRole('dialog', { name: 'Что показывать' })
  await panel.getByLabel('Слова', { exact: true }).fill(words)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
}

/** Whether something inside reaches beyond a place that does not scroll. */
function runsOver(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element.scrollHeight > element.clientHeight && getComputedStyle(element).overflowY === 'visible')
}
