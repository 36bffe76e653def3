import type { Page } from '@playwright/test'

/** A page that never comes to rest (a countdown) is photographed after this many looks. */
const mostLooks = 12

/** Photographs a page once it has come to rest: fonts are there and two looks in a row see the same. */
export async function stillPicture(page: Page): Promise<Buffer> {
  // Out of the way, or something looks pointed at.
  await page.mouse.move(0, (page.viewportSize()?.height ?? 1) - 1)
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  let last = await look(page)
  for (let looks = 1; looks < mostLooks; looks += 1) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 120)))
    const next = await look(page)
    if (next.equals(last)) return next
    last = next
  }
  return last
}

function look(page: Page): Promise<Buffer> {
  return page.screenshot({ animations: 'disabled', caret: 'hide' })
}
