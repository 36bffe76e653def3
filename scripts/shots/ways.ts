import type { Page } from '@playwright/test'

/** A view to be photographed: its name in the file's name, and the way to it from anywhere in the program. */
export type View = { readonly name: string; readonly open: (page: Page) => Promise<void> }

/** The way to an address, whatever stands open. */
export function at(hash: string): View['open'] {
  return async (page) => {
    await page.keyboard.press('Escape')
    await page.evaluate((next) => {
      location.hash = next
    }, hash)
    // A room's code is loaded when it is first opened; with its title it stands.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    await page.locator('h1').first().waitFor()
  }
}

/** A day remembered from another picture would be shown else. */
export const today = new Date().toISOString().slice(0, 10)

/** A view with the first client chosen, or all of them. */
export function of(which: 'first' | 'all', open: View['open']): View['open'] {
  return async (page) => {
    await page.keyboard.press('Escape')
    await page.locator('nav').first().locator('button[aria-haspopup="menu"]').first().click()
    const brands = page.getByRole('menuitem')
    // Behind the clients come all of them, and a new one.
    await (which === 'first' ? brands.first() : brands.nth((await brands.count()) - 2)).click()
    // The menu gives the focus back; its ring is no part of the picture.
    await page.getByRole('menuitem').first().waitFor({ state: 'detached' })
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await open(page)
  }
}
