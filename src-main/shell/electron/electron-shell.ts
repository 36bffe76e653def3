import { app, type BrowserWindow, dialog, Menu, Notification, nativeTheme, net, powerMonitor, session, shell } from 'electron'
import { mayOpenExternally } from '../external-links.ts'
import { watchOnline } from '../online-watch.ts'
import { createPageServer } from '../page-server.ts'
import { createQuitOnce, type QuitOnce } from '../quit-once.ts'
import { rootStartNotices } from '../root-start.ts'
import type { PageService, Presentation, Shell } from '../shell.ts'
import { languageOf, type Words, wordsIn } from '../words.ts'
import { serveAppScheme } from './app-scheme.ts'
import { guardSession } from './guard-window.ts'
import { electronKeychain } from './keychain.ts'
import { buildMenu, offerContextMenu } from './menu.ts'
import { createPageDoor } from './page-door.ts'
import { printPdf } from './print-pdf.ts'
import { openStorageHostWindow } from './storage-host-window.ts'
import { createUiWindow, focusWindow, pageAddress, surfaceColor } from './ui-window.ts'

export type ElectronShellDeps = { readonly dataFolder: string; readonly outFolder: string }

/** The shell once the runtime is ready. */
export function buildElectronShell({ dataFolder, outFolder }: ElectronShellDeps): Shell {
  let words: Words = wordsIn(languageOf(app.getLocale()))
  let window: BrowserWindow | null = null
  let service: PageService | null = null
  const storageSession = session.fromPartition('persist:storage')
  const pageSession = session.fromPartition('persist:ui')
  for (const one of [storageSession, pageSession]) guardSession(one)
  serveAppScheme(storageSession, createPageServer({ outFolder, service: () => null, connect: [] }))
  serveAppScheme(pageSession, createPageServer({ outFolder, service: () => service, connect: [] }))

  const door = createPageDoor()
  const online = watchOnline({ ask: () => net.isOnline(), now: Date.now })
  powerMonitor.on('resume', () => online.tell('woke'))
  const quit = quitInOrder(() => {
    online.stop()
    door.stop()
  })
  app.on('second-instance', () => window && focusWindow(window))
  app.on('activate', () => window && focusWindow(window))
  const present = (presentation: Presentation) => {
    words = wordsIn(presentation.language)
    nativeTheme.themeSource = presentation.colorScheme === 'auto' ? 'system' : presentation.colorScheme
    Menu.setApplicationMenu(buildMenu(words, { mac: process.platform === 'darwin', devTools: !app.isPackaged }))
    window?.setBackgroundColor(surfaceColor())
  }
  present({ language: languageOf(app.getLocale()), colorScheme: 'auto' })

  return {
    kind: 'electron',
    dataFolder,
    documentsFolder: app.getPath('documents'),
    locale: app.getLocale(),
    openStorageHost: () => openStorageHostWindow(storageSession, outFolder),
    async openPage(pageService, hash) {
      service = pageService
      const opened = createUiWindow({ session: pageSession, outFolder, dataFolder })
      window = opened
      door.admit(opened.webContents, { connected: (transport) => pageService.pageConnected(transport) })
      offerContextMenu(opened.webContents, () => words)
      opened.on('close', (event) => {
        if (quit.ended) return
        // Gone from the screen at once; the last things are put away behind it.
        event.preventDefault()
        opened.hide()
        quit.begin()
      })
      reloadWhenCrashed(opened)
      await opened.loadURL(pageAddress(hash))
      return { address: null, focus: () => focusWindow(opened), close: async () => quit.begin() }
    },
    printPdf(pageService, options) {
      service ??= pageService
      return printPdf({ session: pageSession, outFolder, door, pageConnected: (transport) => pageService.pageConnected(transport) }, options)
    },
    keychain: electronKeychain(),
    async openExternal(url) {
      if (!mayOpenExternally(url)) return false
      await shell.openExternal(url)
      return true
    },
    async reveal(path) {
      shell.showItemInFolder(path)
      return true
    },
    notify({ title, body, onClick }) {
      if (!Notification.isSupported()) return
      const notification = new Notification({ title, body })
      notification.on('click', () => {
        if (window) focusWindow(window)
        onClick()
      })
      notification.show()
    },
    onWorldChange: online.onChange,
    isOnline: online.isOnline,
    onQuit: quit.onQuit,
    quit: quit.begin,
    present,
    async refuse({ title, body }) {
      console.error(`${title}\n${body}`)
      await dialog.showMessageBox({ type: 'error', title: 'Rubrika', message: title, detail: body, noLink: true })
    },
    startNotices: rootStartNotices(words.start.noSandbox),
  }
}

type ElectronQuit = Omit<QuitOnce, 'begin'> & { begin(code?: number): void; readonly ended: boolean }

/** One way out for the window's cross, the menu, Ctrl+C and a polite kill. A second Ctrl+C does not wait. */
function quitInOrder(putAway: () => void): ElectronQuit {
  let ended = false
  let code = 0
  const once = createQuitOnce(() => {
    ended = true
    putAway()
    app.exit(code)
  })
  const begin = (wanted = 0) => {
    code = wanted
    once.begin()
  }
  app.on('before-quit', (event) => {
    if (ended) return
    event.preventDefault()
    begin()
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => (once.begun && signal === 'SIGINT' ? app.exit(130) : begin()))
  }
  return {
    onQuit: once.onQuit,
    begin,
    get begun() {
      return once.begun
    },
    get ended() {
      return ended
    },
  }
}

/** A page that crashed is loaded again: everything it showed lies in the database. */
function reloadWhenCrashed(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload()
  })
}
