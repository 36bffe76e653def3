import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Locator, Page } from '@playwright/test'
import { firehosePosts } from '#tests/support/firehose.ts'
import { connectBluesky, connectTelegram, startOwn } from '#tests/support/first-run.ts'
import { expect, test } from '#tests/support/launch.ts'
import { type Pds, startPds } from '#tests/support/pds/pds.ts'
import { noisePng } from '#tests/support/png.ts'
import { startTelegram, type Telegram } from '#tests/support/telegram/telegram.ts'
import { momentIn, scheduleSoon, setWhen } from '#tests/support/when.ts'

const run = promisify(execFile)
const zone = 'Europe/Moscow'
const passphrase = 'пароль от хранилища'
const words = 'Мы испекли новогодние штоллены с корицей.'
const changed = 'Мы испекли новогодние штоллены с корицей и миндалём.'

let pds: Pds
let telegram: Telegram
test.beforeAll(async () => {
  pds = await startPds()
  telegram = await startTelegram()
})
test.afterAll(async () => {
  await telegram.stop()
  await pds.stop()
})

test('the life of one post: briefed, checked, approved, scheduled to three networks, published, measured, reported @both', async ({
  app,
}) => {
  test.setTimeout(300_000)
  const { page } = app
  const account = await pds.createAccount('shtollen')
  const place = await telegram.botInChannel('shtollen_channel')
  await startOwn(page, { me: 'Анна Лебедева', brand: 'Булочная №1', zone })
  await page.getByRole('button', { name: 'Пропустить' }).click()
  await openBrand(page)
  await connect(page, (dialog) =>
    connectBluesky(dialog, { handle: account.handle, appPassword: account.appPassword, server: pds.url }, passphrase),
  )
  await connect(page, (dialog) => connectTelegram(dialog, { botToken: place.token, chat: place.name, server: telegram.url }, passphrase))
  await connect(page, connectInstagram)
  await page.getByRole('switch', { name: 'Выпускать только согласованное' }).click()
  await expect(page.getByRole('combobox', { name: 'Кто согласует' })).toBeVisible()

  await test.step('a copywriter’s text misses one requirement, is corrected and accepted', async () => {
    await writePost(page, 'Штоллен, черновая мысль')
    await handOutText(page, 'новогодний штоллен')
    await deliverText(page, 'Мы испекли хлеб с корицей.')
    await expect(panel(page)).toContainText('0 из 1 требования')
    await page.getByRole('button', { name: 'Сдать', exact: true }).click()
    await panel(page).getByRole('button', { name: 'В замечания' }).click()
    await page.getByRole('button', { name: 'Вернуть с 1 замечанием' }).click()
    await deliverText(page, words)
    await expect(panel(page)).toContainText('1 из 1 требования')
    await page.getByRole('button', { name: 'Сдать версию 2' }).click()
    await panel(page).getByRole('button', { name: 'Принять' }).click()
    await expect(postText(page)).toHaveText(words)
  })

  await test.step('a designer’s picture is returned once, then accepted', async () => {
    await handOutPicture(page)
    await handIn(page, join(app.dataFolder, 'wrong.png'), 900)
    await page.getByRole('combobox', { name: 'Формат картинки wrong.png' }).click()
    await page.getByRole('option', { name: 'Квадрат 1:1' }).click()
    await expect(panel(page)).toContainText('0 из 1 требования')
    await page.getByRole('button', { name: 'Сдать', exact: true }).click()
    await page.getByLabel('Замечание ко всей работе').fill('Нужен квадрат 1080')
    await page.getByRole('button', { name: 'Добавить', exact: true }).click()
    await page.getByRole('button', { name: 'Вернуть с 1 замечанием' }).click()
    await handIn(page, join(app.dataFolder, 'right.png'), 1080)
    await expect(panel(page)).toContainText('1 из 1 требования')
    await page.getByRole('button', { name: 'Сдать версию 2' }).click()
    await page.getByLabel('Описание для незрячих: Квадрат 1:1').fill('Штоллен на доске')
    await panel(page).getByRole('button', { name: 'Принять' }).click()
    await expect(page.getByLabel('Описание для незрячих')).toHaveValue('Штоллен на доске')
  })

  await test.step('approved, changed, asked again, approved', async () => {
    for (const channel of [`@${account.handle}`, place.name, '@bulochnaya']) {
      await page.getByRole('switch', { name: channel, exact: true }).click()
    }
    await saved(page)
    const word = page.getByRole('region', { name: 'Согласование' })
    await word.getByRole('button', { name: 'Согласовать', exact: true }).click()
    await expect(word.getByText('Согласовано, можно выпускать')).toBeVisible()
    await retype(page, changed)
    await expect(word.getByText('Изменено после согласования')).toBeVisible()
    await setWhen(page, momentIn(3600, zone))
    await page.getByRole('button', { name: /^Запланировать/ }).click()
    await expect(page.getByText('Бренд выпускает только согласованное').first()).toBeVisible()
    await word.getByRole('button', { name: 'Согласовать', exact: true }).click()
    await expect(word.getByText('Согласовано, можно выпускать')).toBeVisible()
  })

  await test.step('two networks publish by themselves, the third is confirmed by hand', async () => {
    await scheduleSoon(page, zone)
    await expect(page.getByRole('link', { name: `Открыть пост: @${account.handle}` })).toBeVisible({ timeout: 60_000 })
    await expect(page.getByRole('link', { name: `Открыть пост: ${place.name}` })).toBeVisible({ timeout: 60_000 })
    const seen = await telegram.posts(place)
    expect(seen).toHaveLength(1)
    expect(JSON.stringify(seen)).toContain(changed)
    await page.goto(`${page.url().split('#')[0]}#/queue`)
    await page.getByRole('button', { name: /^Открыть лист: / }).click()
    await page.getByRole('button', { name: 'Скопировать текст' }).click()
    await page.getByLabel('Ссылка на вышедший пост').fill('https://www.instagram.com/p/C1/')
    await page.getByRole('button', { name: 'Готово' }).click()
    await expect(page.getByRole('button', { name: 'Открыть пост' })).toBeVisible()
  })

  await test.step('counts are pulled, a reach is typed, and the report says what the table says', async () => {
    const [rkey, ...more] = await firehosePosts(pds.url, account.agent)
    expect(more).toEqual([])
    const stored = await account.agent.app.bsky.feed.post.get({ repo: account.did, rkey: rkey ?? '' })
    expect(stored.value.text).toBe(changed)
    pds.appView.setCounts(stored.uri, { likes: 41, reposts: 7, replies: 3 })
    await page.getByRole('link', { name: 'Отчёты' }).click()
    await page.getByRole('button', { name: 'Обновить цифры' }).click()
    await expect(page.getByText(/^Обновл/)).toBeVisible()
    await page.getByRole('link', { name: 'Метрики' }).click()
    await typeReach(page, '1 020')
    const row = page.getByRole('table', { name: 'Посты' }).getByRole('row').filter({ hasText: changed })
    // 41 + 7 + 3 reactions of 1,020 reached are 5 %.
    await expect(row).toContainText('51')
    await expect(row).toContainText('1 020'.replace(' ', '\u202f'))
    await page.getByRole('link', { name: 'Отчёты' }).click()
    await page.getByLabel('Вывод').fill('Штоллен понравился.')
    await page.getByRole('button', { name: 'Сохранить PDF' }).click()
    const done = page.getByRole('status').filter({ hasText: 'PDF готов' })
    await expect(done).toBeVisible({ timeout: 60_000 })
    const { stdout } = await run('pdftotext', ['-layout', (await done.locator('[title]').getAttribute('title')) ?? '', '-'])
    const printed = stdout.replaceAll(/[\u00a0\u202f]/g, ' ')
    expect(printed).toContain('Штоллен понравился.')
    const line = printed.split('\n').find((one) => one.includes('Мы испекли новогодние штоллены') && one.includes('1 020'))
    expect(line).toMatch(/1 020\s+51\b/)
  })
})

