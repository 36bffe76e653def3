import type { Page } from '@playwright/test'

/** A view to be photographed: its name in the file's name, and the way to it from anywhere in the program. */
export type View = { readonly name: string; readonly open: (page: Page) => Promise<void> }

function at(hash: string): View['open'] {
  return async (page) => {
    await page.keyboard.press('Escape')
    await page.evaluate((next) => {
      location.hash = next
    }, hash)
  }
}

/** The id of the first post of the month, by clicking its card as a person does. */
async function inspectFirstPost(page: Page): Promise<string> {
  await at('#/calendar/month')(page)
  await page.locator('.fc-event, [data-post-id]').first().click()
  await page.waitForFunction(() => location.hash.includes('inspect='))
  return decodeURIComponent(page.url().split('inspect=')[1] ?? '')
}

/** Every view of the frame, on the demo workspace. */
export const views: readonly View[] = [
  { name: 'calendar-month', open: at('#/calendar/month') },
  { name: 'calendar-week', open: at('#/calendar/week') },
  {
    name: 'calendar-inspector',
    open: async (page) => {
      await inspectFirstPost(page)
    },
  },
  {
    name: 'editor',
    open: async (page) => {
      await at(`#/post/${await inspectFirstPost(page)}`)(page)
    },
  },
  { name: 'queue', open: at('#/queue') },
  { name: 'demo-feed', open: at('#/demoFeed') },
  { name: 'reports', open: at('#/reports') },
  ...['general', 'brands', 'publishing', 'backups', 'workspace', 'about'].map((section) => ({
    name: `settings-${section}`,
    open: at(`#/settings/${section}`),
  })),
  {
    name: 'palette',
    open: async (page) => {
      await at('#/calendar/month')(page)
      await page.keyboard.press('Control+k')
    },
  },
]

/** What a person sees before there is any workspace. */
export const firstRun: View = { name: 'first-run', open: async () => undefined }
