import type { Page } from 'playwright-core'
import type { StorageHostLink } from '../shell.ts'
import { type HiddenBrowser, hostOrigin } from './hidden-browser.ts'
import { openPagePipe } from './page-pipe.ts'

const closeWithinMs = 2_000

/** Opens the page that owns the database in the hidden browser. Rejects when it cannot be loaded. */
export async function openStorageHostPage(browser: HiddenBrowser): Promise<StorageHostLink> {
  const page = await browser.newPage()
  const pipe = await openPagePipe(page, { send: 'rubrikaHostSend', receive: 'rubrikaHostReceive', origin: hostOrigin })
  try {
    const reply = await page.goto(`${hostOrigin}/storage-host.html`, { waitUntil: 'load' })
    if (!reply?.ok()) throw new Error(`the storage page answered ${reply?.status() ?? 'nothing'}`)
    await page.waitForFunction(() => 'rubrikaHostReceive' in globalThis, undefined, { polling: 20, timeout: 15_000 })
  } catch (error) {
    await end(page, browser)
    throw new Error('the storage page did not load', { cause: error })
  }
  return {
    transport: pipe.transport,
    async kill() {
      pipe.closed('killed')
      await end(page, browser)
    },
  }
}

/** A page that spins may not close by itself: then the whole browser is ended. */
async function end(page: Page, browser: HiddenBrowser): Promise<void> {
  if (page.isClosed()) return
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), closeWithinMs)
  })
  const outcome = await Promise.race([page.close().catch(() => 'gone' as const), late])
  clearTimeout(timer)
  if (outcome === 'late') await browser.close()
}
