import type { Locator, Page } from '@playwright/test'
import { bakeryWithoutChannel } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'
import { nextMonthIn } from '#tests/support/when.ts'

test.use({ begun: bakeryWithoutChannel })

const { zone } = bakeryWithoutChannel
const nextMonth = nextMonthIn(zone)
/** Height of a quarter of an hour in the week, px. */
const quarter = 14
/** Where a card is taken hold of: well inside a quarter, so that no rounding moves it to the next. */
const handle = { x: 20, y: 20 }
const text = 'Как хранить ржаной хлеб'
type Point = { readonly x: number; readonly y: number }
const card = (page: Page): Locator => page.getByRole('button', { name: /^\d\d:\d\d\./ })
const dayCell = (page: Page, day: string): Locator => page.locator(`[role="cell"][data-date="${day}"]`)

test.beforeEach(async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Следующий месяц' }).click()
})

test('a post dragged to another day keeps its minutes and undo brings it back @both', async ({ app: { page } }) => {
  await writePost(page, nextMonth('10'), '10:30')
  await drag(page, card(page), await centreOf(dayCell(page, nextMonth('18'))))
  await expect(dayCell(page, nextMonth('18')).getByRole('button', { name: /^10:30/ })).toBeVisible()
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click()
  await expect(dayCell(page, nextMonth('10')).getByRole('button', { name: /^10:30/ })).toBeVisible()
})

test('a post lands on the day under the toast that tells of the step before', async ({ app: { page } }) => {
  await placePost(page, nextMonth('10'))
  await drag(page, card(page), await centreOf(dayCell(page, nextMonth('18'))))
  const covered = await centreOf(page.getByRole('button', { name: 'Вернуть', exact: true }))
  const day = await dayAt(page, covered)
  await drag(page, card(page), covered)
  await expect(dayCell(page, day).getByRole('button', { name: /^10:00/ })).toBeVisible()
})

test('a dragged post stands where it was dropped after a restart', async ({ app }) => {
  await placePost(app.page, nextMonth('10'))
  await drag(app.page, card(app.page), await centreOf(dayCell(app.page, nextMonth('18'))))
  await expect(app.page.getByRole('button', { name: 'Вернуть', exact: true })).toBeVisible()
  const page = await app.restart()
  await expect(dayCell(page, nextMonth('18')).getByRole('button', { name: /^10:00/ })).toBeVisible()
})

test('Shift with an arrow moves the post and the focus goes along @both', async ({ app: { page } }) => {
  await placePost(page, nextMonth('10'))
  await card(page).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(dayCell(page, nextMonth('11')).getByRole('button', { name: /^10:00/ })).toBeFocused()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(dayCell(page, nextMonth('18')).getByRole('button', { name: /^10:00/ })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(dayCell(page, nextMonth('17'))).toBeFocused()
})

test('a click inspects the post and Escape closes the inspector @both', async ({ app: { page } }) => {
  await placePost(page, nextMonth('10'))
  const inspector = page.getByRole('region', { name: 'Пост', exact: true })
  await card(page).click()
  await expect(inspector.getByRole('heading', { name: 'Пост без текста' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(inspector).toBeHidden()
})

test('a drag in the week lands on a quarter of an hour, and Escape takes a drag back @both', async ({ app: { page } }) => {
  await placePost(page, nextMonth('10'))
  await card(page).focus()
  await page.keyboard.press('KeyW')
  // The month has a cell of the tenth too; its first day is in no week of the tenth.
  await expect(dayCell(page, nextMonth('01'))).toHaveCount(0)
  await expect(dayCell(page, nextMonth('10')).getByRole('button', { name: /^10:00/ })).toBeVisible()
  const from = await handleOf(card(page))
  await drag(page, card(page), { x: from.x, y: from.y + 3 * quarter })
  await expect(page.getByRole('button', { name: /^10:45/ })).toBeVisible()

  await hold(page, card(page), { x: from.x, y: from.y + 12 * quarter })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.getByRole('button', { name: /^10:45/ })).toBeVisible()
})

test('posts an hour apart stand one under the other, each as wide as the day', async ({ app: { page } }) => {
  await writePost(page, nextMonth('10'), '11:17')
  await writePost(page, nextMonth('10'), '12:17')
  await card(page).first().focus()
  await page.keyboard.press('KeyW')
  await expect(dayCell(page, nextMonth('01'))).toHaveCount(0)
  const widths = await card(page).evaluateAll((cards) => cards.map((one) => Math.round(one.getBoundingClientRect().width)))
  const day = (await dayCell(page, nextMonth('10')).boundingBox())?.width ?? 0
  expect(widths).toHaveLength(2)
  expect(Math.min(...widths)).toBeGreaterThan(day * 0.8)
})

test('a post dragged out to the drawer waits there without a date', async ({ app: { page } }) => {
  await placePost(page, nextMonth('10'))
  const drawer = page.getByRole('complementary', { name: 'Посты без даты' })
  await hold(page, card(page), await centreOf(drawer))
  await expect(page.getByText('Останется без даты')).toBeVisible()
  await page.mouse.up()
  await expect(page.getByText('Пост остался без даты')).toBeVisible()
  await expect(drawer.getByRole('button', { name: /Без текста/ })).toBeVisible()
  await expect(dayCell(page, nextMonth('10')).locator('[data-card]')).toHaveCount(0)
})

/** Makes an empty post by a double click on its day; it begins at ten. */
async function placePost(page: Page, day: string): Promise<void> {
  await dayCell(page, day).dblclick()
  await expect(page.getByRole('textbox', { name: 'Текст поста' })).toBeVisible()
  await page.goBack()
  await expect(dayCell(page, day).getByRole('button', { name: /^10:00/ })).toBeVisible()
}

/** Writes a post by a double click on its day and sets its time in the editor. */
async function writePost(page: Page, day: string, time: string): Promise<void> {
  await dayCell(page, day).dblclick()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type(text)
  await page.getByLabel('Время').fill(time)
  await page.getByLabel('Время').press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()
  await page.goBack()
  await expect(dayCell(page, day).getByRole('button', { name: new RegExp(`^${time}`) })).toBeVisible()
}

/** The point of the screen where a card is taken hold of. */
async function handleOf(place: Locator): Promise<Point> {
  const box = await place.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { x: box.x + handle.x, y: box.y + handle.y }
}

async function centreOf(place: Locator): Promise<Point> {
  const box = await place.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The day whose cell holds a point, whatever lies over it. */
async function dayAt(page: Page, { x, y }: Point): Promise<string> {
  for (const cell of await page.locator('[role="cell"][data-date]').all()) {
    const box = await cell.boundingBox()
    const holds = box !== null && box.x < x && x < box.x + box.width && box.y < y && y < box.y + box.height
    if (holds) return (await cell.getAttribute('data-date')) ?? ''
  }
  throw new Error('no day is there')
}

/** Takes a card with the pointer and carries it to a point without letting go. */
async function hold(page: Page, held: Locator, to: Point): Promise<void> {
  await held.hover({ position: handle })
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
}

async function drag(page: Page, dragged: Locator, to: Point): Promise<void> {
  await hold(page, dragged, to)
  await page.mouse.up()
}
