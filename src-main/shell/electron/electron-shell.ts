import { join } from 'node:path'
import { app, net, powerMonitor, session } from 'electron'
import { type OnlineWatch, watchOnline } from '../online-watch.ts'
import { createPageServer } from '../page-server.ts'
import { rootStartNotices } from '../root-start.ts'
import type { PageService, Shell } from '../shell.ts'
import { proxyFromList } from '../system-proxy.ts'
import { languageOf, wordsIn } from '../words.ts'
import { serveAppScheme } from './app-scheme.ts'
import { electronDesktop } from './desktop.ts'
import { createElectronBackground } from './electron-background.ts'
import { createElectronQuit } from './electron-quit.ts'
import { guardSession } from './guard-window.ts'
import { electronKeychain } from './keychain.ts'
import { electronLoginItem } from './login-item.ts'
import { createPageDoor } from './page-door.ts'
import { printPdf } from './print-pdf.ts'
import { openStorageHostWindow } from './storage-host-window.ts'
import { createWorkstation } from './workstation.ts'

export type ElectronShellDeps = {
  readonly dataFolder: string
  readonly outFolder: string
  readonly startHidden: boolean
  /** Whether a window will be opened: its page then loads at once. */
  readonly window: boolean
}

/** The shell once the runtime is ready. */
export function buildElectronShell({ dataFolder, outFolder, startHidden, window }: ElectronShellDeps): Shell {
  let service: PageService | null = null
  const storageSession = session.fromPartition('persist:storage')
  const pageSession = session.fromPartition('persist:ui')
  for (const one of [session.defaultSession, storageSession, pageSession]) guardSession(one)
  // A proxy would look names up for the pages, and nobody else does. Main asks the default session for the system's.
  for (const one of [storageSession, pageSession]) void one.setProxy({ mode: 'direct' })
  // Without a folder named here the runtime keeps no compiled code of pages on a scheme of our own.
  storageSession.setCodeCachePath(join(dataFolder, 'profile', 'code-cache', 'storage'))
  pageSession.setCodeCachePath(join(dataFolder, 'profile', 'code-cache', 'ui'))
  serveAppScheme(storageSession, createPageServer({ outFolder, service: () => null, connect: [] }))
  serveAppScheme(pageSession, createPageServer({ outFolder, service: () => service, connect: [] }))

  const door = createPageDoor()
  const online = watchWorld()
  const quit = createElectronQuit(() => {
    workstation.remember()
    background.stop()
    pageSession.flushStorageData()
    online.stop()
    door.stop()
  })
  const boundsFile = join(dataFolder, 'window.json')
  const workstation = createWorkstation({
    ...{ session: pageSession, outFolder, boundsFile, door, startHidden },
    quit: () => quit,
    closed: () => background.windowClosed(),
    shown: () => background.windowShown(),
  })
  const background = createElectronBackground({
    ...{ outFolder, startHidden, locale: app.getLocale() },
    open: workstation.focus,
    quit: quit.begin,
  })
  if (window) workstation.begin()
  app.on('second-instance', workstation.focus)
  app.on('activate', workstation.focus)
  // The program ends when it is told to, not when a window does: for a moment the storage page may be the only one, and closed.
  app.on('window-all-closed', () => undefined)

  return {
    kind: 'electron',
    dataFolder,
    documentsFolder: app.getPath('documents'),
    locale: app.getLocale(),
    openStorageHost: () => openStorageHostWindow(storageSession, outFolder),
    openPage(pageService, hash) {
      service = pageService
      return workstation.open(pageService, hash)
    },
    printPdf(pageService, options) {
      service ??= pageService
      const pageConnected = pageService.pageConnected.bind(pageService)
      return printPdf({ session: pageSession, outFolder, door, pageConnected }, options)
    },
    keychain: electronKeychain(),
    ...electronDesktop(workstation.focus),
    dragOut: workstation.dragOut,
    onWorldChange: online.onChange,
    isOnline: online.isOnline,
    proxyFor: (url) => session.defaultSession.resolveProxy(url).then(proxyFromList, () => null),
    onQuit: quit.onQuit,
    quit: quit.begin,
    present(presentation) {
      workstation.present(presentation)
      background.present(presentation)
    },
    worksInBackground: true,
    keepOn: background.keepOn,
    onBackground: background.onBackground,
    loginItem: electronLoginItem(),
    startNotices: rootStartNotices(wordsIn(languageOf(app.getLocale())).start.noSandbox, process.argv),
  }
}

function watchWorld(): OnlineWatch {
  const watch = watchOnline({ ask: () => net.isOnline(), now: Date.now })
  powerMonitor.on('resume', () => watch.tell('woke'))
  return watch
}
