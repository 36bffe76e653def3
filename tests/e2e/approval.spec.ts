import type { Page } from '@playwright/test'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'
import { momentIn, setSoon, setWhen } from '#tests/support/when.ts'

test.use({ begun: bakery })

const { zone } = bakery
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()

test('only what was approved goes out: a change asks again, shows the difference and is held back until it is approved @both', async ({
  app: { page },
}) => {
  test.setTimeout(150_000)
  await askForApproval(page)
  await page.getByRole('link', { name: 'Календарь' }).click()
  await page.getByRole('button', { name: 'Новый пост' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type('Свежий хлеб за 90 рублей')
  await page.getByRole('switch', { name: 'Лента булочной' }).click()
  await setWhen(page, momentIn(3600, zone))
  await saved(page)

  // Nothing is scheduled before a word was said.
  const schedule = page.getByRole('button', { name: /^Запланировать/ })
  await schedule.click()
  await expect(page.getByText('Бренд выпускает только согласованное').first()).toBeVisible()
  const panel = page.getByRole('region', { name: 'Согласование' })
  await panel.getByRole('button', { name: 'Согласовать', exact: true }).click()
  await expect(panel.getByText('Согласовано, можно выпускать')).toBeVisible()

  // A change asks again and shows what is different.
  await retype(page, 'Свежий хлеб за 100 рублей')
  await expect(panel.getByText('Изменено после согласования')).toBeVisible()
  await panel.getByRole('button', { name: 'Что изменилось' }).click()
  const dialog = page.getByRole('dialog', { name: 'Изменено после согласования' })
  await expect(dialog.locator('del')).toHaveText('90')
  await expect(dialog.locator('ins')).toHaveText('100')
  await page.keyboard.press('Escape')
  await panel.getByRole('button', { name: 'Согласовать', exact: true }).click()
  await expect(panel.getByText('Согласовано, можно выпускать')).toBeVisible()
  await schedule.click()
  await expect(page.getByText('Запланировано').first()).toBeVisible()

  // Changed once more, it waits in Today for a word, is held back at its time, and goes out once it is approved.
  await retype(page, 'Свежий хлеб за 110 рублей')
  await expect(panel.getByText('Изменено после согласования')).toBeVisible()
  await setSoon(page, zone)
  await page.getByRole('link', { name: 'Сегодня' }).click()
  const held = page.getByRole('region', { name: 'Не вышло и ждёт вас' })
  await expect(held.getByText('Бренд выпускает только согласованное')).toBeVisible({ timeout: 60_000 })
  await held.getByRole('button', { name: /^Согласовать/ }).click()
  const inspector = page.getByRole('region', { name: 'Пост', exact: true })
  await inspector.getByRole('button', { name: 'Согласовать', exact: true }).click()
  await expect(inspector.getByText('Опубликовано').first()).toBeVisible({ timeout: 60_000 })
  await expect(held).toBeHidden()
})

test('a post comes back with a remark, and its history keeps every word @both', async ({ app: { page } }) => {
  await askForApproval(page)
  await page.getByRole('link', { name: 'Календарь' }).click()
  await page.getByRole('button', { name: 'Новый пост' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type('Хлеб')
  await saved(page)
  const panel = page.getByRole('region', { name: 'Согласование' })
  await panel.getByRole('button', { name: 'Согласовать', exact: true }).click()
  await panel.getByRole('button', { name: 'Вернуть с замечанием' }).click()
  await expect(panel.getByRole('button', { name: 'Вернуть', exact: true })).toBeDisabled()
  await panel.getByLabel('Что поправить').fill('Нет цены')
  await panel.getByRole('button', { name: 'Вернуть', exact: true }).click()
  await expect(panel.getByText('Возвращено на доработку')).toBeVisible()
  await panel.getByRole('button', { name: 'История' }).click()
  const words = page.getByRole('dialog', { name: 'История согласования' }).getByRole('listitem')
  await expect(words).toHaveCount(2)
  await expect(words.first()).toContainText('Нет цены')
  await expect(words.last()).toContainText('Согласовано: Анна')
})

async function askForApproval(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: 'Бренды и площадки' }).click()
  await page.getByRole('link', { name: /Булочная/ }).click()
  await page.getByRole('switch', { name: 'Выпускать только согласованное' }).click()
  await expect(page.getByRole('combobox', { name: 'Кто согласует' })).toHaveValue('Любой, кто здесь работает')
}

async function retype(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(words)
  await saved(page)
}
