import type { Locator, Page } from '@playwright/test'
import { seriousFaults } from '#tests/support/assistive.ts'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: bakery })

const { zone } = bakery
const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Таблица постов' })
const row = (page: Page, words: string): Locator => grid(page).getByRole('row').filter({ hasText: words })
/** The cell of a row under a head. */
async function cell(page: Page, words: string, column: string): Promise<Locator> {
  const heads = await grid(page).getByRole('columnheader').allInnerTexts()
  const at = heads.findIndex((head) => head.trim() === column)
  return row(page, words).locator(`[aria-colindex="${at + 1}"]`)
}
const day = (ahead: number) =>
  new Intl.DateTimeFormat('ru-RU', { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(
    Date.now() + ahead * 86_400_000,
  )

/** Pastes a range as Excel puts it on the clipboard: HTML and plain text. The machine's own clipboard belongs to everybody on it. */
function paste(page: Page, html: string, plain: string): Promise<void> {
  return grid(page).evaluate(
    (element, [asHtml, asPlain]) => {
      const clipboardData = new DataTransfer()
      if (asHtml) clipboardData.setData('text/html', asHtml)
      clipboardData.setData('text/plain', asPlain)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    [html, plain] as const,
  )
}

/** Keeps what the page writes to the clipboard from now on; answers how to read the last of it. */
async function listenToClipboard(page: Page): Promise<(type: 'text/html' | 'text/plain') => Promise<string>> {
  await page.evaluate(() => {
    const { clipboard } = navigator
    const write = clipboard.write.bind(clipboard)
    clipboard.write = (items) => {
      Object.assign(globalThis, { written: items })
      return write(items)
    }
  })
  return (type) =>
    page.evaluate(async (wanted) => {
      const [item] = (globalThis as unknown as { written: readonly ClipboardItem[] }).written
      return item ? await (await item.getType(wanted)).text() : ''
    }, type)
}

test('a plan comes from Excel, is changed in cells, sorted and gathered, and goes back; one undo takes a paste away', async ({
  app: { page },
}) => {
  await page.getByRole('link', { name: 'Календарь' }).click()
  await page.keyboard.press('s')
  await page.getByRole('combobox', { name: 'Что показать' }).click()
  await page.getByRole('option', { name: 'Все посты' }).click()
  await grid(page).focus()

  // Rows below the last one become posts: two of three columns, a text in two lines.
  const rows = [
    [day(3), '18:30', 'Скидки на всё:<br>минус 20&nbsp;%'],
    [day(1), '9:05', 'Хлеб с тмином'],
  ]
  const html = `<table>${rows.map((cells) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')}</table>`
  await hide(page, ['День', 'Площадки', 'Рубрика', 'Статус', 'Этап'])
  await grid(page).focus()
  await paste(page, html, 'без таблицы')
  await expect(page.getByText('Новых постов: 2')).toBeVisible()
  // The same moment on the machine's own clock may stand after it.
  await expect(await cell(page, 'Хлеб с тмином', 'Время')).toHaveText(/^09:05( |$)/)
  await expect(await cell(page, 'Скидки на всё', 'Дата')).toHaveText(day(3))
  // Sorted by date, whatever order they came in.
  await expect(grid(page).getByRole('row').nth(1)).toContainText('Хлеб с тмином')

  // A cell is written in place; what is no date says why and stays.
  await (await cell(page, 'Хлеб с тмином', 'Дата')).click()
  await page.keyboard.press('F2')
  const editor = page.getByRole('textbox', { name: 'Дата, строка 1' })
  await editor.fill('45 ноября')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: '«45 ноября» не дата' })).toBeVisible()
  await editor.fill('послезавтра')
  await page.keyboard.press('Tab')
  await expect(await cell(page, 'Хлеб с тмином', 'Дата')).toHaveText(day(2))
  // Tab went on to the time; typing opens it, Escape leaves it as it was.
  await page.keyboard.press('7')
  await expect(page.getByRole('textbox', { name: 'Время, строка 1' })).toHaveValue('7')
  await page.keyboard.press('Escape')
  await expect(await cell(page, 'Хлеб с тмином', 'Время')).toHaveText(/^09:05( |$)/)

  // Copy to Excel: the whole text, quoted.
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  const copied = await listenToClipboard(page)
  await page.keyboard.press('Control+C')
  await expect(page.getByText('Скопировано 6 ячеек')).toBeVisible()
  const tsv = `${day(2)}\t09:05\tХлеб с тмином\r\n${day(3)}\t18:30\t"Скидки на всё:\nминус 20 %"`
  expect(await copied('text/plain')).toBe(tsv)
  expect(await copied('text/html')).toContain('<td>Скидки на всё:<br>минус 20 %</td>')
  await page.getByRole('button', { name: 'Закрыть' }).last().click()

  // Pasted back one line lower it changes a row and makes another; undo takes both back at once.
  await grid(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await paste(page, '', tsv)
  await expect(page.getByText('Изменена 1 строка. Новых постов: 1')).toBeVisible()
  await expect(row(page, 'Хлеб с тмином')).toHaveCount(2)
  await expect(row(page, 'Скидки на всё')).toHaveCount(1)
  await page.keyboard.press('Control+Z')
  await expect(row(page, 'Хлеб с тмином')).toHaveCount(1)
  await (await cell(page, 'Скидки на всё', 'Текст')).dblclick()
  await expect(page.getByRole('textbox', { name: /^Текст, строка/ })).toHaveValue('Скидки на всё:\nминус 20 %')
  await page.keyboard.press('Escape')

  // All or nothing: one bad cell, nothing changed, row and column named.
  await grid(page).focus()
  await page.keyboard.press('Control+Home')
  await paste(page, `<table><tr><td>${day(5)}</td></tr><tr><td>когда-нибудь</td></tr></table>`, '')
  await expect(page.getByRole('alert').filter({ hasText: 'Строка 2, столбец «Дата»: «когда-нибудь» не дата' })).toBeVisible()
  await expect(await cell(page, 'Хлеб с тмином', 'Дата')).toHaveText(day(2))

  // Sorted from the keyboard and gathered by day.
  await page.keyboard.press('Alt+ArrowDown')
  await expect(grid(page).getByRole('columnheader', { name: 'Дата' })).toHaveAttribute('aria-sort', 'descending')
  await expect(grid(page).getByRole('row').nth(1)).toContainText('Скидки')
  await page.getByRole('combobox', { name: 'Группировать' }).click()
  await page.getByRole('option', { name: 'По дню' }).click()
  await expect(grid(page).getByRole('button', { expanded: true })).toHaveCount(2)
  await grid(page).getByRole('button', { expanded: true }).first().click()
  await expect(row(page, 'Хлеб с тмином')).toHaveCount(0)
  expect(await seriousFaults(page)).toEqual([])
})

async function hide(page: Page, columns: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Столбцы' }).click()
  for (const column of columns) await page.getByRole('checkbox', { name: column, exact: true }).uncheck()
  await page.keyboard.press('Escape')
}
