import type { Locator } from '@playwright/test'
import { bakeryWithoutChannel } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'
import { nextMonthIn } from '#tests/support/when.ts'

/** The smallest window the program is made for. */
const smallest = { width: 1024, height: 700 }

test.use({ begun: bakeryWithoutChannel })

const { zone } = bakeryWithoutChannel
const nextMonth = nextMonthIn(zone)

test('the last buttons of a dialog stay free of the toast that tells what was just done @both', async ({ app: { page } }) => {
  await page.setViewportSize(smallest)
  await page.getByRole('button', { name: 'Следующий месяц' }).click()
  await page.locator(`[role="cell"][data-date="${nextMonth('20')}"]`).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Повторять', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Повторять пост' })
  await dialog.getByRole('button', { name: 'Повторять', exact: true }).click()
  await page.getByRole('button', { name: /^Повторение: / }).click()
  const toast = page.getByRole('region', { name: 'Сообщения' }).getByRole('alert')
  await expect(toast).toBeVisible()
  const last = dialog.getByRole('button').last()
  await last.scrollIntoViewIfNeeded()
  await expect.poll(async () => (await edges(last)).bottom <= (await edges(toast)).top).toBe(true)
  expect((await edges(toast)).bottom).toBeLessThanOrEqual(smallest.height)
})

async function edges(place: Locator): Promise<{ readonly top: number; readonly bottom: number }> {
  const box = await place.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { top: box.y, bottom: box.y + box.height }
}
