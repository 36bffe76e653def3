import type { Page } from '@playwright/test'
import { connectDemo, startOwn } from '#tests/support/first-run.ts'
import { expect, test } from '#tests/support/launch.ts'

const zone = 'Europe/Moscow'
const channel = 'Лента булочной'
const morning = 'Утренние булочки'
const evening = 'Вечерний хлеб'

test('a backup from before ten posts went out is restored, and nothing goes out twice @both', async ({ app }) => {
  test.setTimeout(240_000)
  const { page } = app
  await startOwn(page, { me: 'Анна Лебедева', brand: 'Булочная №1', zone })
  await connectDemo(page, channel)
  await planTen(page, morning, '10:00')
  await planTen(page, evening, '18:00')
  const backupsBefore = await takeBackup(page)

  await publishFromQueue(page, morning, 10)
  await expectFeed(page, 10)

  await openBackups(page)
  const copies = page.getByRole('button', { name: /^Восстановить копию/ })
  await copies.nth((await copies.count()) - backupsBefore).click()
  await page.getByRole('dialog', { name: 'Восстановить эту копию' }).getByRole('button', { name: 'Восстановить' }).click()
  await expect(page.getByRole('button', { name: 'Публикует этот компьютер?' })).toBeVisible({ timeout: 20_000 })

  // Started again it still asks; what went out is known from the ledger, what did not waits.
  const again = await app.restart()
  const ask = again.getByRole('button', { name: 'Публикует этот компьютер?' })
  await expect(ask).toBeVisible()
  await expectFeed(again, 10)
  await expectQueue(again, { [morning]: 0, [evening]: 10 })
  expect(await statusesOf(again, morning)).toEqual(Array(10).fill('Опубликовано'))
  expect(await statusesOf(again, evening)).toEqual(Array(10).fill('Запланировано'))
  // Held, even what a person sends off stays here.
  await rowMenu(again, evening, 'Опубликовать сейчас')
  await expectFeed(again, 10)

  await ask.click()
  await again.getByRole('button', { name: 'Публиковать отсюда' }).click()
  await expect(ask).toBeHidden()
  await answerIfAsked(again)
  await publishFromQueue(again, evening, 9)
  await expectFeed(again, 20)
  await expectQueue(again, { [morning]: 0, [evening]: 0 })
})

/** Writes a post for tomorrow, schedules it, and does the same with nine copies. */
async function planTen(page: Page, text: string, time: string): Promise<void> {
  await openRoom(page, 'Календарь')
  await page.getByRole('button', { name: 'Новый пост' }).first().click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type(text)
  await page.getByRole('switch', { name: channel }).click()
  await page.getByLabel('День').fill(tomorrow())
  await page.getByLabel('День').press('Enter')
  await page.getByLabel('Время').fill(time)
  await page.getByLabel('Время').press('Enter')
  await expect(page.getByText(/^Сохранено в /)).toBeVisible()
  await page.getByRole('button', { name: /^Запланировать/ }).click()
  await expect(page.getByRole('button', { name: 'Снять с публикации' })).toBeVisible()

  const panel = page.getByRole('region', { name: 'Пост', exact: true })
  await inspect(page, text)
  for (let copy = 1; copy < 10; copy += 1) {
    await panel.getByRole('button', { name: 'Действия' }).click()
    await page.getByRole('menuitem', { name: 'Дублировать' }).click()
    await panel.getByRole('button', { name: 'Запланировать' }).click()
    await expect(panel.getByRole('button', { name: 'Снять с плана' })).toBeVisible()
  }
}

/** Tomorrow in the brand's zone, as a person writes it. */
function tomorrow(): string {
  return new Intl.DateTimeFormat('ru-RU', { timeZone: zone }).format(Date.now() + 86_400_000)
}

async function search(page: Page, text: string) {
  await page.keyboard.press('Control+K')
  await page.getByPlaceholder('Пост, бренд, раздел или действие').fill(text)
  return page.getByRole('dialog', { name: 'Найти или выполнить' })
}

async function inspect(page: Page, text: string): Promise<void> {
  await (await search(page, text)).getByText(text).first().click()
  await expect(page.getByRole('region', { name: 'Пост', exact: true })).toBeVisible()
}

/** How the posts of this text stand, as the search shows them. */
async function statusesOf(page: Page, text: string): Promise<readonly (string | null)[]> {
  const found = await search(page, text)
  const rows = found.getByRole('button').filter({ hasText: text })
  await expect(rows).toHaveCount(10)
  const glyphs = await rows.getByRole('img').all()
  const statuses = await Promise.all(glyphs.map((glyph) => glyph.getAttribute('aria-label')))
  await page.keyboard.press('Escape')
  await expect(found).toBeHidden()
  return statuses
}

async function openRoom(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).click()
}

async function openQueue(page: Page): Promise<void> {
  await (await search(page, 'Очередь')).getByText('Очередь', { exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Очередь' })).toBeVisible()
}

async function openBackups(page: Page): Promise<void> {
  await openRoom(page, 'Настройки')
  await page.getByRole('link', { name: 'Резервные копии' }).click()
  await expect(page.getByText(/^Папка: /)).toBeVisible()
}

/** Takes a backup; answers how many there are with it. */
async function takeBackup(page: Page): Promise<number> {
  await openBackups(page)
  const copies = page.getByRole('button', { name: /^Восстановить копию/ })
  const before = await copies.count()
  await page.getByRole('button', { name: 'Сделать копию' }).click()
  await expect(copies).toHaveCount(before + 1)
  return before + 1
}

function rowsOf(page: Page, text: string) {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: text })
}

async function expectQueue(page: Page, counts: Readonly<Record<string, number>>): Promise<void> {
  await openQueue(page)
  for (const [text, count] of Object.entries(counts)) await expect(rowsOf(page, text)).toHaveCount(count)
}

async function rowMenu(page: Page, text: string, act: string): Promise<void> {
  await openQueue(page)
  await page
    .getByRole('button', { name: `Ещё: ${text}` })
    .first()
    .click()
  await page.getByRole('menuitem', { name: act }).click()
}

/** Lets so many posts of this text out, one after the other, until none is left in the queue. */
async function publishFromQueue(page: Page, text: string, count: number): Promise<void> {
  await openQueue(page)
  for (let left = count - 1; left >= 0; left -= 1) {
    await page
      .getByRole('button', { name: `Ещё: ${text}` })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Опубликовать сейчас' }).click()
    await expect(rowsOf(page, text)).toHaveCount(left)
  }
}

/** How many posts the audience of the pretend network sees. */
async function expectFeed(page: Page, count: number): Promise<void> {
  await openRoom(page, 'Демо-лента')
  await page.getByRole('button', { name: 'Обновить ленту' }).click()
  await expect(page.getByRole('list', { name: 'Посты демо-сети' }).getByRole('article')).toHaveCount(count)
}

/** What came due while the device was held may have gone out elsewhere: the person says that it did not. */
async function answerIfAsked(page: Page): Promise<void> {
  await openQueue(page)
  await page.getByRole('button', { name: `Не вышел, отправить: ${evening}` }).click()
  await expect(rowsOf(page, evening)).toHaveCount(9)
}
