import { contextBridge, ipcRenderer } from 'electron'

// The preload is a Node file that runs in a page: this is all it takes from there.
declare const location: { readonly protocol: string }

// Call and listen, nothing else: what the page sees of the world outside. Messages are JSON texts: the bridge between the two worlds copies
// objects one by one, which for the rows of a year takes longer than writing and reading the text.
let listener: ((json: string) => void) | null = null
const early: string[] = []

ipcRenderer.on('rubrika:message', (_event, json: string) => {
  if (listener) listener(json)
  else early.push(json)
})

// A page that hangs does not get to this.
ipcRenderer.on('rubrika:alive?', () => ipcRenderer.send('rubrika:alive'))

contextBridge.exposeInMainWorld('rubrika', {
  post: (json: string) => ipcRenderer.send('rubrika:post', json),
  onMessage(receive: (json: string) => void) {
    listener = receive
    for (const json of early.splice(0)) receive(json)
  },
  ready: () => ipcRenderer.send('rubrika:ready'),
})

// The empty page a window starts with is none of ours.
if (location.protocol === 'app:') ipcRenderer.send('rubrika:hello')
