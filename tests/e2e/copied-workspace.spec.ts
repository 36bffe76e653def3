import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { connectDemo, startOwn } from '#tests/support/first-run.ts'
import { expect, test } from '#tests/support/launch.ts'
import { launchProgram } from '#tests/support/launch-program.ts'

const channel = 'Лента булочной'
const text = 'Пост, который есть в обеих папках'

test('a copied workspace asks before it publishes what the original publishes @both', async ({ app }) => {
  test.setTimeout(90_000)
  await startOwn(app.page, { me: 'Анна Лебедева', brand: 'Булочная №1', zone: 'Europe/Moscow' })
  await connectDemo(app.page, channel)
  await planForTomorrow(app.page)
  const copyFolder = await mkdtemp(join(tmpdir(), 'rubrika-copy-'))
  await app.kill()
  await cp(app.dataFolder, copyFolder, { recursive: true, verbatimSymlinks: true })
  const original = await app.restart()
  const copy = await launchProgram({ shell: app.shell, dataFolder: copyFolder, words: [], locale: 'ru-RU' })
  try {
    const ask = copy.page.getByRole('button', { name: 'Публикует этот компьютер?' })
    await expect(ask).toBeVisible()
    await copy.page.getByRole('button', { name: /уведомлени/ }).click()
    await expect(copy.page.getByText(/копия рабочей папки/)).toBeVisible()
    await copy.page.keyboard.press('Escape')
    await expect(original.getByRole('button', { name: 'Публикует этот компьютер?' })).toBeHidden()

    // Both are told to send it now: the original does, the copy waits for an answer.
    await publishNow(copy.page)
    await publishNow(original)
    await expectFeed(original, 1)
    await expectFeed(copy.page, 0)

    await ask.click()
    await copy.page.getByRole('button', { name: 'Публиковать отсюда' }).click()
    await expect(ask).toBeHidden()
    // It came due while the copy was held, so it may be out already: a person is asked, nothing is sent.
    await inspect(copy.page)
    await expect(copy.page.getByText('Неизвестно, вышел ли этот пост')).toBeVisible()
    await expectFeed(copy.page, 0)
  } finally {
    await copy.quit()
    await rm(copyFolder, { recursive: true, force: true, maxRetries: 5 })
  }
})

async function planForTomorrow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Новый пост' }).first().click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type(text)
  await page.getByRole('switch', { name: channel }).click()
  await page.getByLabel('День').fill(new Intl.DateTimeFormat('ru-RU', { timeZone: 'Europe/Moscow' }).format(Date.now() + 86_400_000))
  await page.getByLabel('День').press('Enter')
  await expect(page.getByLabel('Время')).toHaveValue('10:00')
  await expect(page.getByText(/^Сохранено в /)).toBeVisible()
  await page.getByRole('button', { name: /^Запланировать/ }).click()
  await expect(page.getByRole('button', { name: 'Снять с публикации' })).toBeVisible()
}

async function inspect(page: Page): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.getByPlaceholder('Пост, бренд, раздел или действие').fill(text)
  await page.getByRole('dialog', { name: 'Найти или выполнить' }).getByText(text).click()
  await expect(page.getByRole('region', { name: 'Пост', exact: true })).toBeVisible()
}

async function publishNow(page: Page): Promise<void> {
  await inspect(page)
  await page.getByRole('region', { name: 'Пост', exact: true }).getByRole('button', { name: 'Действия' }).click()
  await page.getByRole('menuitem', { name: 'Опубликовать сейчас' }).click()
}

/** How many posts the audience of the pretend network sees. */
async function expectFeed(page: Page, count: number): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Демо-лента' }).click()
  await page.getByRole('button', { name: 'Обновить ленту' }).click()
  await expect(page.getByRole('list', { name: 'Посты демо-сети' }).getByRole('article')).toHaveCount(count)
}
