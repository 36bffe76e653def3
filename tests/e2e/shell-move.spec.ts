import type { Page } from '@playwright/test'
import { connectDemo, startOwn } from '#tests/support/first-run.ts'
import { expect, test } from '#tests/support/launch.ts'

async function writePost(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Новый пост' }).first().click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type(text)
  await expect(page.getByText(/^Сохранено в /)).toBeVisible()
}

/** Takes the offer and looks at the calendar, whose drawer holds posts without a date. */
async function bringOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Перенести сюда' }).click()
  const calendar = page.getByRole('link', { name: 'Календарь' })
  const later = page.getByRole('button', { name: 'Пропустить' })
  // The other shell is started for it, written out and ended; a first channel may be offered anew.
  await calendar.or(later).click({ timeout: 45_000 })
  await calendar.click()
}

test('work goes from the window to the browser and back, when it is newer there', async ({ app }) => {
  test.setTimeout(90_000)
  await startOwn(app.page, { me: 'Анна Лебедева', brand: 'Булочная №1', zone: 'Europe/Moscow' })
  await connectDemo(app.page, 'Лента булочной')
  await writePost(app.page, 'Написано в окне')

  const browser = await app.restart('browser')
  await bringOver(browser)
  await expect(browser.getByText('Написано в окне')).toBeVisible()
  await writePost(browser, 'Написано в браузере')

  const window = await app.restart('electron')
  await bringOver(window)
  await expect(window.getByText('Написано в браузере')).toBeVisible()
  await expect(window.getByText('Написано в окне')).toBeVisible()
})
