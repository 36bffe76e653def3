import { contextBridge, ipcRenderer } from 'electron'

// The preload is a Node file that runs in a page: this is all it takes from there.
declare const location: { readonly protocol: string }

// Call and listen, nothing else: what the page sees of the world outside.
let listener: ((message: unknown) => void) | null = null
const early: unknown[] = []

ipcRenderer.on('rubrika:message', (_event, message: unknown) => {
  if (listener) listener(message)
  else early.push(message)
})

contextBridge.exposeInMainWorld('rubrika', {
  post: (message: unknown) => ipcRenderer.send('rubrika:post', message),
  onMessage(receive: (message: unknown) => void) {
    listener = receive
    for (const message of early.splice(0)) receive(message)
  },
  ready: () => ipcRenderer.send('rubrika:ready'),
})

// The empty page a window starts with is none of ours.
if (location.protocol === 'app:') ipcRenderer.send('rubrika:hello')
