import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Locator } from '@playwright/test'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: bakery })

const run = promisify(execFile)
const { zone } = bakery
const month = new Intl.DateTimeFormat('ru-RU', { timeZone: zone, month: '2-digit', year: 'numeric' }).format(Date.now())

/** Three hundred posts: ten a day for four weeks, and twenty more on the fifteenth, more than a page holds of one day. */
const posts = Array.from({ length: 300 }, (_, at) => ({
  day: at < 280 ? 1 + Math.floor(at / 10) : 15,
  hour: at < 280 ? 9 + (at % 10) : 19,
  line: `Пост №${at + 1}: почему хлеб на закваске не черствеет`,
  rubric: ['Польза', 'Акции', 'За кулисами'][at % 3] ?? '',
}))

test('a month of three hundred posts is printed whole, and goes out as one picture', async ({ app }) => {
  const { page } = app
  await page.getByRole('link', { name: 'Календарь' }).click()
  const path = join(app.dataFolder, 'plan.csv')
  const lines = posts.map(({ day, hour, line, rubric }) => `${day}.${month};${hour}:00;демо;${rubric};${line};`)
  await writeFile(path, ['Дата;Время;Соцсеть;Рубрика;Текст;Статус', ...lines].join('\r\n'))
  await page.getByRole('button', { name: 'Файлы плана' }).click()
  await page.getByRole('menuitem', { name: 'Импорт плана…' }).click()
  const incoming = page.getByRole('dialog', { name: 'Импорт контент-плана' })
  const chooser = page.waitForEvent('filechooser')
  await incoming.getByRole('button', { name: 'Выбрать файл' }).click()
  await (await chooser).setFiles(path)
  await incoming.getByRole('button', { name: 'Импортировать 300 постов' }).click()
  await incoming.getByRole('button', { name: 'Готово' }).click()

  await page.getByRole('button', { name: 'Файлы плана' }).click()
  await page.getByRole('menuitem', { name: 'Экспорт плана…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Экспорт контент-плана' })
  await dialog.getByText('PDF месяца').click()
  await dialog.getByRole('checkbox', { name: 'Статусы постов' }).check()
  await expect(dialog.getByText(/: 300 постов$/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Сохранить файл' }).click()
  const pdf = await savedPath(dialog)
  const { stdout: text } = await run('pdftotext', ['-layout', pdf, '-'])
  const numbers = new Set([...text.matchAll(/Пост\s+№(\d+)/g)].map(([, number]) => Number(number)))
  expect(posts.map((_, at) => at + 1).filter((number) => !numbers.has(number))).toEqual([])
  const { stdout: about } = await run('pdfinfo', [pdf])
  const pages = Number(/Pages:\s+(\d+)/.exec(about)?.[1])
  expect(about).toMatch(/Page size:\s+841\.\d+ x 59\d\.\d+ pts/)
  expect(pages).toBeGreaterThan(4)
  // Head and days of the week stand on each page, the legend on one.
  expect(text.match(/Контент-план: /g)).toHaveLength(pages)
  expect(text.match(/Воскресенье/g)).toHaveLength(pages)
  expect(text.match(/Рубрики/g)).toHaveLength(1)
  expect(text).toContain(`${pages} из ${pages}`)
  const { stdout: fonts } = await run('pdffonts', [pdf])
  const faces = fonts.trim().split('\n').slice(2)
  expect(faces.some((face) => face.includes('Inter'))).toBe(true)
  expect(faces.filter((face) => !/\byes (yes|no)\s+(yes|no)\s+\d+/.test(face))).toEqual([])

  await dialog.getByText('Картинка', { exact: true }).click()
  await dialog.getByRole('checkbox', { name: 'Черновики' }).uncheck()
  await expect(dialog.getByText('В этом периоде нет постов', { exact: false })).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Черновики' }).check()
  await dialog.getByRole('button', { name: 'Сохранить файл' }).click()
  const picture = await readFile(await savedPath(dialog))
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(picture.readUInt32BE(16)).toBe(3200)
  expect(picture.readUInt32BE(20)).toBeGreaterThan(3200)
})

/** The path the dialog says the file was saved at. */
async function savedPath(dialog: Locator): Promise<string> {
  const said = dialog.getByRole('status').filter({ hasText: 'Файл сохранён' })
  await expect(said).toBeVisible()
  return (await said.locator('[title]').getAttribute('title')) ?? ''
}
