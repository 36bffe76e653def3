import type { Locator, Page } from '@playwright/test'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: bakery })

const { zone } = bakery
type Point = { readonly x: number; readonly y: number }
const column = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })
const card = (place: Locator, words: string): Locator => place.getByRole('button', { name: new RegExp(`\\. ${words}`) })

test('a post is dragged to another stage, and undo brings it back @both', async ({ app: { page } }) => {
  await writePost(page, 'Хлеб в субботу')
  await page.getByRole('link', { name: 'Доска' }).click()
  await card(column(page, 'Черновики'), 'Хлеб').dragTo(column(page, 'В работе').locator('[data-column]'))
  await expect(card(column(page, 'В работе'), 'Хлеб')).toBeVisible()
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click()
  await expect(card(column(page, 'Черновики'), 'Хлеб')).toBeVisible()
})

test('a post lands in the column under the toast that tells of the step before @both', async ({ app: { page } }) => {
  await writePost(page, 'Хлеб в субботу')
  await page.getByRole('link', { name: 'Доска' }).click()
  await card(column(page, 'Черновики'), 'Хлеб').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(card(column(page, 'ТЗ'), 'Хлеб')).toBeFocused()
  const covered = await centreOf(page.getByRole('button', { name: 'Вернуть', exact: true }))
  const under = await columnAt(page, covered)
  await card(column(page, 'ТЗ'), 'Хлеб').hover()
  await page.mouse.down()
  await page.mouse.move(covered.x, covered.y, { steps: 8 })
  await page.mouse.up()
  await expect(card(under, 'Хлеб')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Вернуть', exact: true }).first()).toBeVisible()
})

test('Shift and an arrow move the post, the focus goes along, and the menu schedules it and takes it back @both', async ({
  app: { page },
}) => {
  await writePost(page, 'Хлеб в субботу')
  await setTomorrow(page)
  await page.getByRole('link', { name: 'Доска' }).click()
  await card(column(page, 'Черновики'), 'Хлеб').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(card(column(page, 'ТЗ'), 'Хлеб')).toBeFocused()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(card(column(page, 'В работе'), 'Хлеб')).toBeFocused()

  await column(page, 'В работе').getByRole('button', { name: 'Переместить: Хлеб в субботу' }).click()
  await page.getByRole('menuitem', { name: 'Запланировано' }).click()
  await expect(card(column(page, 'Запланировано'), 'Хлеб')).toBeVisible()
  await card(column(page, 'Запланировано'), 'Хлеб').focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(card(column(page, 'Согласовано'), 'Хлеб')).toBeFocused()
})

test('a stage of the brand is a column, and a column is found by words @both', async ({ app: { page } }) => {
  await writePost(page, 'Хлеб в субботу')
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: 'Бренды и площадки' }).click()
  await page.getByRole('link', { name: /Булочная/ }).click()
  await page.getByRole('button', { name: 'Ещё этап: Черновики' }).click()
  await page.getByLabel('Новый этап: Черновики').fill('Ждёт фото')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Название этапа «Ждёт фото»')).toBeVisible()
  await page.getByRole('link', { name: 'Доска' }).click()
  await card(column(page, 'Черновики'), 'Хлеб').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(card(column(page, 'Ждёт фото'), 'Хлеб')).toBeFocused()
  await page.getByLabel('Слова в посте').fill('пирог')
  await expect(card(column(page, 'Ждёт фото'), 'Хлеб')).toBeHidden()
  await expect(column(page, 'Ждёт фото').getByText('0 из 1')).toBeVisible()
  await page.getByLabel('Слова в посте').fill('ХЛЕБ')
  await expect(card(column(page, 'Ждёт фото'), 'Хлеб')).toBeVisible()
})

test('a word that goes on in the next line ends in a hyphen @both', async ({ app: { page } }) => {
  await writePost(page, 'Хлеб водогрязеторфопарафинолечение')
  await page.getByRole('link', { name: 'Доска' }).click()
  const hyphens = await card(column(page, 'Черновики'), 'Хлеб').evaluate(hyphensAtLineEnds)
  expect(hyphens.length).toBeGreaterThan(0)
  for (const width of hyphens) expect(width).toBeGreaterThan(0)
})

async function centreOf(place: Locator): Promise<Point> {
  const box = await place.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The column whose cards stand at a point, whatever lies over it. */
async function columnAt(page: Page, { x, y }: Point): Promise<Locator> {
  const columns = page.getByRole('region').filter({ has: page.locator('[data-column]') })
  for (const one of await columns.all()) {
    const box = await one.locator('[data-column]').boundingBox()
    if (box && box.x < x && x < box.x + box.width && box.y < y && y < box.y + box.height) return one
  }
  throw new Error('no column is there')
}

/** How wide the seams are drawn after which a text goes on in another line. */
function hyphensAtLineEnds(card: Element): readonly number[] {
  return [...card.querySelectorAll('span > span')].flatMap((seam) => {
    const after = document.createRange()
    if (seam.nextSibling) after.selectNodeContents(seam.nextSibling)
    const [here, next] = [seam.getBoundingClientRect(), after.getClientRects()[0]]
    return next && next.top > here.top + here.height / 2 ? [here.width] : []
  })
}

async function writePost(page: Page, words: string): Promise<void> {
  await page.getByRole('link', { name: 'Календарь' }).click()
  await page.getByRole('button', { name: 'Новый пост' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type(words)
  await page.getByRole('switch', { name: 'Лента булочной' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()
}

async function setTomorrow(page: Page): Promise<void> {
  const at = Date.now() + 86_400_000
  await page
    .getByLabel('День')
    .fill(new Intl.DateTimeFormat('ru-RU', { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(at))
  await page.getByLabel('День').press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()
}
