import { ipcRenderer } from 'electron'

// The preload is a Node file that runs in a page: these are all it takes from there.
declare const window: { postMessage(message: unknown, origin: string, transfer: readonly unknown[]): void }
declare const location: { readonly origin: string; readonly protocol: string }
declare const indexedDB: { databases(): Promise<unknown> }

// The browser opens the files of an origin's databases with the first question about them, which takes longer than loading
// the page's own code: so it is asked at once. The empty page a window starts with has no databases.
if (location.protocol === 'app:') indexedDB.databases().catch(() => undefined)

// A port cannot cross the context bridge, so it is posted on to the page's own world.
ipcRenderer.on('rubrika-host-port', (event) => {
  window.postMessage({ type: 'rubrika-host-port' }, location.origin, [...event.ports])
})
