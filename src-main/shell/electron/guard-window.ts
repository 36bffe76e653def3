import { type BrowserWindow, type Session, shell, type WebContents } from 'electron'
import { mayOpenExternally } from '../external-links.ts'
import { appOrigin } from './app-scheme.ts'

/**
 * Refuses everything a page of ours never needs: going elsewhere, opening windows, embedding, downloads, permissions. A link
 * to the world opens in the user's browser instead.
 */
export function guardWindow(window: BrowserWindow): void {
  const page = window.webContents
  page.setWindowOpenHandler(({ url }) => {
    if (mayOpenExternally(url)) void shell.openExternal(url)
    return { action: 'deny' }
  })
  page.on('will-frame-navigate', (event) => {
    if (!isReload(event.url, page) || !event.isMainFrame) event.preventDefault()
  })
  page.on('will-redirect', (event) => event.preventDefault())
  page.on('will-attach-webview', (event) => event.preventDefault())
}

function isReload(url: string, page: WebContents): boolean {
  return url.startsWith(appOrigin) && url.split('#')[0] === page.getURL().split('#')[0]
}

/**
 * Permissions of a session: copying to the clipboard and keeping its own data, for our pages only. The built-in spelling check is
 * off, because it fetches its dictionaries from its maker by itself.
 */
export function guardSession(session: Session): void {
  session.setSpellCheckerEnabled(false)
  const granted = new Set(['clipboard-sanitized-write', 'persistent-storage'])
  session.setPermissionRequestHandler((page, permission, answer) => {
    answer(granted.has(permission) && page.getURL().startsWith(appOrigin))
  })
  session.setPermissionCheckHandler((_page, permission, origin) => granted.has(permission) && `${origin}/`.startsWith(appOrigin))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
}
