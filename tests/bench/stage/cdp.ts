import { WebSocket } from 'ws'
import { withDeadline } from './deadline.ts'

type Message = {
  readonly id?: number
  readonly method?: string
  readonly params?: Params
  readonly result?: Params
  readonly sessionId?: string
  readonly error?: { readonly message: string }
}
export type Params = Readonly<Record<string, unknown>>

/** One page as its debugger sees it. */
export type DebuggedPage = {
  readonly targetId: string
  url(): string
  send(method: string, params?: Params): Promise<Params>
  /** Evaluates an expression, awaits it, answers its value as JSON. */
  evaluate<Value>(expression: string): Promise<Value>
  /** A press and release of the left button. */
  click(x: number, y: number): Promise<void>
}

/** What the probe of a page told, and from which page. */
export type Told = { readonly page: DebuggedPage; readonly what: string; readonly value: unknown }

export type Debugger = {
  pages(): readonly DebuggedPage[]
  /** The next matching word of a probe (told before or later); rejects after `ms`. */
  told(what: string, ms: number): Promise<Told>
  close(): void
}

/** Longest any step of a measure may take; whoever waits longer is told what for. */
const answerMs = 60_000

/** Name of the function a probe calls with JSON of `{ what, value }`. */
const tell = 'benchTell'

/**
 * Connects to a browser's debugger. Every page gets `probe` (source text, run before the page's own scripts) the moment it
 * comes into being: new pages wait for it.
 */
export async function connectDebugger(address: string, probe: string): Promise<Debugger> {
  const socket = new WebSocket(address, { perMessageDeflate: false })
  const opened = new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  await withDeadline(opened, answerMs, "the debugger's socket")
  const answers = new Map<number, { resolve(value: Params): void; reject(error: Error): void }>()
  const pages = new Map<string, DebuggedPage>()
  const heard: Told[] = []
  const waiting = new Set<() => void>()
  let last = 0

  function send(method: string, params: Params, sessionId?: string): Promise<Params> {
    last += 1
    const id = last
    socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }))
    return withDeadline(
      new Promise<Params>((resolve, reject) => answers.set(id, { resolve, reject })),
      answerMs,
      `${method} ${String(params.expression ?? '').slice(0, 200)}`,
    )
  }
  function attached({ sessionId, targetInfo }: Params): void {
    const session = String(sessionId)
    const info = targetInfo as { readonly type: string; readonly targetId: string; url: string }
    const page = debuggedPage(info, (method, params = {}) => send(method, params, session))
    if (info.type !== 'page') return void ignore(page.send('Runtime.runIfWaitingForDebugger'))
    pages.set(session, page)
    for (const [method, params] of [
      ['Page.enable', {}],
      ['Runtime.enable', {}],
      ['Runtime.addBinding', { name: tell }],
      ['Page.addScriptToEvaluateOnNewDocument', { source: probe, runImmediately: true }],
      ['Runtime.runIfWaitingForDebugger', {}],
    ] as const)
      ignore(page.send(method, params))
  }
  function answered({ id = 0, error, result = {} }: Message): void {
    const answer = answers.get(id)
    answers.delete(id)
    if (error) answer?.reject(new Error(error.message))
    else answer?.resolve(result)
  }
  function hear({ sessionId = '', params }: Message): void {
    const page = pages.get(sessionId)
    if (page && params?.name === tell) heard.push({ page, ...(JSON.parse(String(params.payload)) as { what: string; value: unknown }) })
    for (const look of [...waiting]) look()
  }
  socket.on('close', () => {
    for (const { reject } of answers.values()) reject(new Error('the program ended'))
    answers.clear()
  })
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message
    if (message.id !== undefined) answered(message)
    else if (message.method === 'Target.attachedToTarget') attached(message.params ?? {})
    else if (message.method === 'Runtime.bindingCalled') hear(message)
  })
  await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
  return {
    pages: () => [...pages.values()],
    told(what, ms) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`no page told "${what}" within ${ms} ms; open: ${[...pages.values()].map((page) => page.url()).join(', ')}`))
        }, ms)
        const look = () => {
          const at = heard.findIndex((one) => one.what === what)
          if (at < 0) return
          const [found] = heard.splice(at, 1)
          clearTimeout(timer)
          waiting.delete(look)
          if (found) resolve(found)
        }
        waiting.add(look)
        look()
      })
    },
    close: () => socket.close(),
  }
}

function debuggedPage(info: { readonly targetId: string; url: string }, send: DebuggedPage['send']): DebuggedPage {
  return {
    targetId: info.targetId,
    url: () => info.url,
    send,
    async evaluate<Value>(expression: string) {
      const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
      if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails))
      return (answer.result as { readonly value: Value }).value
    },
    async click(x, y) {
      for (const type of ['mousePressed', 'mouseReleased']) {
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 })
      }
    },
  }
}

/** A page that is gone by now needs nothing more. */
function ignore(answer: Promise<unknown>): void {
  answer.catch(() => undefined)
}
