import type { Locator } from '@playwright/test'
import { bakeryWithoutChannel } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'
import { nextMonthIn } from '#tests/support/when.ts'

test.use({ begun: bakeryWithoutChannel })

const { zone } = bakeryWithoutChannel
const nextMonth = nextMonthIn(zone)

test('the remedy under the plan stays free of the toast that tells what was just done', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Следующий месяц' }).click()
  const day = page.locator(`[role="cell"][data-date="${nextMonth('20')}"]`)
  await day.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Текст поста' })).toBeVisible()
  await page.goBack()
  await day.getByRole('button', { name: /^10:00/ }).focus()
  await page.keyboard.press('Delete')
  const toast = page.getByRole('region', { name: 'Сообщения' }).getByRole('alert')
  await expect(toast).toBeVisible()
  const remedy = page.getByRole('button', { name: 'Заполнить', exact: true })
  await expect(remedy).toBeVisible()
  await expect.poll(async () => apart(await edges(toast), await edges(remedy))).toBe(true)
})

type Edges = { readonly top: number; readonly bottom: number }

async function edges(place: Locator): Promise<Edges> {
  const box = await place.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { top: box.y, bottom: box.y + box.height }
}

const apart = (one: Edges, other: Edges): boolean => one.bottom <= other.top || other.bottom <= one.top
