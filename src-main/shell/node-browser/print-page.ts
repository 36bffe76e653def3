import type { Transport } from '#shared/contract/transport.ts'
import { createDrawing, drawnWithinMs } from '../drawing.ts'
import { type DebugDoor, pageSize } from '../page-size.ts'
import { printAddress } from '../print-address.ts'
import type { PrintPage } from '../shell.ts'
import { type HiddenBrowser, printOrigin } from './hidden-browser.ts'
import { openPagePipe } from './page-pipe.ts'

/** A page of the hidden browser for printing. It sees the same `window.rubrika` as under Electron. */
export async function openPrintPage(browser: HiddenBrowser, pageConnected: (transport: Transport) => void): Promise<PrintPage> {
  const page = await browser.newPage()
  const drawing = createDrawing()
  const addressOf = printAddress(`${printOrigin}/report.html`)
  page.once('crash', () => drawing.end('the report page ended'))
  page.once('close', () => drawing.end('the report page ended'))
  const pipe = await openPagePipe(page, { send: 'rubrikaPageSend', receive: 'rubrikaPageReceive', origin: printOrigin })
  await page.exposeBinding('rubrikaPageReady', () => drawing.drawn())
  await page.addInitScript(doorway)
  pageConnected(pipe.transport)
  return {
    draw(path) {
      const drawn = drawing.begin()
      page.goto(addressOf(path), { timeout: drawnWithinMs }).catch((error: unknown) => drawing.end(String(error)))
      return drawn
    },
    print: () =>
      page.pdf({
        format: 'A4',
        printBackground: true,
        preferCSSPageSize: true,
        tagged: true,
        outline: true,
        margin: { top: '0', right: '0', bottom: '0', left: '0' },
      }),
    async picture() {
      const door = await page.context().newCDPSession(page)
      await page.setViewportSize(await pageSize(door.send.bind(door) as DebugDoor))
      return page.screenshot({ scale: 'css' })
    },
    get ended() {
      return drawing.ended
    },
    close: () => page.close().catch(() => undefined),
  }
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
  const early: string[] = []
  let listener: ((json: string) => void) | null = null
  page.rubrikaPageReceive = (json) => {
    if (listener) listener(json)
    else early.push(json)
  }
  page.rubrika = {
    post: (json: string) => page.rubrikaPageSend(json),
    onMessage(receive: (json: string) => void) {
      listener = receive
      for (const json of early.splice(0)) receive(json)
    },
    ready: () => page.rubrikaPageReady(),
  }
}
