import type { Page } from 'playwright-core'
import type { Transport } from '#shared/contract/transport.ts'

export type PagePipe = { readonly transport: Transport; closed(why: string): void }

export type PipeNames = {
  /** Global function of the page that takes one JSON string. */
  readonly receive: string
  /** Global function given to the page that takes one JSON string. */
  readonly send: string
  /** Messages from pages elsewhere are not heard. */
  readonly origin: string
}

/** A pipe to a page of the hidden browser: each message is one JSON string, in order. Closes when the page or the browser ends. */
export async function openPagePipe(page: Page, names: PipeNames): Promise<PagePipe> {
  const receivers = new Set<(message: unknown) => void>()
  const closers = new Set<(why: string) => void>()
  const early: unknown[] = []
  let open = true
  const closed = (why: string) => {
    if (!open) return
    open = false
    for (const close of closers) close(why)
  }
  await page.exposeBinding(names.send, ({ frame }, json: string) => {
    if (!open || frame !== page.mainFrame() || !frame.url().startsWith(`${names.origin}/`)) return
    const message: unknown = JSON.parse(json)
    if (receivers.size === 0) early.push(message)
    for (const receive of receivers) receive(message)
  })
  page.on('crash', () => closed('the page crashed'))
  page.on('close', () => closed('the page ended'))
  const transport: Transport = {
    post(message) {
      if (!open) return
      const json = JSON.stringify(message)
      // A failed delivery means that the page is gone, which its own event tells.
      void page.evaluate(deliver, { name: names.receive, json }).catch(() => undefined)
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
  }
  return { transport, closed }
}

/** Runs in the page. */
function deliver({ name, json }: { readonly name: string; readonly json: string }): void {
  ;(globalThis as unknown as Record<string, (json: string) => void>)[name]?.(json)
}
