import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { seriousFaults } from '#tests/support/assistive.ts'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'
import { pasteHtml } from '#tests/support/paste.ts'

test.use({ begun: bakery })

const { zone } = bakery
const head = ['Дата', 'Время', 'Соцсеть', 'Текст']

test('the months of a book come in as one step, without its list of rubrics and its archive, and the calendar can be led to them', async ({
  app,
}) => {
  const { page } = app
  const [first, second] = [monthAhead(2), monthAhead(3)]
  const path = join(app.dataFolder, 'months.xlsx')
  await writeFile(
    path,
    await workbook({
      Рубрики: [
        ['Рубрика', 'Доля'],
        ['Польза', '40 %'],
      ],
      [first.name]: [
        head,
        [`05.${first.month}`, '10:00', 'демо', 'Как хранить хлеб'],
        [`07.${first.month}`, '12:00', 'демо', 'Новый сорт'],
      ],
      [second.name]: [head, [`03.${second.month}`, '10:00', 'демо', 'Калач']],
      Архив: [head, [`03.${monthAhead(-2).month}`, '10:00', 'демо', 'Старое']],
    }),
  )
  await page.getByRole('link', { name: 'Календарь' }).click()
  const dialog = await chooseFile(page, path)
  await expect(dialog.getByRole('checkbox', { name: `${first.name} (новых: 2)` })).toBeChecked()
  await expect(dialog.getByRole('checkbox', { name: `${second.name} (новых: 1)` })).toBeChecked()
  await expect(dialog.getByRole('checkbox', { name: 'Архив (1 пост)' })).not.toBeChecked()
  expect.soft(await seriousFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Импортировать 3 поста' }).click()
  await dialog.getByRole('button', { name: 'Показать в плане' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Как хранить хлеб')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Как хранить хлеб')).toBeHidden()
})

test('a sheet for each brand goes into the plan of its brand', async ({ app }) => {
  const { page } = app
  await addBrand(page, 'Кофейня «Зерно»')
  const { month } = monthAhead(0)
  const path = join(app.dataFolder, 'brands.xlsx')
  await writeFile(
    path,
    await workbook({
      'Булочная №1': [head, [`10.${month}`, '10:00', '', 'Как хранить хлеб']],
      'Кофейня Зерно': [head, [`11.${month}`, '10:00', '', 'Новый сорт']],
      Ателье: [head, [`12.${month}`, '10:00', '', 'Платье']],
    }),
  )
  await page.getByRole('link', { name: 'Календарь' }).click()
  const dialog = await chooseFile(page, path)
  await expect(dialog.getByRole('radio', { name: 'Каждую строку — в план её бренда' })).toBeChecked()
  await expect(dialog.getByRole('combobox', { name: '«Кофейня Зерно» — 1 пост' })).toHaveValue('Кофейня «Зерно»')
  await expect(dialog.getByRole('combobox', { name: '«Ателье» — 1 пост' })).toHaveValue('')
  await dialog.getByRole('button', { name: 'Импортировать 2 поста в 2 бренда' }).click()
  await dialog.getByRole('button', { name: 'Календарь всех брендов' }).click()
  await expect(page.getByText('Новый сорт')).toBeVisible()
  await expect(page.getByText('Как хранить хлеб')).toBeVisible()
})

test('all tables of what was copied can be picked, each called after what stands over it', async ({ app }) => {
  const { page } = app
  const [first, second] = [monthAhead(0), monthAhead(1)]
  const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  await page.getByRole('link', { name: 'Календарь' }).click()
  const dialog = await openImport(page)
  await pasteHtml(
    dialog.getByLabel('Или вставьте таблицу'),
    `<p>Здравствуйте! Вот план</p><h2>${first.name}</h2><table>${row('Дата', 'Текст')}${row(`10.${first.month}`, 'Как хранить хлеб')}</table>
     <h2>Контакты</h2><table>${row('Кто', 'Телефон')}${row('Анна', '—')}</table>
     <table>${row('Дата', 'Текст')}${row(`11.${second.month}`, 'Калач')}${row(`12.${second.month}`, 'Раф')}</table>`,
  )
  await expect(dialog.getByRole('checkbox', { name: `${first.name} (новых: 1)` })).toBeChecked()
  await expect(dialog.getByRole('checkbox', { name: 'Таблица 3 (новых: 2)' })).toBeChecked()
  await dialog.getByRole('combobox', { name: 'Лист', exact: true }).click()
  await expect(page.getByRole('option', { name: 'Контакты (нет постов)' })).toBeVisible()
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: 'Импортировать 3 поста' }).click()
  await dialog.getByRole('button', { name: 'Готово' }).click()
  await expect(page.getByText('Как хранить хлеб')).toBeVisible()
})

async function addBrand(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: 'Бренды и площадки' }).click()
  await page.getByRole('button', { name: 'Новый бренд' }).click()
  await page.getByLabel('Название бренда').fill(name)
  await page.getByRole('button', { name: 'Создать бренд' }).click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
}

async function openImport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Файлы плана' }).click()
  await page.getByRole('menuitem', { name: 'Импорт плана…' }).click()
  return page.getByRole('dialog', { name: 'Импорт контент-плана' })
}

async function chooseFile(page: Page, path: string): Promise<Locator> {
  const dialog = await openImport(page)
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Выбрать файл' }).click()
  await (await chooser).setFiles(path)
  return dialog
}

async function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** A month before or after this one in the brand's zone: «январь», `01.2027`. */
function monthAhead(by: number): { readonly name: string; readonly month: string } {
  const [year = 0, month = 0] = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit' })
    .format(Date.now())
    .split('-')
    .map(Number)
  const day = new Date(Date.UTC(year, month - 1 + by, 1))
  const name = new Intl.DateTimeFormat('ru-RU', { timeZone: 'UTC', month: 'long' }).format(day)
  return { name, month: `${String(day.getUTCMonth() + 1).padStart(2, '0')}.${day.getUTCFullYear()}` }
}
