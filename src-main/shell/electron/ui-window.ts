import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, type Session, screen } from 'electron'
import { appOrigin } from './app-scheme.ts'
import { guardWindow } from './guard-window.ts'
import { readBounds, smallestWindow } from './window-bounds.ts'

/** `--surface` of the two schemes, so that the window never flashes white before the page is drawn. */
export function surfaceColor(): string {
  return nativeTheme.shouldUseDarkColors ? '#15181E' : '#FFFFFF'
}

export type UiWindowOptions = {
  readonly session: Session
  readonly outFolder: string
  readonly boundsFile: string
  readonly startHidden: boolean
  /** Resolves when it is certain that the window is to be shown. */
  readonly wanted: Promise<unknown>
}

/** A page that draws nothing for this long is not waited for any more. */
const drawnWithinMs = 1500
/** A window that was not told of its first picture by then is shown all the same: hidden it may never draw one. */
const shownWithinMs = 5000

/**
 * Makes the workstation's window where it stood last time; it is shown once it is wanted and its first picture is drawn. `drawn`
 * resolves at that picture, or when it is late.
 */
export function createUiWindow(options: UiWindowOptions): { readonly window: BrowserWindow; readonly drawn: Promise<void> } {
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const { maximized, ...bounds } = readBounds(options.boundsFile, screens)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Rubrika',
    backgroundColor: surfaceColor(),
    autoHideMenuBar: true,
    webPreferences: {
      session: options.session,
      preload: join(options.outFolder, 'preload', 'page.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      // Everything is compiled when a page first runs and kept: the next start neither parses nor compiles a function.
      v8CacheOptions: 'bypassHeatCheckAndEagerCompile',
      devTools: !app.isPackaged,
    },
  })
  guardWindow(window)
  const ready = new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()))
  void Promise.all([Promise.race([ready, after(shownWithinMs)]), options.wanted]).then(() => {
    if (options.startHidden || window.isDestroyed()) return
    if (maximized) window.maximize()
    window.show()
  })
  return { window, drawn: Promise.race([ready, after(drawnWithinMs)]) }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Address of the workstation's page at a hash route (`''` or `#/calendar/…`). */
export function pageAddress(hash: string): string {
  const route = hash.replace(/^#/, '')
  return `${appOrigin}app.html${route === '' ? '' : `#${route}`}`
}

/** Brings a window to the front, whatever state it was in. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
