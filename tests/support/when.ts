import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** A wall-clock moment so many seconds from now in a zone, as a person types it. */
export function momentIn(seconds: number, zone: string): { readonly day: string; readonly time: string } {
  const at = Date.now() + seconds * 1000
  return {
    day: new Intl.DateTimeFormat('ru-RU', { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(at),
    time: new Intl.DateTimeFormat('ru-RU', { timeZone: zone, hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(at),
  }
}

/** Names a day of the month after this one in a zone: `'10'` is `2026-12-10` in November. */
export function nextMonthIn(zone: string): (day: string) => string {
  return (day) => {
    const [year = 0, month = 0] = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(Date.now()).split('-').map(Number)
    return month === 12 ? `${year + 1}-01-${day}` : `${year}-${String(month + 1).padStart(2, '0')}-${day}`
  }
}

/** Types day and time of the open post. */
export async function setWhen(page: Page, { day, time }: { readonly day: string; readonly time: string }): Promise<void> {
  await typeInto(page.getByLabel('День'), day)
  await typeInto(page.getByLabel('Время'), time)
  await expect(page.getByLabel('День')).toHaveValue(day)
}

async function typeInto(field: Locator, words: string): Promise<void> {
  await field.fill(words)
  await field.press('Enter')
}

/** Least time between a moment that is set and its coming, s: long enough to look at what stands there before. */
const leastAheadS = 8
/** A machine that writes to a slow disk now and then needs so many times what it needed a moment ago. */
const patience = 8

/**
 * Types day and time of the open post so soon that its time comes while the spec looks on, and not before it is planned: how long typing
 * takes on this machine is tried with a time far away first.
 */
export async function setSoon(page: Page, zone: string): Promise<void> {
  const begun = Date.now()
  await setWhen(page, momentIn(3600, zone))
  const tookS = (Date.now() - begun) / 1000
  const { day, time } = momentIn(Math.max(leastAheadS, patience * tookS), zone)
  // The time first: before midnight an hour ahead is tomorrow, and its time today would have passed.
  await typeInto(page.getByLabel('Время'), time)
  await typeInto(page.getByLabel('День'), day)
  await expect(page.getByLabel('Время')).toHaveValue(time)
}

/** Plans the open post for a moment that comes soon. */
export async function scheduleSoon(page: Page, zone: string): Promise<void> {
  await setSoon(page, zone)
  const schedule = page.getByRole('button', { name: /^Запланировать/ })
  await schedule.click()
  await expect(schedule).toBeHidden()
}
