import type { Locator } from '@playwright/test'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'
import { type DroppedFile, dropOn, pasteOn } from '#tests/support/outside.ts'
import { noisePng } from '#tests/support/png.ts'

test.use({ begun: bakery })

const { zone } = bakery
const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(Date.now())
const fifteenth = `${today.slice(0, 8)}15`
const sixteenth = `${today.slice(0, 8)}16`
const link = 'https://example.com/kak-hranit-hleb'

test('what is dropped on the plan becomes drafts, an album, an idea or an import, and one step takes it back', async ({ app }) => {
  const { page } = app
  await page.getByRole('link', { name: 'Календарь' }).click()
  const day = page.locator(`[role="cell"][data-date="${fifteenth}"]`)

  // A link with its title, on a day of the month.
  await dropOn(day, { data: { 'text/uri-list': link, 'text/html': `<a href="${link}">Как хранить хлеб</a>`, 'text/plain': link } })
  const linked = cardIn(day, 'Как хранить хлеб')
  await expect(linked).toBeVisible()
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click()
  await expect(linked).toBeHidden()

  // Two pictures are one album; from the toast, two posts.
  const pictures = [1, 2].map((n): DroppedFile => ({ name: `хлеб ${n}.png`, type: 'image/png', bytes: noisePng(40, 40, n) }))
  await dropOn(day, { files: pictures })
  await expect(page.getByText('Добавлено в контент-план')).toBeVisible()
  await expect(day.locator('[data-card]')).toHaveCount(1)
  await page.getByRole('button', { name: '2 отдельными постами' }).click()
  await expect(day.locator('[data-card]')).toHaveCount(2)

  // A picture on a card joins it, a video is refused in words, and words dropped on the drawer become an idea.
  const other = page.locator(`[role="cell"][data-date="${sixteenth}"]`)
  await dropOn(other, { files: [{ name: 'пост.txt', type: 'text/plain', bytes: Buffer.from('Хлеб недели') }] })
  const card = cardIn(other, 'Хлеб недели')
  await dropOn(card, { files: pictures })
  await expect(page.getByText('Картинки добавлены')).toBeVisible()
  await dropOn(day, { files: [{ name: 'ролик.mp4', type: 'video/mp4', bytes: Buffer.from('нет') }] })
  await expect(page.getByText(/^Взять нельзя: «ролик\.mp4»/)).toBeVisible()
  const drawer = page.getByRole('complementary', { name: 'Посты без даты' })
  await dropOn(drawer, { data: { 'text/plain': 'Снять пекарню утром' } })
  await expect(drawer.getByText('Снять пекарню утром')).toBeVisible()

  // Keys: pasted on the day that has the focus.
  await other.focus()
  await pasteOn(page, { 'text/plain': 'Вставлено из буфера' })
  await expect(cardIn(other, 'Вставлено из буфера')).toBeVisible()

  // In a week it lands on the quarter of an hour; a table opens the import.
  await page.goto(`${page.url().split('#')[0]}#/calendar/week/${fifteenth}`)
  const column = page.locator(`[role="cell"][data-date="${fifteenth}"]`)
  await expect(page.locator('[data-calendar-root] [role="cell"][data-date]')).toHaveCount(7)
  await dropOn(column, { data: { 'text/plain': 'В четверть часа' } }, { atHour: 8.3 })
  await expect(cardIn(column, 'В четверть часа')).toHaveAccessibleName(/08:15/)
  await dropOn(column, { files: [{ name: 'план.csv', type: 'text/csv', bytes: Buffer.from('Дата;Текст\n16.11.2026;Из таблицы') }] })
  await expect(page.getByRole('dialog', { name: 'Импорт контент-плана' })).toBeVisible()
  await page.keyboard.press('Escape')

  // Let go anywhere else it is lost on nobody: the window stays where it is.
  const before = page.url()
  await dropOn(page.getByRole('navigation').first(), { files: pictures })
  expect(page.url()).toBe(before)
  await expect(column).toBeVisible()
})

function cardIn(place: Locator, words: string): Locator {
  return place.locator('[data-card]').filter({ hasText: words })
}
