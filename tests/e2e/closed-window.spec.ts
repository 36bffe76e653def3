import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { bakery } from '#tests/support/begun.ts'
import { type App, expect, test } from '#tests/support/launch.ts'
import { readLedgerLines } from '#tests/support/ledger-lines.ts'
import { startAgain } from '#tests/support/start-again.ts'

test.use({ begun: bakery })

const { zone } = bakery

/** A post scheduled so many seconds from now in the demo network. */
async function scheduled(page: Page, inSeconds: number): Promise<void> {
  await page.getByRole('button', { name: 'Новый пост' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type('Хлеб уже в печи')
  await page.getByRole('switch', { name: 'Лента булочной' }).click()
  const at = Date.now() + inSeconds * 1000
  const day = new Intl.DateTimeFormat('ru-RU', { timeZone: zone, dateStyle: 'short' }).format(at)
  await page.getByLabel('День').fill(day)
  await page.getByLabel('День').press('Enter')
  await page.getByLabel('Время').fill(new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium' }).format(at))
  await page.getByLabel('Время').press('Enter')
  await page.getByRole('button', { name: /^Запланировать/ }).click()
  await expect(page.getByRole('link', { name: 'Очередь публикаций' }).or(page.locator('[href="#/queue"]'))).not.toHaveText('Очередь пуста')
}

async function isPublished(app: App): Promise<boolean> {
  const lines = await readLedgerLines(join(app.dataFolder, 'electron'), 'own').catch(() => [])
  return lines.some((line) => line.phase === 'done')
}

test('a closed window leaves the program running while a post waits, and starting again shows it', async ({ app }) => {
  await scheduled(app.page, 86_400)
  await app.closeWindow()
  await expect.poll(() => app.windowIsSeen()).toBe(false)
  const second = await startAgain('electron', app.dataFolder)
  expect(second.code).toBe(0)
  await expect.poll(() => app.windowIsSeen()).toBe(true)
  await expect(app.page.getByRole('textbox', { name: 'Текст поста' })).toHaveText('Хлеб уже в печи')
})

test('a post goes out on time behind a closed window', async ({ app }) => {
  await scheduled(app.page, 12)
  await app.closeWindow()
  await expect.poll(() => app.windowIsSeen()).toBe(false)
  await expect.poll(() => isPublished(app), { timeout: 40_000 }).toBe(true)
  const page = await app.restart()
  await page.getByRole('link', { name: 'Демо-лента' }).click()
  await expect(page.getByText('Хлеб уже в печи')).toBeVisible()
})

test('with nothing to wait for, and where the user wants it so, a closed window ends the program', async ({ app }) => {
  await app.closeWindow()
  await app.gone()
})

test('the user’s choice of a closed window and of the start with the system is kept', async ({ app }) => {
  const { page } = app
  await scheduled(page, 86_400)
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: 'Общие' }).click()
  await page.getByText('Завершать программу', { exact: true }).click()
  await expect(page.getByText('Программа завершается. Посты')).toBeVisible()
  await app.closeWindow()
  await app.gone()
  const again = await app.restart()
  await again.getByRole('link', { name: 'Настройки' }).click()
  await again.getByRole('link', { name: 'Общие' }).click()
  await expect(again.getByRole('radio', { name: 'Завершать программу' })).toBeChecked()
})
