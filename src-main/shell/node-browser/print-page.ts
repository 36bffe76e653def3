import type { Page } from 'playwright-core'
import type { Transport } from '#shared/contract/transport.ts'
import type { PdfOptions } from '../shell.ts'
import { type HiddenBrowser, printOrigin } from './hidden-browser.ts'
import { openPagePipe } from './page-pipe.ts'

const deadlineMs = 30_000

/**
 * Prints `report.html#<path>` in the hidden browser once the page has said "ready". The page sees the same `window.rubrika` as
 * under Electron. Throws when it is not drawn in time.
 */
export async function printPage(
  browser: HiddenBrowser,
  pageConnected: (transport: Transport) => void,
  options: PdfOptions,
): Promise<Uint8Array> {
  const page = await browser.newPage()
  try {
    const pipe = await openPagePipe(page, { send: 'rubrikaPageSend', receive: 'rubrikaPageReceive', origin: printOrigin })
    const drawn = drawnOf(page)
    await page.exposeBinding('rubrikaPageReady', () => drawn.tell())
    await page.addInitScript(doorway)
    pageConnected(pipe.transport)
    await page.goto(`${printOrigin}/report.html#${options.path.replace(/^#/, '')}`, { timeout: deadlineMs })
    await drawn.wait
    return await page.pdf({
      format: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
      margin: { top: '0', right: '0', bottom: '0', left: '0' },
    })
  } finally {
    await page.close().catch(() => undefined)
  }
}

function drawnOf(page: Page): { readonly wait: Promise<void>; tell(): void } {
  let tell: () => void = () => undefined
  const wait = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the report page was not drawn in time')), deadlineMs)
    const ended = () => {
      clearTimeout(timer)
      reject(new Error('the report page ended'))
    }
    page.once('crash', ended)
    page.once('close', ended)
    tell = () => {
      clearTimeout(timer)
      resolve()
    }
  })
  // Whoever left before waiting (the page did not load) has reported that already.
  wait.catch(() => undefined)
  return { wait, tell: () => tell() }
}

/** Runs in the page before its own scripts: the doorway the preload gives under Electron. */
function doorway(): void {
  type Page = {
    rubrika: unknown
    rubrikaPageReceive(json: string): void
    rubrikaPageSend(json: string): void
    rubrikaPageReady(): void
  }
  const page = globalThis as unknown as Page
  const early: unknown[] = []
  let listener: ((message: unknown) => void) | null = null
  page.rubrikaPageReceive = (json) => {
    const message: unknown = JSON.parse(json)
    if (listener) listener(message)
    else early.push(message)
  }
  page.rubrika = {
    post: (message: unknown) => page.rubrikaPageSend(JSON.stringify(message)),
    onMessage(receive: (message: unknown) => void) {
      listener = receive
      for (const message of early.splice(0)) receive(message)
    },
    ready: () => page.rubrikaPageReady(),
  }
}
