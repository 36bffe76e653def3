import { join } from 'node:path'
import { Menu, type MenuItemConstructorOptions, nativeImage, nativeTheme, Tray } from 'electron'
import type { Background, BackgroundActs } from '../shell.ts'
import { fill, type Words } from '../words.ts'

export type TrayDeps = {
  /** Folder of the built program; the icons lie in `resources` beside it. */
  readonly outFolder: string
  readonly open: () => void
  readonly quit: () => void
  readonly acts: () => BackgroundActs | null
}

export type TrayView = { readonly background: Background; readonly words: Words; readonly language: string }

export type ProgramTray = { show(view: TrayView): void; remove(): void }

/** The program's icon in the tray, made when it is first shown. A click opens the window where the system tells clicks. */
export function createTray(deps: TrayDeps): ProgramTray {
  let tray: Tray | null = null
  let shown: TrayView | null = null
  const draw = (): void => {
    if (!shown) return
    const { background, words } = shown
    const icon = trayIcon(deps.outFolder, background)
    if (tray) tray.setImage(icon)
    else {
      tray = new Tray(icon)
      tray.on('click', deps.open)
    }
    tray.setToolTip(background.paused ? words.tray.paused : background.asks ? words.tray.asks : 'Rubrika')
    tray.setContextMenu(Menu.buildFromTemplate(trayItems(deps, shown)))
  }
  nativeTheme.on('updated', draw)
  return {
    show(view) {
      shown = view
      draw()
    },
    remove() {
      shown = null
      tray?.destroy()
      tray = null
    },
  }
}

function trayItems(deps: TrayDeps, { background, words: { tray }, language }: TrayView): MenuItemConstructorOptions[] {
  const { next, paused } = background
  const label = next ? fill(tray.next, { when: momentWords(next.at, language), channel: next.channel }) : tray.none
  const toQueue = (): void => {
    deps.open()
    deps.acts()?.showQueue()
  }
  return [
    { label: tray.open, click: deps.open },
    // In menus an ampersand marks a letter; two of them are one.
    { label: label.replaceAll('&', '&&'), enabled: next !== null, click: toQueue },
    { type: 'separator' },
    { label: paused ? tray.resume : tray.pause, enabled: paused !== null, click: () => deps.acts()?.pause(!paused) },
    { type: 'separator' },
    { label: tray.quit, click: deps.quit },
  ]
}

/** In the machine's own zone: the tray belongs to no brand. */
function momentWords(at: number, language: string): string {
  return new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  }).format(at)
}

/** One colour against the bar it stands on: macOS colours a template itself, desktops of Linux have dark bars, Windows says. */
function trayIcon(outFolder: string, { paused, asks }: Background): Electron.NativeImage {
  const mac = process.platform === 'darwin'
  const dark = process.platform === 'linux' || (!mac && nativeTheme.shouldUseDarkColors)
  const state = paused ? '-paused' : asks ? '-asks' : ''
  const file = (size: number): string => join(outFolder, '..', 'resources', 'icon', `tray-${dark ? 'dark' : 'light'}${state}-${size}.png`)
  const icon = nativeImage.createFromPath(file(16))
  icon.addRepresentation({ scaleFactor: 2, buffer: nativeImage.createFromPath(file(32)).toPNG() })
  if (mac) icon.setTemplateImage(true)
  return icon
}
