import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { seriousFaults } from '#tests/support/assistive.ts'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: bakery })

const { zone } = bakery
const head = ['Дата', 'Время', 'Соцсеть', 'Рубрика', 'Тема', 'Текст поста']

test('a plan comes in from Excel once, its rejected row after it is corrected, and goes out as three kinds of file', async ({ app }) => {
  const { page } = app
  const [one, two, three] = [dayOfMonth(10), dayOfMonth(11), dayOfMonth(12)]
  const good = [
    [one, '18:30', 'демо', 'Польза', 'Как хранить хлеб', 'В тканевом мешке.'],
    [two, '10:00', 'демо', 'Польза', 'Новый сорт', '=1+1 — проверяем формулы'],
  ]
  // Other columns, and no hour.
  const another = [
    ['Число', 'Что', 'Где'],
    [three, 'Закулисье', 'демо'],
  ]
  const path = join(app.dataFolder, 'plan.xlsx')
  await page.getByRole('link', { name: 'Календарь' }).click()

  await writeFile(path, await workbook([head, ...good, ['45 ноября', '10:00', 'демо', '', 'Промах', 'Такого дня нет']]))
  const dialog = await chooseFile(page, path)
  await expect(dialog.getByText('Будут созданы 2 поста · не подошла 1 строка')).toBeVisible()
  await expect(dialog.getByRole('checkbox', { name: 'Создать «Польза» (2 поста)' })).toBeChecked()
  await dialog.getByText('Не подошли 1').click()
  await expect(dialog.getByRole('row', { name: '4 Дата такого дня нет в календаре 45 ноября' })).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'CSV', exact: true }).click()
  expect(await readFile(await savedPath(dialog), 'utf8')).toContain(
    '45 ноября;10:00;демо;;Промах;Такого дня нет;такого дня нет в календаре',
  )
  await dialog.getByRole('button', { name: 'Импортировать 2 поста' }).click()
  await expect(dialog.getByText('Созданы 2 поста')).toBeVisible()
  await dialog.getByRole('button', { name: 'Готово' }).click()

  // The file again: a row corrected, another one changed, and a second sheet. What changed is updated only where a person says so.
  const later = good.map((row) => row.map((cell) => (cell === '18:30' ? '19:45' : cell)))
  await writeFile(path, await workbook([head, ...later, [two, '12:00', 'демо', '', 'Промах', 'Теперь день есть']], another))
  await chooseFile(page, path)
  await dialog.getByRole('checkbox', { name: 'Сторис' }).check()
  await expect(dialog.getByRole('checkbox', { name: 'Сторис (новых: 1)' })).toBeChecked()
  await expect(dialog.getByText('Будет создан 1 пост · 1 уже в плане · 1 отличается от плана')).toBeVisible()
  await dialog.getByText('Отличаются 1').click()
  await dialog.getByRole('checkbox', { name: 'Обновить по строке 2' }).check()
  expect.soft(await seriousFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Импортировать 2 поста, обновить 1' }).click()
  await expect(dialog.getByText('Созданы 2 поста. Обновлён 1 пост')).toBeVisible()
  await expect(dialog.getByText('Будет создано 0 постов · 3 уже в плане')).toBeVisible()
  await dialog.getByRole('button', { name: 'Готово' }).click()
  await expect(page.getByText('Промах')).toBeVisible()
  await expect(page.getByText('Закулисье')).toBeVisible()
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click()
  await expect(page.getByText('Промах')).toBeHidden()
  await expect(page.getByText('Закулисье')).toBeHidden()
  await expect(page.getByText('Как хранить хлеб')).toBeVisible()

  const out = await openMenu(page, 'Экспорт плана…', 'Экспорт контент-плана')
  await expect(out.getByText(/: 2 поста$/)).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await out.getByRole('button', { name: 'Сохранить файл' }).click()
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(await savedPath(out))
  expect(book.worksheets[0]?.getCell('A2').value).toEqual(new Date(`${isoOf(one)}T00:00:00Z`))
  expect(book.worksheets[0]?.getCell('F3').value).toBe('Новый сорт\n\n=1+1 — проверяем формулы')
  await out.getByText('CSV', { exact: true }).click()
  await out.getByRole('button', { name: 'Сохранить файл' }).click()
  await expect(out.getByText(/\.csv$/)).toBeVisible()
  const csv = await readFile(await savedPath(out), 'utf8')
  expect(csv).toMatch(/^\ufeffДата;Время;Часовой пояс;Площадки;Рубрика;Текст;Статус\r\n/)
  expect(csv).toContain(`${one};18:30;${zone};Демо-сеть;Польза`)
  await out.getByText('Календарь (ICS)').click()
  await out.getByRole('button', { name: 'Сохранить файл' }).click()
  await expect(out.getByText(/\.ics$/)).toBeVisible()
  const ics = (await readFile(await savedPath(out), 'utf8')).replaceAll('\r\n ', '')
  expect(ics.match(/^UID:[0-9a-f-]{36}@rubrika\r?$/gm)).toHaveLength(2)
  expect(ics).toContain(`DTSTART:${isoOf(one).replaceAll('-', '')}T153000Z`)
})

async function openMenu(page: Page, item: string, name: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Файлы плана' }).click()
  await page.getByRole('menuitem', { name: item }).click()
  return page.getByRole('dialog', { name })
}

async function chooseFile(page: Page, path: string): Promise<Locator> {
  const dialog = await openMenu(page, 'Импорт плана…', 'Импорт контент-плана')
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Выбрать файл' }).click()
  await (await chooser).setFiles(path)
  return dialog
}

/** The path the dialog says a file was saved at. */
async function savedPath(dialog: Locator): Promise<string> {
  const said = dialog.getByRole('status').filter({ hasText: 'Файл сохранён' })
  await expect(said).toBeVisible()
  return (await said.locator('[title]').getAttribute('title')) ?? ''
}

async function workbook(rows: readonly (readonly string[])[], more: readonly (readonly string[])[] = []): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('План').addRows(rows.map((row) => [...row]))
  if (more.length > 0) book.addWorksheet('Сторис').addRows(more.map((row) => [...row]))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** A day of this month in the brand's zone, `10.11.2026`. */
function dayOfMonth(day: number): string {
  const now = new Intl.DateTimeFormat('ru-RU', { timeZone: zone, month: '2-digit', year: 'numeric' }).format(Date.now())
  return `${day}.${now}`
}

function isoOf(day: string): string {
  return day.split('.').toReversed().join('-')
}
