import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'
import { pasteHtml } from '#tests/support/paste.ts'
import { noisePng } from '#tests/support/png.ts'

// Berlin puts its clocks forward and back; the next times are in 2027.
test.use({ begun: { ...bakery, zone: 'Europe/Berlin' } })

test('files that are no pictures are refused by name and the post stays as it was @both', async ({ app }) => {
  test.setTimeout(60_000)
  const { page, dataFolder } = app
  await newPost(page, 'Пост с картинкой')
  const good = noisePng(40, 30)
  const files: readonly { readonly name: string; readonly bytes: Buffer; readonly words: RegExp }[] = [
    { name: 'empty.png', bytes: Buffer.alloc(0), words: /«empty\.png» пустой/ },
    { name: 'letter.png', bytes: Buffer.from('Это не картинка'), words: /«letter\.png» не картинка/ },
    { name: 'cut.png', bytes: good.subarray(0, good.length - 60), words: /«cut\.png» повреждена/ },
    { name: 'huge.png', bytes: noisePng(8000, 5100), words: /«huge\.png» слишком велика/ },
  ]
  for (const { name, bytes, words } of files) {
    await attach(page, join(dataFolder, name), bytes)
    await expect(page.getByText(words)).toBeVisible({ timeout: 20_000 })
  }
  await expect(page.getByRole('button', { name: /^Картинка 1/ })).toBeHidden()
  // A picture that is really a JPEG or PNG under another name is taken for what it is.
  await attach(page, join(dataFolder, 'renamed.txt.jpg'), good)
  await expect(page.getByRole('button', { name: /^Картинка 1/ })).toBeVisible()
})

test('a text over the limit and a time in the past are refused with the remedy, the text is kept @both', async ({ app }) => {
  test.setTimeout(60_000)
  const { page } = app
  await newPost(page, 'я'.repeat(40))
  await page.getByRole('switch', { name: 'Лента булочной' }).click()
  const field = page.getByRole('textbox', { name: 'Текст поста' })
  await field.click()
  await page.keyboard.insertText('длинно '.repeat(160))
  await expect(page.getByRole('status', { name: /Демо-сеть: длиннее на \d+/ })).toBeVisible()
  await expect(page.getByText(/Текст длиннее на/)).toBeVisible()
  await setDay(page, '01.02.2030')
  await page.getByRole('button', { name: /^Запланировать/ }).click()
  await expect(page.getByText(/Текст длиннее, чем принимает Демо-сеть/)).toBeVisible()
  await field.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('Коротко')
  await setDay(page, '01.02.2024')
  await expect(page.getByText('Время уже прошло')).toBeVisible()
  await page.getByRole('button', { name: /^Запланировать/ }).click()
  await expect(page.getByText(/Это время уже прошло/)).toBeVisible()
  // What was refused before is mended: its sentence has gone.
  await expect(page.getByText(/Текст длиннее, чем принимает Демо-сеть/)).toBeHidden()
  await expect(field).toHaveText('Коротко')
})

test('a day no calendar has and an hour that clocks skip are said @both', async ({ app }) => {
  const { page } = app
  await newPost(page, 'Ночной пост')
  await page.getByLabel('День').fill('31.02.2027')
  await expect(page.getByText('Дня 31.02.2027 нет')).toBeVisible()
  // The key closes the month under the field and nothing else.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'Текст поста' })).toBeVisible()
  await setDay(page, '28.03.2027')
  await expect(page.getByText('Дня 31.02.2027 нет')).toBeHidden()
  await page.getByLabel('Время').fill('2:30')
  await page.getByLabel('Время').press('Enter')
  await expect(page.getByText(/Такого времени в этот день нет.*03:00/)).toBeVisible()
  await setDay(page, '31.10.2027')
  await expect(page.getByText(/Это время наступит дважды/)).toBeVisible()
})

test('five megabytes pasted from Word leave the window awake, and what no network takes is left out with a word @both', async ({ app }) => {
  const { page } = app
  await newPost(page, 'Начало. ')
  const row = `<p class=MsoNormal style='font-family:"Times New Roman",serif'><span lang=RU>Мы испекли <b>штоллены</b><o:p></o:p></span></p>`
  const field = page.getByRole('textbox', { name: 'Текст поста' })
  const longestMs = await pasteHtml(field, `<html><head><style>p{margin:0}</style></head><body>${row.repeat(45_000)}</body></html>`)
  await expect(page.getByText(/Вставлено начало: 50\s000 из 855\s000 знаков/)).toBeVisible()
  await expect(field.getByText('штоллены').first()).toBeVisible()
  await expect(page.getByText(/^Сохранено/)).toBeVisible()
  // A third of a second on a quiet machine; the editor's own parser takes more than two.
  expect(longestMs).toBeLessThan(1200)
})

async function newPost(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Новый пост' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.insertText(text)
}

async function setDay(page: Page, day: string): Promise<void> {
  await page.getByLabel('День').fill(day)
  await page.getByLabel('День').press('Enter')
  await expect(page.getByLabel('День')).toHaveValue(day)
}

async function attach(page: Page, path: string, bytes: Buffer): Promise<void> {
  await writeFile(path, bytes)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Добавить картинку' }).click()
  await (await chooser).setFiles(path)
}
