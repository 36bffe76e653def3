import type { Page } from '@playwright/test'
import { seriousFaults } from '#tests/support/assistive.ts'
import { connectDemo, startOwn } from '#tests/support/first-run.ts'
import { expect, test } from '#tests/support/launch.ts'

const bakery = { me: 'Анна Лебедева', brand: 'Булочная №1', zone: 'Europe/Samara' }

async function openSettings(page: Page, section: string): Promise<void> {
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: section }).click()
}

test('assistive technology finds nothing serious on the first screen, in the demo feed and the queue', async ({ app }) => {
  const { page } = app
  expect.soft(await seriousFaults(page)).toEqual([])
  await startOwn(page, bakery)
  await connectDemo(page, 'Булочная на Рубинштейна')
  await page.getByRole('link', { name: 'Демо-лента' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Демо-лента' })).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Очередь пуста' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Очередь' })).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
})

test('assistive technology finds nothing serious in the settings', async ({ app }) => {
  const { page } = app
  await startOwn(page, bakery)
  await page.getByRole('button', { name: 'Пропустить' }).click()
  await openSettings(page, 'Публикация')
  expect.soft(await seriousFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Резервные копии' }).click()
  await expect(page.getByRole('button', { name: 'Сделать копию' })).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Бренды и площадки' }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Булочная №1/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Рубрики' })).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
})

test.describe('in the demo workspace', () => {
  test.use({ words: ['--demo'] })

  test('assistive technology finds nothing serious in calendar, inspector, editor and report, light and dark', async ({ app }) => {
    const { page } = app
    const card = page.getByRole('button', { name: /^\d\d:\d\d\./ })
    await expect(card.first()).toBeVisible({ timeout: 60_000 })
    for (const scheme of ['Светлое', 'Тёмное']) {
      await openSettings(page, 'Общие')
      await page.getByText(scheme, { exact: true }).click()
      expect.soft(await seriousFaults(page)).toEqual([])
      await page.getByRole('link', { name: 'Календарь' }).first().click()
      await expect(card.first()).toBeVisible()
      expect.soft(await seriousFaults(page)).toEqual([])
      await page.getByText('Неделя', { exact: true }).click()
      await expect(page.locator('[data-place="week"]').first()).toBeVisible()
      expect.soft(await seriousFaults(page)).toEqual([])
      for (const key of ['KeyD', 'KeyG', 'KeyA']) {
        await page.keyboard.press(key)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect.soft(await seriousFaults(page), key).toEqual([])
      }
      await page.keyboard.press('KeyW')
      await card.first().click()
      await expect(page.getByRole('region', { name: 'Пост', exact: true })).toBeVisible()
      expect.soft(await seriousFaults(page)).toEqual([])
      await card.first().dblclick()
      await expect(page.getByRole('textbox', { name: 'Текст поста' })).toBeVisible()
      expect.soft(await seriousFaults(page)).toEqual([])
      await page.getByRole('link', { name: 'Отчёты' }).click()
      await expect(page.getByLabel('Вывод')).toBeVisible()
      expect.soft(await seriousFaults(page)).toEqual([])
    }
  })
})
