import { describe, expect, it, vi } from 'vitest'
import { hostTransport } from '#renderer/storage-host/host-transport.ts'
import type { Transport } from '#shared/contract/transport.ts'

const origin = 'https://page.example'

/** A page that can be sent messages, with nothing else of a window. */
function aPage(more: object = {}) {
  const target = new EventTarget()
  const page = Object.assign(target, { location: { origin } }, more) as unknown as Window & typeof target
  const pipes: Transport[] = []
  hostTransport(page, (transport) => pipes.push(transport))
  const message = (fields: object) => {
    const event = { source: page, origin, data: { type: 'rubrika-host-port' }, ports: [], ...fields }
    page.dispatchEvent(Object.assign(new Event('message'), event))
  }
  return { page, pipes, message }
}

describe('the storage page’s pipe', () => {
  it('is the port the preload posts on', async () => {
    const { pipes, message } = aPage()
    const { port1, port2 } = new MessageChannel()
    message({ ports: [port1] })
    const heard: unknown[] = []
    pipes[0]?.listen((said) => heard.push(said))
    port2.postMessage({ k: 'call', n: 1 })
    await vi.waitFor(() => expect(heard).toEqual([{ k: 'call', n: 1 }]))
    const answered = new Promise((resolve) => {
      port2.onmessage = (event: MessageEvent<unknown>) => resolve(event.data)
    })
    pipes[0]?.post({ k: 'reply', n: 1 })
    expect(await answered).toEqual({ k: 'reply', n: 1 })
    const closed = new Promise((resolve) => pipes[0]?.onClose(resolve))
    port2.close()
    expect(await closed).toBe('the other side closed the port')
  })

  it('takes no port from another window, another origin or under another name', () => {
    const { pipes, message } = aPage()
    const { port1 } = new MessageChannel()
    message({ ports: [port1], source: null })
    message({ ports: [port1], origin: 'https://other.example' })
    message({ ports: [port1], data: { type: 'other' } })
    message({ ports: [port1], data: null })
    message({ ports: [] })
    port1.close()
    expect(pipes).toEqual([])
  })

  it('is JSON text where the browser shell gave the page a function to send it', () => {
    const sent: string[] = []
    const { page, pipes } = aPage({ rubrikaHostSend: (json: string) => sent.push(json) })
    const heard: unknown[] = []
    const stop = pipes[0]?.listen((said) => heard.push(said))
    const { rubrikaHostReceive } = page as unknown as { rubrikaHostReceive(json: string): void }
    rubrikaHostReceive('{"k":"call","n":1}')
    stop?.()
    rubrikaHostReceive('{"k":"call","n":2}')
    pipes[0]?.post({ k: 'reply', n: 1 })
    expect([heard, sent]).toEqual([[{ k: 'call', n: 1 }], ['{"k":"reply","n":1}']])
  })
})
