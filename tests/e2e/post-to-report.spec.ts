import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Locator, Page } from '@playwright/test'
import { bakery } from '#tests/support/begun.ts'
import { firehosePosts } from '#tests/support/firehose.ts'
import { connectBluesky } from '#tests/support/first-run.ts'
import { expect, test } from '#tests/support/launch.ts'
import { type Pds, startPds } from '#tests/support/pds/pds.ts'
import { noisePng } from '#tests/support/png.ts'
import { placesOf } from '#tests/support/secret-search.ts'
import { scheduleSoon, setWhen } from '#tests/support/when.ts'

test.use({ begun: bakery })

const run = promisify(execFile)
const text = 'Новогодний штоллен: как выбрать свой #булочная1'
const { zone } = bakery
const vaultPassphrase = 'пароль от хранилища'

let pds: Pds
test.beforeAll(async () => {
  pds = await startPds()
})
test.afterAll(() => pds.stop())

test('a post with a picture is dragged, scheduled, published in two networks and printed with its figures @both', async ({ app }) => {
  test.setTimeout(120_000)
  const { page } = app
  const account = await pds.createAccount('bulochnaya')
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: 'Бренды и площадки' }).click()
  await page.getByRole('link', { name: /Булочная №1/ }).click()
  await page.getByRole('button', { name: 'Подключить площадку' }).click()
  const dialog = page.getByRole('dialog', { name: 'Подключить площадку' })
  await connectBluesky(dialog, { handle: account.handle, appPassword: account.appPassword, server: pds.url }, vaultPassphrase)
  await expect(dialog).toBeHidden()

  // A post is written, with a picture.
  await page.getByRole('link', { name: 'Календарь' }).click()
  await page.getByRole('button', { name: 'Новый пост' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type(text)
  const picture = join(app.dataFolder, 'shtollen.png')
  await writeFile(picture, noisePng(1200, 800))
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Добавить картинку' }).click()
  await (await chooser).setFiles(picture)
  await page.getByLabel('Описание для незрячих').fill('Штоллен в сахарной пудре')
  await page.getByRole('switch', { name: 'Лента булочной' }).click()
  await page.getByRole('switch', { name: `@${account.handle}` }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()

  // It is dragged to another day.
  const first = dayIn(2)
  const second = dayIn(3)
  await setWhen(page, { day: typedDay(first), time: '10:30' })
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  await showMonth(page, second)
  const card = page.getByRole('button', { name: /Новогодний штоллен/ })
  await dragTo(page, card, page.locator(`[role="cell"][data-date="${second}"]`))
  // What was done is told over the last days of the month: the keyboard reaches a card under it.
  await card.press('Enter')
  await expect(page.getByLabel('День')).toHaveValue(typedDay(second))
  await expect(page.getByLabel('Время')).toHaveValue('10:30')

  // It is scheduled some seconds ahead and goes out.
  await scheduleSoon(page, zone)
  const demoLink = page.getByRole('link', { name: 'Открыть пост: Лента булочной' })
  const blueskyLink = page.getByRole('link', { name: `Открыть пост: @${account.handle}` })
  await expect(blueskyLink).toBeVisible({ timeout: 40_000 })
  await expect(demoLink).toBeVisible({ timeout: 20_000 })
  const [rkey, ...more] = await firehosePosts(pds.url, account.agent)
  expect(more).toEqual([])
  const stored = await account.agent.app.bsky.feed.post.get({ repo: account.did, rkey: rkey ?? '' })
  expect(stored.value.text).toBe(text)

  // Counts come in and stand in the printed report.
  pds.appView.setCounts(stored.uri, { likes: 41, reposts: 7, replies: 3 })
  await page.getByRole('link', { name: 'Отчёты' }).click()
  await page.getByRole('button', { name: 'Обновить цифры' }).click()
  await expect(page.getByText('Обновлены 2 поста')).toBeVisible()
  await page.getByLabel('Вывод').fill('Штоллен понравился. В декабре пишем о нём каждую неделю.')
  await page.getByRole('button', { name: 'Сохранить PDF' }).click()
  const done = page.getByRole('status').filter({ hasText: 'PDF готов' })
  await expect(done).toBeVisible({ timeout: 20_000 })
  const path = await done.locator('[title]').getAttribute('title')
  const { stdout } = await run('pdftotext', ['-layout', path ?? '', '-'])
  expect(stdout).toContain('Новогодний штоллен')
  expect(stdout).toContain('Штоллен понравился')
  expect(stdout).toMatch(/41/)

  // After a quit with its backup no file of database, profile, log or backup holds what was signed in with.
  await app.restart()
  for (const secret of [account.appPassword, vaultPassphrase]) expect(await placesOf(app.dataFolder, secret)).toEqual([])
})

/** A day so many days from now in the brand's zone, as the calendar names it. */
function dayIn(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(Date.now() + days * 86_400_000)
}

/** A day as a person types it. */
function typedDay(day: string): string {
  return day.split('-').reverse().join('.')
}

async function showMonth(page: Page, day: string): Promise<void> {
  const cell = page.locator(`[role="cell"][data-date="${day}"]`)
  await expect(page.locator('[role="cell"][data-date]').first()).toBeVisible()
  if (!(await cell.isVisible())) await page.getByRole('button', { name: 'Следующий месяц' }).click()
  await expect(cell).toBeVisible()
}

async function dragTo(page: Page, card: Locator, cell: Locator): Promise<void> {
  await card.hover()
  await page.mouse.down()
  const box = await cell.boundingBox()
  if (!box) throw new Error('the day is not on the screen')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 })
  await page.mouse.up()
}
