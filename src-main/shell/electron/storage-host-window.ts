import { join } from 'node:path'
import { BrowserWindow, MessageChannelMain, type MessagePortMain, type Session } from 'electron'
import type { Transport } from '#shared/contract/transport.ts'
import type { StorageHostLink } from '../shell.ts'
import { appOrigin } from './app-scheme.ts'
import { endPage } from './end-page.ts'
import { guardWindow } from './guard-window.ts'

/**
 * Opens the hidden page that owns the database and hands it one end of a channel. Rejects when the page cannot be loaded. The
 * page is never throttled: it works while no window is seen.
 */
export async function openStorageHostWindow(session: Session, outFolder: string): Promise<StorageHostLink> {
  const window = new BrowserWindow({
    show: false,
    // Nobody ever sees it: without a picture to draw it asks the GPU for nothing.
    paintWhenInitiallyHidden: false,
    webPreferences: {
      session,
      preload: join(outFolder, 'preload', 'storage-host.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      backgroundThrottling: false,
      spellcheck: false,
      // Everything is compiled when a page first runs and kept: the next start neither parses nor compiles a function.
      v8CacheOptions: 'bypassHeatCheckAndEagerCompile',
    },
  })
  guardWindow(window)
  let status = 200
  window.webContents.on('did-navigate', (_event, _url, code) => {
    status = code
  })
  try {
    await window.loadURL(`${appOrigin}storage-host.html`)
    if (status >= 400) throw new Error(`the storage page answered ${status}`)
  } catch (error) {
    if (!window.isDestroyed()) window.destroy()
    throw new Error('the storage page did not load', { cause: error })
  }
  const { port1, port2 } = new MessageChannelMain()
  window.webContents.postMessage('rubrika-host-port', null, [port1])
  return linkTo(window, port2)
}

function linkTo(window: BrowserWindow, port: MessagePortMain): StorageHostLink {
  const { transport, closed } = portTransport(port)
  const gone = new Promise<void>((resolve) => {
    window.once('closed', resolve)
    window.webContents.once('render-process-gone', (_event, details) => {
      closed(`the storage page ended: ${details.reason}`)
      if (!window.isDestroyed()) window.destroy()
      resolve()
    })
  })
  return {
    transport,
    async kill() {
      closed('killed')
      // A page that spins does not answer a polite close; its process is ended first.
      if (!window.isDestroyed()) endPage(window.webContents)
      await gone
    },
  }
}

function portTransport(port: MessagePortMain): { readonly transport: Transport; closed(why: string): void } {
  const closers = new Set<(why: string) => void>()
  let ended: string | null = null
  const closed = (why: string) => {
    if (ended !== null) return
    ended = why
    for (const close of closers) close(why)
  }
  port.on('close', () => closed('the storage page ended'))
  return {
    closed,
    transport: {
      post(message) {
        if (ended === null) port.postMessage(message)
      },
      listen(receive) {
        const onMessage = (event: Electron.MessageEvent) => receive(event.data)
        port.on('message', onMessage)
        port.start()
        return () => port.off('message', onMessage)
      },
      onClose(close) {
        closers.add(close)
        // A page that was loaded ahead may be gone before anybody listens.
        const why = ended
        if (why !== null) queueMicrotask(() => close(why))
        return () => closers.delete(close)
      },
      close: () => port.close(),
    },
  }
}
