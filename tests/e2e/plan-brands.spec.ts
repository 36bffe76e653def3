import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { seriousFaults } from '#tests/support/assistive.ts'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: bakery })

const { zone } = bakery

test('the plan of three brands comes in as one step, each row into its brand; the unknown brand is named by a person or stays out', async ({
  app,
}) => {
  const { page } = app
  await addBrand(page, 'Кофейня «Зерно»')
  const path = join(app.dataFolder, 'agency.xlsx')
  await writeFile(
    path,
    await workbook([
      ['Дата', 'Время', 'Клиент', 'Соцсеть', 'Рубрика', 'Текст'],
      [dayOfMonth(10), '10:00', 'булочная №1', 'демо', 'Польза', 'Как хранить хлеб'],
      [dayOfMonth(10), '11:00', 'Зёрно', 'демо', 'Польза', 'Новый сорт'],
      [dayOfMonth(11), '12:00', 'Зерно', '', 'Новости', 'Открылись на Садовой'],
      [dayOfMonth(12), '13:00', 'Ателье', 'демо', '', 'Платье к празднику'],
      [dayOfMonth(12), '14:00', '', 'демо', '', 'Ничей пост'],
    ]),
  )
  await page.getByRole('link', { name: 'Календарь' }).click()
  const dialog = await chooseFile(page, path)
  await expect(dialog.getByRole('radio', { name: 'Каждую строку — в план её бренда' })).toBeChecked()
  await expect(dialog.getByRole('combobox', { name: '«Зёрно» — 2 поста' })).toHaveValue('Кофейня «Зерно»')
  await expect(dialog.getByText('Кофейня «Зерно»: 2 поста')).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])

  // What nobody knows stays out, with its place and reason, in a file that can be put right.
  await dialog.getByText('Не подошли 3', { exact: true }).click()
  await expect(dialog.getByRole('row', { name: '5 Клиент такого бренда нет: выберите его над таблицей Ателье' })).toBeVisible()
  await expect(dialog.getByRole('row', { name: '6 Клиент бренд не указан' })).toBeVisible()
  await dialog.getByRole('button', { name: 'CSV', exact: true }).click()
  expect(await readFile(await savedPath(dialog), 'utf8')).toContain(';13:00;Ателье;демо;;Платье к празднику;такого бренда нет')
  await choose(dialog, '«демо» — 1 пост', 'Без площадки')
  await choose(dialog, '«Ателье» — 1 пост', 'Булочная №1')
  await dialog.getByText('Новые 4', { exact: true }).click()
  await expect(dialog.getByRole('row', { name: /^3 Кофейня «Зерно» .* Новый сорт$/ })).toBeVisible()
  await expect(dialog.getByRole('row', { name: /^5 Булочная №1 .* Платье к празднику$/ })).toBeVisible()
  await dialog.getByRole('button', { name: 'Импортировать 4 поста в 2 бренда' }).click()
  await expect(dialog.getByText('Созданы 4 поста в 2 брендах. Отменить можно одним действием')).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Календарь всех брендов' }).click()
  const posts = ['Как хранить хлеб', 'Новый сорт', 'Открылись на Садовой', 'Платье к празднику']
  for (const text of posts) await expect(page.getByText(text)).toBeVisible()

  // The file again: what it has laid is there, in either brand.
  await chooseFile(page, path)
  await expect(dialog.getByText('Будет создано 0 постов · 3 уже в плане · не подошли 2 строки')).toBeVisible()
  await dialog.getByRole('button', { name: 'Закрыть' }).click()
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+z')
  for (const text of posts) await expect(page.getByText(text)).toBeHidden()
})

async function addBrand(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: 'Бренды и площадки' }).click()
  await page.getByRole('button', { name: 'Новый бренд' }).click()
  await page.getByLabel('Название бренда').fill(name)
  await page.getByRole('button', { name: 'Создать бренд' }).click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
}

async function chooseFile(page: Page, path: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Файлы плана' }).click()
  await page.getByRole('menuitem', { name: 'Импорт плана…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Импорт контент-плана' })
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Выбрать файл' }).click()
  await (await chooser).setFiles(path)
  return dialog
}

async function choose(dialog: Locator, label: string, option: string): Promise<void> {
  await dialog.getByRole('combobox', { name: label }).last().click()
  await dialog.page().getByRole('option', { name: option, exact: true }).click()
}

/** The path the dialog says a file was saved at. */
async function savedPath(dialog: Locator): Promise<string> {
  const said = dialog.getByRole('status').filter({ hasText: 'Файл сохранён' })
  await expect(said).toBeVisible()
  return (await said.locator('[title]').getAttribute('title')) ?? ''
}

async function workbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('План').addRows(rows.map((row) => [...row]))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** A day of this month in the brand's zone, `10.11.2026`. */
function dayOfMonth(day: number): string {
  const now = new Intl.DateTimeFormat('ru-RU', { timeZone: zone, month: '2-digit', year: 'numeric' }).format(Date.now())
  return `${day}.${now}`
}
