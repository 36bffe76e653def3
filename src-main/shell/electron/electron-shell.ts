import { join } from 'node:path'
import { app, nativeTheme, net, powerMonitor, type Session, session } from 'electron'
import { type OnlineWatch, watchOnline } from '../online-watch.ts'
import { createPageServer } from '../page-server.ts'
import { rootStartNotices } from '../root-start.ts'
import type { BeforeStart, PageService, Shell } from '../shell.ts'
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
import { openPrintWindow } from './print-window.ts'
import { createStorageHostStart } from './storage-host-start.ts'
import { openStorageHostWindow } from './storage-host-window.ts'
import { createWorkstation, themeOf } from './workstation.ts'

export type ElectronShellDeps = {
  readonly dataFolder: string
  readonly outFolder: string
  readonly startHidden: boolean
  /** Whether a window will be opened: its page then loads at once. */
  readonly window: boolean
  readonly before: BeforeStart
}

/**
 * The shell once the runtime is ready. `drawn`: its window shows its first picture. Until then nothing else is begun: page and
 * main would share one processor with it.
 */
export function buildElectronShell(deps: ElectronShellDeps): { readonly shell: Shell; readonly drawn: Promise<void> } {
  const { dataFolder, outFolder, startHidden, before } = deps
  let service: PageService | null = null
  const storageSession = sessionOf('storage', dataFolder)
  const pageSession = sessionOf('ui', dataFolder)
  serveAppScheme(storageSession, createPageServer({ outFolder, service: () => null, connect: [] }))
  serveAppScheme(pageSession, createPageServer({ outFolder, service: () => service, connect: [] }))

  const door = createPageDoor()
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
  const place = { outFolder, startHidden, locale: app.getLocale() }
  const background = createElectronBackground({ ...place, open: workstation.focus, quit: quit.begin })
  nativeTheme.themeSource = themeOf(before.colorScheme)
  const drawn = deps.window ? workstation.begin({ shown: !before.held }) : Promise.resolve()
  const storageHost = createStorageHostStart(() => openStorageHostWindow(storageSession, outFolder))
  void drawn.then(storageHost.begin)
  // The rest is made while the page's process comes up.
  guardSession(session.defaultSession)
  const online = watchWorld()
  app.on('second-instance', workstation.focus)
  app.on('activate', workstation.focus)
  // The program ends when it is told to, not when a window does: for a moment the storage page may be the only one, and closed.
  app.on('window-all-closed', () => undefined)

  const shell: Shell = {
    kind: 'electron',
    dataFolder,
    documentsFolder: app.getPath('documents'),
    locale: app.getLocale(),
    openStorageHost: storageHost.open,
    openPage(pageService, hash) {
      service = pageService
      return workstation.open(pageService, hash)
    },
    async openPrintPage(pageService, as) {
      service ??= pageService
      return openPrintWindow({ session: pageSession, outFolder, door, as, pageConnected: pageService.pageConnected.bind(pageService) })
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
    startNotices: startNotices(),
  }
  return { shell, drawn }
}

/** The session that pages of one kind share. */
function sessionOf(name: 'storage' | 'ui', dataFolder: string): Session {
  const made = session.fromPartition(`persist:${name}`)
  guardSession(made)
  // A proxy would look names up for the pages, and nobody else does. Main asks the default session for the system's.
  void made.setProxy({ mode: 'direct' })
  // Without a folder named here the runtime keeps no compiled code of pages on a scheme of our own.
  made.setCodeCachePath(join(dataFolder, 'profile', 'code-cache', name))
  return made
}

function startNotices(): Shell['startNotices'] {
  return rootStartNotices(wordsIn(languageOf(app.getLocale())).start.noSandbox, process.argv)
}

function watchWorld(): OnlineWatch {
  const watch = watchOnline({ ask: () => net.isOnline(), now: Date.now })
  powerMonitor.on('resume', () => watch.tell('woke'))
  return watch
}
