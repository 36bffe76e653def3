import { ipcRenderer } from 'electron'

// The preload is a Node file that runs in a page: these two are all it takes from there.
declare const window: { postMessage(message: unknown, origin: string, transfer: readonly unknown[]): void }
declare const location: { readonly origin: string }

// A port cannot cross the context bridge, so it is posted on to the page's own world.
ipcRenderer.on('rubrika-host-port', (event) => {
  window.postMessage({ type: 'rubrika-host-port' }, location.origin, [...event.ports])
})