const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Проверка по ТЗ' })
const postText = (page: Page): Locator => page.getByRole('textbox', { name: 'Текст поста' })
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()

async function openBrand(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: 'Бренды и площадки' }).click()
  await page.getByRole('link', { name: /Булочная №1/ }).click()
}

async function connect(page: Page, fill: (dialog: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Подключить площадку' }).click()
  const dialog = page.getByRole('dialog', { name: 'Подключить площадку' })
  await fill(dialog)
  await expect(dialog).toBeHidden({ timeout: 30_000 })
}

async function connectInstagram(dialog: Locator): Promise<void> {
  await dialog.getByText('Instagram', { exact: true }).click()
  await dialog.getByLabel('Название площадки').fill('@bulochnaya')
  await dialog.getByRole('button', { name: 'Подключить', exact: true }).click()
}

async function writePost(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  await page.getByRole('button', { name: 'Новый пост' }).click()
  await postText(page).click()
  await page.keyboard.insertText(text)
  await saved(page)
}

async function retype(page: Page, text: string): Promise<void> {
  await postText(page).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
  await saved(page)
}

/** A brief for somebody new, handed out. */
async function handOut(page: Page, to: 'Копирайтеру' | 'Дизайнеру', name: string, require: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Выдать ТЗ' }).click()
  await page.getByRole('menuitem', { name: to }).click()
  await require()
  await page.getByRole('button', { name: 'Новый человек' }).click()
  const dialog = page.getByRole('dialog', { name: 'Новый человек' })
  await dialog.getByLabel('Имя').fill(name)
  await dialog.getByRole('button', { name: 'Добавить' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('status').filter({ hasText: /^Сохранено$/ })).toBeVisible()
  await page.getByRole('button', { name: 'Выдать', exact: true }).click()
  await expect(page.getByText('Выдано', { exact: true })).toBeVisible()
}

async function handOutText(page: Page, phrase: string): Promise<void> {
  await handOut(page, 'Копирайтеру', 'Дмитрий Ким', async () => {
    await page.getByLabel('Цель').fill('Продать штоллен до праздника')
    await page.getByRole('button', { name: 'Добавить фразу' }).click()
    await page.getByLabel('Фраза 1', { exact: true }).fill(phrase)
  })
}

async function handOutPicture(page: Page): Promise<void> {
  await handOut(page, 'Дизайнеру', 'Мария Орлова', async () => {
    await page.getByRole('button', { name: 'Добавить формат' }).click()
    await page.getByRole('menuitem', { name: /Квадрат 1:1/ }).click()
  })
}

async function deliverText(page: Page, text: string): Promise<void> {
  // The text that was judged stands in a field of the same name, for reading, until it is given back.
  await expect(page.getByText('Черновик, ещё не сдан')).toBeVisible()
  await page.getByRole('textbox', { name: 'Текст работы' }).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
}

async function handIn(page: Page, path: string, side: number): Promise<void> {
  await writeFile(path, noisePng(side, side))
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Выбрать картинки' }).first().click()
  await (await chooser).setFiles(path)
  await expect(page.getByText(/загружается/i)).toBeHidden()
}

/** The reach of the post in Bluesky, as a person copies it from the network. */
async function typeReach(page: Page, reach: string): Promise<void> {
  await page.getByRole('button', { name: `Ввести цифры поста «${changed}»` }).click()
  const dialog = page.getByRole('dialog', { name: 'Ввести цифры' })
  await dialog.getByRole('combobox', { name: 'Публикация' }).click()
  await page
    .getByRole('option', { name: /shtollen/ })
    .first()
    .click()
  await dialog.getByLabel('Охват').fill(reach)
  await dialog.getByRole('button', { name: 'Записать' }).click()
  await expect(dialog).toBeHidden()
}
