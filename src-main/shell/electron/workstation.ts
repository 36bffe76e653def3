import { app, type BrowserWindow, Menu, nativeImage, nativeTheme, type Session } from 'electron'
import type { PageService, Presentation, Shell } from '../shell.ts'
import { languageOf, type Words, wordsIn } from '../words.ts'
import type { ElectronQuit } from './electron-quit.ts'
import { keepPage } from './keep-page.ts'
import { buildMenu, offerContextMenu } from './menu.ts'
import type { PageDoor } from './page-door.ts'
import { createUiWindow, focusWindow, pageAddress, surfaceColor } from './ui-window.ts'
import { saveBounds } from './window-bounds.ts'

export type WorkstationDeps = {
  readonly session: Session
  readonly outFolder: string
  readonly boundsFile: string
  readonly door: PageDoor
  readonly quit: () => ElectronQuit
  /** The window was closed; true: the program works on without it. */
  readonly closed: () => boolean
  readonly shown: () => void
  /** Started with the system: the window waits until it is asked for. */
  readonly startHidden: boolean
}

export type Workstation = {
  /**
   * Makes the window and loads its page before the program is read; resolves once it is drawn. `shown`: it may be shown then,
   * else only when the page is opened.
   */
  begin(how: { readonly shown: boolean }): Promise<void>
  open: Shell['openPage']
  present: Shell['present']
  focus(): void
  dragOut: Shell['dragOut']
  /** Before the runtime goes down. */
  remember(): void
}

/** A window on its way; `serve` says who answers its page, which is then shown (if it was not before) as soon as it is drawn. */
type Making = {
  readonly window: BrowserWindow
  readonly drawn: Promise<void>
  readonly loaded: Promise<void>
  readonly serve: (service: PageService) => void
}

/** The workstation's one window, its menu and its colours. */
export function createWorkstation(deps: WorkstationDeps): Workstation {
  let words: Words = wordsIn(languageOf(app.getLocale()))
  let window: BrowserWindow | null = null

  function present(presentation: Presentation): void {
    words = wordsIn(presentation.language)
    nativeTheme.themeSource = themeOf(presentation.colorScheme)
    Menu.setApplicationMenu(buildMenu(words, { mac: process.platform === 'darwin', devTools: !app.isPackaged }))
    window?.setBackgroundColor(surfaceColor())
  }
  function make(hash: string, certain = false): Making {
    const service = Promise.withResolvers<PageService>()
    const { window: made, drawn } = createUiWindow({ ...deps, wanted: certain ? Promise.resolve() : service.promise })
    window = made
    const kept = keepPage(made)
    deps.door.admit(made.webContents, {
      connected(transport) {
        kept.connected()
        void service.promise.then((one) => one.pageConnected(transport))
      },
      alive: kept.alive,
    })
    offerContextMenu(made.webContents, () => words)
    hideThenQuit(made, deps)
    made.on('show', deps.shown)
    const loaded = made.loadURL(pageAddress(hash))
    // Whoever opens the page hears of it; before that nobody does.
    loaded.catch(() => undefined)
    return { window: made, drawn, loaded, serve: service.resolve }
  }
  let begun: Making | null = null
  async function open(service: PageService, hash: string) {
    const { window: opened, loaded, serve } = (hash === '' && begun) || make(hash)
    begun = null
    serve(service)
    await loaded
    return { address: null, focus: () => focusWindow(opened), close: async () => opened.destroy() }
  }
  return {
    begin({ shown }) {
      begun = make('', shown)
      return begun.drawn
    },
    open,
    present,
    focus() {
      if (window) focusWindow(window)
    },
    dragOut: async (files) => window !== null && dragFrom(window, files),
    remember() {
      if (window) saveBounds(window, deps.boundsFile)
    },
  }
}

/** A preference as the runtime names it. */
export function themeOf(scheme: Presentation['colorScheme']): typeof nativeTheme.themeSource {
  return scheme === 'auto' ? 'system' : scheme
}

const dragIconPixels = 96

/** The first picture goes along under the pointer; macOS refuses a drag without one. */
function dragFrom(window: BrowserWindow, files: readonly string[]): boolean {
  const [first] = files
  if (first === undefined || window.isDestroyed()) return false
  const icon = nativeImage.createFromPath(first)
  if (icon.isEmpty() && process.platform === 'darwin') return false
  window.webContents.startDrag({ file: first, files: [...files], icon: icon.isEmpty() ? icon : icon.resize({ height: dragIconPixels }) })
  return true
}

/** Gone from the screen at once; the last things are put away behind it, or the program works on. */
function hideThenQuit(window: BrowserWindow, { quit, closed }: Pick<WorkstationDeps, 'quit' | 'closed'>): void {
  window.on('close', (event) => {
    if (quit().ended) return
    event.preventDefault()
    window.hide()
    if (!closed()) quit().begin()
  })
}
