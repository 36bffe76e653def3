import { join } from 'node:path'
import { BrowserWindow, type Session } from 'electron'
import type { Transport } from '#shared/contract/transport.ts'
import { createDrawing } from '../drawing.ts'
import { pageSize } from '../page-size.ts'
import { printAddress } from '../print-address.ts'
import type { PrintedAs, PrintPage } from '../shell.ts'
import { appOrigin } from './app-scheme.ts'
import { guardWindow } from './guard-window.ts'
import type { PageDoor } from './page-door.ts'

export type PrintDeps = {
  readonly session: Session
  readonly outFolder: string
  readonly door: PageDoor
  readonly as: PrintedAs
  pageConnected(transport: Transport): void
}

/**
 * A window that is never seen, for pages that are printed. They draw their own margins. A picture needs one off the screen: a
 * hidden window is never painted, and one on a screen is no larger than that.
 */
export function openPrintWindow(deps: PrintDeps): PrintPage {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: deps.session,
      preload: join(deps.outFolder, 'preload', 'page.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      backgroundThrottling: false,
      offscreen: deps.as === 'picture',
      spellcheck: false,
    },
  })
  guardWindow(window)
  const page = window.webContents
  const drawing = createDrawing()
  const addressOf = printAddress(`${appOrigin}report.html`)
  page.once('render-process-gone', (_event, { reason }) => drawing.end(`the report page ended: ${reason}`))
  page.once('destroyed', () => drawing.end('the report page was closed'))
  deps.door.admit(page, { connected: deps.pageConnected, ready: drawing.drawn })
  return {
    draw(path) {
      const drawn = drawing.begin()
      // Another address of a page that stands is a change of its fragment: nothing is loaded again.
      window.loadURL(addressOf(path)).catch((error: unknown) => drawing.end(`the report page did not load: ${String(error)}`))
      return drawn
    },
    print: () =>
      page.printToPDF({
        pageSize: 'A4',
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
      }),
    picture: () => pictureOf(window),
    get ended() {
      return drawing.ended
    },
    async close() {
      if (!window.isDestroyed()) window.destroy()
    },
  }
}

async function pictureOf(window: BrowserWindow): Promise<Uint8Array> {
  const page = window.webContents
  if (!page.debugger.isAttached()) page.debugger.attach()
  const { width, height } = await pageSize((method, params) => page.debugger.sendCommand(method, params))
  window.setContentSize(width, height)
  await page.executeJavaScript('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
  return (await page.capturePage()).toPNG()
}
