import { type IpcMainEvent, ipcMain, type WebContents } from 'electron'
import type { Transport } from '#shared/contract/transport.ts'
import { appOrigin } from './app-scheme.ts'

/** What happens at the door of one page. */
export type PageEvents = {
  /** The page loaded (again after a reload, when the earlier pipe has closed). */
  connected(transport: Transport): void
  /** The page says it has drawn everything; only pages that are printed do. */
  ready?(): void
  /** It answers what `askWhetherAlive` asked. */
  alive?(): void
}

export type PageDoor = {
  /** Lets a page of ours talk; a page that was not admitted is not heard. */
  admit(page: WebContents, events: PageEvents): void
  stop(): void
}

type Admitted = { readonly events: PageEvents; pipe: Pipe | null }
type Pipe = { readonly transport: Transport; receive(message: unknown): void; closed(why: string): void }

/** The one place where messages of pages enter main: each is checked for its sender, page and frame. */
export function createPageDoor(): PageDoor {
  const admitted = new Map<number, Admitted>()

  function senderOf(event: IpcMainEvent): Admitted | null {
    const known = admitted.get(event.sender.id)
    const frame = event.senderFrame
    if (!known || !frame || frame !== event.sender.mainFrame || !frame.url.startsWith(appOrigin)) {
      console.error(`refused a message from ${frame?.url ?? 'a frame that is gone'}`)
      return null
    }
    return known
  }
  const onHello = (event: IpcMainEvent) => {
    const page = senderOf(event)
    if (!page) return
    page.pipe?.closed('the page was loaded again')
    page.pipe = openPipe(event.sender)
    page.events.connected(page.pipe.transport)
  }
  const onPost = (event: IpcMainEvent, json: unknown) => {
    const pipe = senderOf(event)?.pipe
    if (pipe) receiveJson(pipe, json)
  }
  const onReady = (event: IpcMainEvent) => senderOf(event)?.events.ready?.()
  const onAlive = (event: IpcMainEvent) => senderOf(event)?.events.alive?.()
  ipcMain.on('rubrika:hello', onHello)
  ipcMain.on('rubrika:post', onPost)
  ipcMain.on('rubrika:ready', onReady)
  ipcMain.on('rubrika:alive', onAlive)

  return {
    admit(page, events) {
      const id = page.id
      const entry: Admitted = { events, pipe: null }
      admitted.set(id, entry)
      page.once('destroyed', () => {
        admitted.delete(id)
        entry.pipe?.closed('the window was closed')
      })
      page.on('render-process-gone', (_event, details) => entry.pipe?.closed(`the page ended: ${details.reason}`))
    },
    stop() {
      ipcMain.removeListener('rubrika:hello', onHello)
      ipcMain.removeListener('rubrika:post', onPost)
      ipcMain.removeListener('rubrika:ready', onReady)
      ipcMain.removeListener('rubrika:alive', onAlive)
    },
  }
}

/** The preload answers, as soon as the page lets it. */
export function askWhetherAlive(page: WebContents): void {
  if (!page.isDestroyed()) page.send('rubrika:alive?')
}

/** Messages come as JSON texts; whether one is a call is looked at further in. */
function receiveJson(pipe: Pipe, json: unknown): void {
  let message: unknown
  try {
    message = JSON.parse(String(json))
  } catch {
    console.error('refused a message that is no JSON')
    return
  }
  pipe.receive(message)
}

function openPipe(page: WebContents): Pipe {
  const receivers = new Set<(message: unknown) => void>()
  const closers = new Set<(why: string) => void>()
  // What a page says before anybody listens: its window is made before the services are.
  const early: unknown[] = []
  let open = true
  const closed = (why: string) => {
    if (!open) return
    open = false
    for (const close of closers) close(why)
  }
  return {
    closed,
    receive(message) {
      if (receivers.size === 0) early.push(message)
      for (const receive of receivers) receive(message)
    },
    transport: {
      post(message) {
        if (open && !page.isDestroyed()) page.send('rubrika:message', JSON.stringify(message))
      },
      listen(receive) {
        receivers.add(receive)
        for (const message of early.splice(0)) receive(message)
        return () => receivers.delete(receive)
      },
      onClose(close) {
        closers.add(close)
        return () => closers.delete(close)
      },
      close: () => closed('closed'),
    },
  }
}
