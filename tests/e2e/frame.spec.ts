import type { Page } from '@playwright/test'
import { bakery } from '#tests/support/begun.ts'
import { startOwn } from '#tests/support/first-run.ts'
import { expect, test } from '#tests/support/launch.ts'

const first = { me: 'Анна Лебедева', brand: 'Булочная №1', zone: 'Europe/Samara' }

async function openSettings(page: Page, section: string): Promise<void> {
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: section }).click()
}

test('the first run asks for a name, a brand and a channel that may be skipped, and a reload goes on where it stood @both', async ({
  app,
}) => {
  const { page } = app
  await startOwn(page, first)
  await expect(page.getByRole('heading', { name: 'Первая площадка' })).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Пропустить' }).click()
  await expect(page.getByRole('navigation', { name: 'Разделы' }).getByText('0 площадок')).toBeVisible()
  await openSettings(page, 'Бренды и площадки')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Булочная №1/ })
    .click()
  await expect(page.getByRole('combobox', { name: 'Часовой пояс' })).toHaveValue(/Europe\/Samara/)
})

test('an empty sign-in and a server that does not answer are told at their fields, and what was typed stays @both', async ({ app }) => {
  const { page } = app
  await startOwn(page, first)
  await page.getByText('Bluesky', { exact: true }).click()
  await page.getByRole('button', { name: 'Подключить', exact: true }).click()
  await expect(page.getByText(/^Пароль приложения или ключ не введён/)).toBeVisible()
  await page.getByLabel('Имя пользователя').fill('bakery.test')
  await page.getByLabel('Пароль приложения').fill('abcd-efgh-ijkl-mnop')
  await page.getByText('Другой сервер', { exact: true }).click()
  await page.getByLabel('Адрес сервера').fill('http://127.0.0.1:9')
  const passphrase = page.getByLabel('Новый пароль хранилища')
  if (await passphrase.isVisible()) {
    await passphrase.fill('верёвочка пароходная')
    await page.getByLabel('Пароль ещё раз').fill('верёвочка пароходная')
  }
  await page.getByRole('button', { name: 'Подключить', exact: true }).click()
  await expect(page.getByText(/^Сервер не отвечает/)).toBeVisible()
  await expect(page.getByLabel('Имя пользователя')).toHaveValue('bakery.test')
})

test.describe('in a workspace that has begun', () => {
  test.use({ begun: bakery })

  test('language and scheme change at once and are there after a restart @both', async ({ app }) => {
    await openSettings(app.page, 'Общие')
    await app.page.getByText('English', { exact: true }).click()
    await expect(app.page.getByRole('link', { name: 'Calendar' })).toBeVisible()
    await app.page.getByText('Dark', { exact: true }).click()
    await expect(app.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
    const again = await app.restart()
    await expect(again.locator('html')).toHaveAttribute('lang', 'en')
    await expect(again.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  })

  test('the palette opens by its keys, finds rooms by typing and leads there', async ({ app }) => {
    const { page } = app
    await page.keyboard.press('Control+KeyK')
    await page.getByPlaceholder('Пост, бренд, раздел или действие').fill('очер')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Очередь', exact: true })).toBeVisible()
    expect(page.url()).toContain('#/queue')
  })

  test('what was done is told and taken back by the toast and by the keys', async ({ app }) => {
    const { page } = app
    await openSettings(page, 'Бренды и площадки')
    await page
      .getByRole('main')
      .getByRole('link', { name: /Булочная №1/ })
      .click()
    await page.getByRole('button', { name: 'Добавить рубрику' }).click()
    await expect(page.getByRole('textbox', { name: 'Название рубрики' })).toHaveCount(1)
    await page.getByRole('button', { name: 'Вернуть', exact: true }).click()
    await expect(page.getByRole('textbox', { name: 'Название рубрики' })).toHaveCount(0)
    await page.keyboard.press('Control+Shift+KeyZ')
    await expect(page.getByRole('textbox', { name: 'Название рубрики' })).toHaveCount(1)
    await page.keyboard.press('Control+KeyZ')
    await expect(page.getByRole('textbox', { name: 'Название рубрики' })).toHaveCount(0)
  })

  test('a fault switched in the demo feed stays switched @both', async ({ app }) => {
    const { page } = app
    await page.getByRole('link', { name: 'Демо-лента' }).click()
    await expect(page.getByText('Здесь пока ничего не вышло')).toBeVisible()
    await page.getByRole('switch', { name: 'Сеть недоступна' }).click()
    await expect(page.getByRole('switch', { name: 'Сеть недоступна' })).toBeChecked()
    await page.getByRole('link', { name: 'Календарь' }).click()
    await page.getByRole('link', { name: 'Демо-лента' }).click()
    await expect(page.getByRole('switch', { name: 'Сеть недоступна' })).toBeChecked()
  })

  test('everything is paused by one click in the queue, and the top bar says so @both', async ({ app }) => {
    const { page } = app
    await page.getByRole('link', { name: 'Очередь пуста' }).click()
    await page.getByRole('button', { name: 'Пауза' }).click()
    await expect(page.getByRole('banner').getByText('На паузе')).toBeVisible()
    await page.getByRole('button', { name: 'Снять с паузы' }).click()
    await expect(page.getByRole('banner').getByText('Очередь пуста')).toBeVisible()
  })
})
