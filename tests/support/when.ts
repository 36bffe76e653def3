import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** A wall-clock moment so many seconds from now in a zone, as a person types it. */
export function momentIn(seconds: number, zone: string): { readonly day: string; readonly time: string } {
  const at = Date.now() + seconds * 1000
  return {
    day: new Intl.DateTimeFormat('ru-RU', { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(at),
    time: new Intl.DateTimeFormat('ru-RU', { timeZone: zone, hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(at),
  }
}

/** Types day and time of the open post. */
export async function setWhen(page: Page, { day, time }: { readonly day: string; readonly time: string }): Promise<void> {
  await page.getByLabel('День').fill(day)
  await page.getByLabel('День').press('Enter')
  await page.getByLabel('Время').fill(time)
  await page.getByLabel('Время').press('Enter')
  await expect(page.getByLabel('День')).toHaveValue(day)
}
