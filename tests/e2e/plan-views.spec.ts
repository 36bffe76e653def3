import type { Page } from '@playwright/test'
import { bakeryWithoutChannel } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'
import { nextMonthIn } from '#tests/support/when.ts'

const zone = 'Asia/Vladivostok'
const nextMonth = nextMonthIn(zone)

test.use({ begun: { ...bakeryWithoutChannel, zone } })

test.beforeEach(async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Следующий месяц' }).click()
})

test('a post stands on the same day in month, week, day and list, and the list moves it by a day @both', async ({ app: { page } }) => {
  await placePost(page, nextMonth('10'))
  await page.keyboard.press('KeyW')
  await expect(postOn(page, nextMonth('10'))).toBeVisible()
  await postOn(page, nextMonth('10')).focus()
  await page.keyboard.press('KeyD')
  await expect(page.getByRole('heading', { level: 1, name: /^\S+, 10 / })).toBeVisible()
  await expect(postOn(page, nextMonth('10'))).toBeVisible()
  await page.keyboard.press('KeyA')
  const list = page.getByRole('region', { name: /^Посты списком/ })
  const row = page.getByRole('button', { name: /^10:00/ })
  await expect(list.locator(`[data-date="${nextMonth('10')}"]`).filter({ has: row })).toBeVisible()
  await row.focus()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(list.locator(`[data-date="${nextMonth('11')}"]`).filter({ has: row })).toBeVisible()
  await expect(row).toBeFocused()
})

test('«ещё N» opens the day, and the view is remembered after a restart', async ({ app }) => {
  const { page } = app
  for (let post = 0; post < 4; post += 1) await addPost(page, nextMonth('10'))
  await dayCell(page, nextMonth('10'))
    .getByRole('button', { name: /^ещё/ })
    .or(dayCell(page, nextMonth('10')).getByText(/^ещё/))
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /^\S+, 10 / })).toBeVisible()
  await expect(dayCell(page, nextMonth('10')).getByRole('button', { name: /^10:00/ })).toHaveCount(4)
  const again = await app.restart()
  await expect(again.getByRole('heading', { level: 1, name: /^\S+, 10 / })).toBeVisible()
})

test('a card tells its time on both clocks to the keyboard, and the feed asks for a channel of pictures', async ({ app: { page } }) => {
  await placePost(page, nextMonth('10'))
  await page.keyboard.press('Tab')
  await postOn(page, nextMonth('10')).focus()
  await expect(page.getByRole('tooltip')).toContainText('10:00')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toBeHidden()
  await page.keyboard.press('KeyG')
  await expect(page.getByText('Нет площадки с лентой картинок')).toBeVisible()
})

test('a double click on a day of the list writes a post for it, as in the grids', async ({ app: { page } }) => {
  await page.keyboard.press('KeyA')
  const list = page.getByRole('region', { name: /^Посты списком/ })
  const day = list.locator(`[data-date="${nextMonth('03')}"]`)
  await day.getByText('постов нет').dblclick()
  await expect(page.getByRole('textbox', { name: 'Текст поста' })).toBeVisible()
  await page.goBack()
  await expect(day.filter({ has: page.getByRole('button', { name: /^10:00/ }) })).toBeVisible()
})

test('when a post was kept is told on the clock of whoever writes it', async ({ app: { page } }) => {
  await page.keyboard.press('KeyN')
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type('Утренний кофе')
  const said = page.getByRole('status').filter({ hasText: 'Сохранено в' })
  await expect(said).toBeVisible()
  const ownHours = [Date.now(), Date.now() - 60_000].map((at) => String(new Date(at).getHours()).padStart(2, '0'))
  await expect(said).toHaveText(new RegExp(` в (?:${ownHours.join('|')}):\\d\\d$`))
})

const dayCell = (page: Page, day: string) => page.locator(`[role="cell"][data-date="${day}"]`)
const postOn = (page: Page, day: string) => dayCell(page, day).getByRole('button', { name: /^10:00/ })

/** Makes an empty post by the keyboard on its day, which may bear an occasion and cards; it begins at ten. */
async function addPost(page: Page, day: string): Promise<void> {
  await dayCell(page, day).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Текст поста' })).toBeVisible()
  await page.goBack()
  await expect(postOn(page, day).first()).toBeVisible()
}

async function placePost(page: Page, day: string): Promise<void> {
  await addPost(page, day)
  await postOn(page, day).focus()
}
