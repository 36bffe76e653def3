import type { Page } from '@playwright/test'
import type { Fate } from './tally.ts'

/** How long the queue may take to settle after the vault was opened, ms. */
export const patienceMs = 60_000
const everyMs = 100

const asking = /нужна проверка|ошибка|опоздал|вручную|частично/

/** What the inspector, open on the post, says about its channel. */
export async function shownNow(page: Page): Promise<Fate['shown']> {
  const words = (await page.getByRole('region', { name: 'Пост', exact: true }).getByRole('listitem').first().textContent()) ?? ''
  if (/опубликовано\s*$/.test(words)) return 'published'
  return asking.test(words) ? 'asking' : 'open'
}

/** Waits until the post in the inspector is published; answers what it says when that came, or when patience ended. */
export async function settled(page: Page, openedAt: number): Promise<{ readonly shown: Fate['shown']; readonly ms: number }> {
  for (;;) {
    const shown = await shownNow(page)
    const ms = Date.now() - openedAt
    if (shown === 'published' || ms > patienceMs) return { shown, ms }
    await page.waitForTimeout(everyMs)
  }
}
