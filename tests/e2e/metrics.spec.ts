import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: bakery })

const { zone } = bakery
const tile = (page: Page, name: string | RegExp) =>
  page.getByRole('list', { name: 'Главные показатели' }).getByRole('listitem').filter({ hasText: name })

test.beforeEach(async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Метрики' }).click()
})

test('a typed reach stands in the tile, explains itself and is undone @both', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Ввести цифры' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Ввести цифры' })
  await dialog.getByLabel('Охват').fill('1,2 тыс.')
  await expect(dialog.getByText('Прочитано: 1 200')).toBeVisible()
  await dialog.getByLabel('Лайки').fill('-3')
  await dialog.getByRole('button', { name: 'Записать' }).click()
  await expect(dialog.getByText('Нужно целое число, не меньше нуля')).toBeVisible()
  await dialog.getByLabel('Лайки').fill('60')
  await dialog.getByRole('button', { name: 'Записать' }).click()
  await expect(dialog).toBeHidden()
  const reach = tile(page, /^Охват/).getByRole('button', { name: '1 200' })
  await reach.focus()
  const card = page.getByRole('tooltip')
  await expect(card).toContainText('Источник: введено вручную')
  await expect(card).toContainText('По дням площадок: 1 день')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  // 60 reactions of 1,200 reached are 5 %.
  await expect(tile(page, 'ER по охвату').getByRole('button', { name: '5 %', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click()
  await expect(reach).toBeHidden()
})

test('a table in Windows-1251 goes in once: rejected rows are named, the second time changes nothing @both', async ({ app }) => {
  const { page } = app
  const [one, two, three] = [dayBack(2), dayBack(1), dayBack(0)]
  const lines = [
    'Статистика сообщества;;',
    'Дата;Охват;Подписчики',
    `${one};1 234;100`,
    `${two};1,2 тыс.;110`,
    `${two};9;9`,
    `${three};много;120`,
    'Итого;2434;',
  ]
  const path = join(app.dataFolder, 'stats.csv')
  await writeFile(path, windows1251(`${lines.join('\r\n')}\r\n`))
  for (const said of ['Загружены 2 строки', 'Всё это уже загружено: ничего не изменилось']) {
    await page.getByRole('button', { name: 'Импорт' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Импорт цифр' })
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Выбрать файл' }).click()
    await (await chooser).setFiles(path)
    await expect(dialog.getByLabel('Кодировка')).toHaveValue('windows-1251')
    await expect(dialog.getByText('Не подошли 3 строки')).toBeVisible()
    await expect(dialog.getByText('Строка 5, столбец «Дата»: этот день уже есть выше')).toBeVisible()
    await expect(dialog.getByText('Строка 6, столбец «Охват»: не число')).toBeVisible()
    await dialog.getByRole('button', { name: 'Загрузить' }).click()
    await expect(dialog.getByText(said)).toBeVisible()
    await dialog.getByRole('button', { name: 'Готово' }).click()
    await expect(dialog).toBeHidden()
  }
})

test('figures of a post are typed, and undo takes back both them and a whole import', async ({ app }) => {
  const { page } = app
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  await page.getByRole('button', { name: 'Новый пост' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.insertText('Хлеб в субботу')
  await page.getByRole('switch', { name: 'Лента булочной' }).click()
  await page.getByRole('button', { name: 'Опубликовать сейчас' }).click()
  await expect(page.getByRole('link', { name: 'Открыть пост: Лента булочной' })).toBeVisible({ timeout: 40_000 })
  await page.getByRole('link', { name: 'Метрики' }).click()
  await page.getByRole('button', { name: 'Ввести цифры' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Ввести цифры' })
  await dialog.getByText('Пост', { exact: true }).click()
  await expect(dialog.getByRole('combobox', { name: 'Публикация' })).toHaveValue(/Хлеб в субботу/)
  await dialog.getByLabel('Охват').fill('2500')
  await dialog.getByRole('button', { name: 'Записать' }).click()
  await expect(dialog).toBeHidden()
  const ofPost = page.getByRole('row').filter({ hasText: 'Хлеб в субботу' })
  await expect(ofPost).toContainText(/2\s500/)
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click()
  await expect(ofPost).not.toContainText(/2\s500/)

  const path = join(app.dataFolder, 'days.csv')
  await writeFile(path, `Дата;Охват\n${dayBack(1)};7777\n`)
  await page.getByRole('button', { name: 'Импорт' }).first().click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('dialog', { name: 'Импорт цифр' }).getByRole('button', { name: 'Выбрать файл' }).click()
  await (await chooser).setFiles(path)
  await page.getByRole('button', { name: 'Загрузить' }).click()
  await page.getByRole('button', { name: 'Готово' }).click()
  await expect(tile(page, /^Охват/)).toContainText(/7\s777/)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(tile(page, /^Охват/)).not.toContainText(/7\s777/)
})

test('a goal is set in place and taken away again @both', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Ввести цифры' }).first().click()
  await page.getByRole('dialog').getByLabel('Охват').fill('500')
  await page.getByRole('button', { name: 'Записать' }).click()
  const reach = tile(page, /^Охват/)
  await reach.getByRole('button', { name: /^Цель: Охват/ }).click()
  await page.getByLabel('Цель на месяц').fill('1 тыс.')
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await expect(reach.getByText('50 % от 1 000')).toBeVisible()
  await reach.getByRole('button', { name: /^Цель: Охват/ }).click()
  await page.getByRole('button', { name: 'Снять цель' }).click()
  await expect(reach.getByText('Поставить цель')).toBeVisible()
})

/** A day so many days ago in the brand's zone, `22.11.2026`. */
function dayBack(days: number): string {
  return new Intl.DateTimeFormat('ru-RU', { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(
    Date.now() - days * 86_400_000,
  )
}

/** Russian letters and ASCII in one byte each. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from([...text].map((sign) => byteOf(sign)))
}

function byteOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
}
