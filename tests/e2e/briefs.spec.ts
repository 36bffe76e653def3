import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { Locator, Page } from '@playwright/test'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'
import { dropOn } from '#tests/support/outside.ts'
import { noisePng } from '#tests/support/png.ts'
import { nextMonthIn } from '#tests/support/when.ts'

test.use({ begun: bakery })
const nextMonth = nextMonthIn(bakery.zone)

const run = promisify(execFile)

/** A post is written, and the way to its brief for somebody of a kind is taken. */
async function briefFromPost(page: Page, to: 'Копирайтеру' | 'Дизайнеру'): Promise<void> {
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  await page.getByRole('button', { name: 'Новый пост' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type('Штоллен, черновая мысль')
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()
  await page.getByRole('button', { name: 'Выдать ТЗ' }).click()
  await page.getByRole('menuitem', { name: to }).click()
}

/** Somebody new gets the brief. */
async function handOutTo(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Новый человек' }).click()
  const dialog = page.getByRole('dialog', { name: 'Новый человек' })
  await dialog.getByLabel('Имя').fill(name)
  await dialog.getByRole('button', { name: 'Добавить' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('status').filter({ hasText: /^Сохранено$/ })).toBeVisible()
  await page.getByRole('button', { name: 'Выдать', exact: true }).click()
  await expect(page.getByText('Выдано', { exact: true })).toBeVisible()
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'Проверка по ТЗ' })

test('a text misses a requirement, comes back corrected and is accepted into its post @both', async ({ app }) => {
  const { page } = app
  await briefFromPost(page, 'Копирайтеру')
  await page.getByLabel('Цель').fill('Продать штоллен до праздника')
  await page.getByRole('button', { name: 'Добавить фразу' }).click()
  await page.getByLabel('Фраза 1', { exact: true }).fill('новогодний штоллен')
  await page.getByRole('combobox', { name: 'Слова и обороты' }).fill('уникальный')
  await page.keyboard.press('Enter')
  await handOutTo(page, 'Дмитрий Ким')

  // The first version has a stop word in one of its forms.
  const paper = page.getByRole('textbox', { name: 'Текст работы' })
  await paper.click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Мы испекли новогодние штоллены с уникальным вкусом.')
  await expect(panel(page)).toContainText('1 из 2 требований')
  await expect(panel(page)).toContainText('Без «уникальный»')
  await page.getByRole('button', { name: 'Сдать', exact: true }).click()
  await expect(page.getByText('На проверке', { exact: true })).toBeVisible()
  await panel(page).getByRole('button', { name: 'В замечания' }).click()
  await page.getByRole('button', { name: 'Вернуть с 1 замечанием' }).click()
  await expect(page.getByText('На доработке', { exact: true })).toBeVisible()

  // The second one meets everything.
  await paper.click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Мы испекли новогодние штоллены с корицей.')
  await expect(panel(page)).toContainText('2 из 2 требований')
  await page.getByRole('button', { name: 'Сдать версию 2' }).click()
  await expect(page.getByText('На проверке', { exact: true })).toBeVisible()
  await page.getByText('Сравнить', { exact: true }).click()
  const compared = page.getByRole('article', { name: 'Сравнение версий' })
  await expect(compared.locator('del')).toContainText('уникальным')
  await expect(compared.locator('ins')).toContainText('корицей')
  await page.getByText('Работа', { exact: true }).click()
  await panel(page).getByRole('button', { name: 'Принять' }).click()

  // It is the post's text now, and undo brings the earlier one back.
  const post = page.getByRole('textbox', { name: 'Текст поста' })
  await expect(post).toHaveText('Мы испекли новогодние штоллены с корицей.')
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click()
  await expect(post).toHaveText('Штоллен, черновая мысль')
})

test('a brief goes out as PDF and as a document, and a document dropped back on it is read as the work', async ({ app: { page } }) => {
  await briefFromPost(page, 'Копирайтеру')
  await page.getByLabel('Цель').fill('Продать штоллен до праздника')
  await page.getByRole('button', { name: 'Добавить фразу' }).click()
  await page.getByLabel('Фраза 1', { exact: true }).fill('новогодний штоллен')
  await handOutTo(page, 'Дмитрий Ким')
  await page.getByRole('button', { name: 'Сохранить файлом' }).click()
  const dialog = page.getByRole('dialog', { name: 'ТЗ файлом' })
  const pdf = await savedFile(dialog)
  expect(basename(pdf)).toBe('ТЗ — Текст Штоллен, черновая мысль, Булочная №1.pdf')
  const { stdout: words } = await run('pdftotext', ['-layout', pdf, '-'])
  for (const part of ['Продать штоллен до праздника', 'Ключевая фраза «новогодний штоллен»', 'не меньше 1 раза', 'Дмитрий Ким']) {
    expect(words).toContain(part)
  }
  await dialog.getByText('Английский', { exact: true }).click()
  await dialog.getByText('Word (DOCX)').click()
  const document = await savedFile(dialog)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Взять в работу' }).click()
  const paper = page.getByRole('textbox', { name: 'Текст работы' })
  await dropOn(paper, { files: [{ name: basename(document), type: '', bytes: await readFile(document) }] })
  await expect(paper).toContainText('Key phrase “новогодний штоллен”')
  await expect(panel(page)).toContainText('1 из 1 требования')
})

/** Writes the file the dialog stands on; answers where it says it lies. */
async function savedFile(dialog: Locator): Promise<string> {
  await dialog.getByRole('button', { name: 'Сохранить файл' }).click()
  const said = dialog.getByRole('status').filter({ hasText: 'Файл сохранён' })
  await expect(said).toBeVisible()
  return (await said.locator('[title]').getAttribute('title')) ?? ''
}

test('a picture comes back once with a boxed remark, and its second version is accepted into the post @both', async ({ app }) => {
  const { page } = app
  await briefFromPost(page, 'Дизайнеру')
  await page.getByRole('button', { name: 'Добавить формат' }).click()
  await page.getByRole('menuitem', { name: /Квадрат 1:1/ }).click()
  await handOutTo(page, 'Мария Орлова')

  // The first version is of a wrong size.
  await handIn(page, join(app.dataFolder, 'wrong.png'), [900, 900])
  await page.getByRole('combobox', { name: 'Формат картинки wrong.png' }).click()
  await page.getByRole('option', { name: 'Квадрат 1:1' }).click()
  await expect(panel(page)).toContainText('0 из 1 требования')
  await page.getByRole('button', { name: 'Сдать', exact: true }).click()
  await expect(page.getByText('На проверке', { exact: true })).toBeVisible()

  // A place is boxed and explained.
  const picture = page.getByRole('img', { name: 'Сданная картинка: Квадрат 1:1' })
  const frame = await picture.boundingBox()
  if (!frame) throw new Error('the picture is not drawn')
  await page.mouse.move(frame.x + frame.width * 0.2, frame.y + frame.height * 0.3)
  await page.mouse.down()
  await page.mouse.move(frame.x + frame.width * 0.6, frame.y + frame.height * 0.5, { steps: 5 })
  await page.mouse.up()
  await page.getByLabel('К обведённому месту').fill('Логотип левее и чуть меньше')
  await page.getByRole('button', { name: 'Добавить', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Замечание 1' })).toBeVisible()
  await page.getByRole('button', { name: 'Вернуть с 1 замечанием' }).click()
  await expect(page.getByText('На доработке', { exact: true })).toBeVisible()
  await expect(page.getByText('Логотип левее и чуть меньше')).toBeVisible()

  // The second one finds its format by itself, lies over the first, and goes into the post.
  await handIn(page, join(app.dataFolder, 'right.png'), [1080, 1080])
  await expect(panel(page)).toContainText('1 из 1 требования')
  await page.getByRole('button', { name: 'Сдать версию 2' }).click()
  await page.getByText('Наложение', { exact: true }).click()
  await expect(page.getByRole('slider', { name: 'Сила верхней версии' })).toBeVisible()
  await page.getByLabel('Описание для незрячих: Квадрат 1:1').fill('Штоллен на доске')
  await panel(page).getByRole('button', { name: 'Принять' }).click()
  await expect(page.getByLabel('Описание для незрячих')).toHaveValue('Штоллен на доске')
  await expect(page.getByRole('textbox', { name: 'Текст поста' })).toHaveText('Штоллен, черновая мысль')
  await planned(page)
})

/** From the drawer the post goes onto a day with its picture, and undo brings it back. */
async function planned(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1360, height: 900 })
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  await page.getByRole('button', { name: 'Следующий месяц' }).click()
  const waiting = page.getByRole('complementary', { name: 'Посты без даты' }).getByRole('button', { name: /черновая мысль/ })
  await expect(waiting.locator('img')).toBeVisible()
  const tenth = page.locator(`[role="cell"][data-date="${nextMonth('10')}"]`)
  await expect(tenth).toBeVisible()
  const box = await tenth.boundingBox()
  await waiting.hover({ position: { x: 20, y: 14 } })
  await page.mouse.down()
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 60, { steps: 8 })
  await page.mouse.up()
  await expect(tenth.getByRole('button', { name: /^10:00.*черновая мысль/ }).locator('img')).toBeVisible()
  await page.keyboard.press('Control+KeyZ')
  await expect(waiting.locator('img')).toBeVisible()
}

test('a brief deleted under a scheduled post leaves the post scheduled, and undo brings the brief back @both', async ({ app }) => {
  const { page } = app
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  await page.getByRole('button', { name: 'Новый пост' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type('Штоллен уже в печи')
  await page.getByRole('switch', { name: 'Лента булочной' }).click()
  await page.getByLabel('День').fill(dayAhead(3))
  await page.getByLabel('День').press('Enter')
  await page.getByRole('button', { name: /^Запланировать/ }).click()
  await expect(page.getByText('Запланировано', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Выдать ТЗ' }).click()
  await page.getByRole('menuitem', { name: 'Копирайтеру' }).click()
  await handOutTo(page, 'Дмитрий Ким')
  await page.getByRole('button', { name: 'Ещё действия' }).click()
  await page.getByRole('menuitem', { name: 'Открыть пост' }).click()
  const ofPost = page.getByRole('region', { name: 'ТЗ' })
  await ofPost.getByRole('link').click()
  await page.getByRole('button', { name: 'Ещё действия' }).click()
  await page.getByRole('menuitem', { name: 'Удалить ТЗ' }).click()
  await expect(page.getByText('Этого ТЗ больше нет')).toBeVisible()
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click()
  await expect(page.getByText('Выдано', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Ещё действия' }).click()
  await page.getByRole('menuitem', { name: 'Удалить ТЗ' }).click()
  await page.goBack()
  await expect(page.getByText('Запланировано', { exact: true }).first()).toBeVisible()
  await expect(ofPost).toContainText('Работа никому не поручена')
})

/** Picks one file with the button above the formats. */
async function handIn(page: Page, path: string, [width, height]: readonly [number, number]): Promise<void> {
  await writeFile(path, noisePng(width, height))
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Выбрать картинки' }).first().click()
  await (await chooser).setFiles(path)
  await expect(page.getByText(/загружается/i)).toBeHidden()
}

function dayAhead(days: number): string {
  return new Intl.DateTimeFormat('ru-RU', { timeZone: 'Europe/Moscow' }).format(Date.now() + days * 86_400_000)
}
