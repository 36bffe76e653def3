import { join } from 'node:path'
import { BrowserWindow, type Session } from 'electron'
import type { Transport } from '#shared/contract/transport.ts'
import type { PdfOptions } from '../shell.ts'
import { appOrigin } from './app-scheme.ts'
import { guardWindow } from './guard-window.ts'
import type { PageDoor } from './page-door.ts'

/** How long a page may take until it says that it is drawn. */
export const pdfDeadlineMs = 30_000

export type PdfDeps = {
  readonly session: Session
  readonly outFolder: string
  readonly door: PageDoor
  pageConnected(transport: Transport): void
}

/**
 * Prints `report.html#<path>` in a window that is never seen, once the page has said "ready". The page draws its own margins.
 * Throws when it does not say so in time.
 */
export async function printPdf(deps: PdfDeps, options: PdfOptions): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    title: options.title,
    webPreferences: {
      session: deps.session,
      preload: join(deps.outFolder, 'preload', 'page.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      backgroundThrottling: false,
      spellcheck: false,
    },
  })
  guardWindow(window)
  const deadline = Promise.withResolvers<never>()
  const drawn = Promise.withResolvers<void>()
  const timer = setTimeout(() => deadline.reject(new Error('the report page was not drawn in time')), pdfDeadlineMs)
  window.webContents.once('render-process-gone', (_event, details) =>
    deadline.reject(new Error(`the report page ended: ${details.reason}`)),
  )
  deps.door.admit(window.webContents, { connected: deps.pageConnected, ready: drawn.resolve })
  try {
    await Promise.race([window.loadURL(`${appOrigin}report.html#${options.path.replace(/^#/, '')}`), deadline.promise])
    await Promise.race([drawn.promise, deadline.promise])
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    })
  } finally {
    clearTimeout(timer)
    if (!window.isDestroyed()) window.destroy()
  }
}
