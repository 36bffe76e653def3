import type { Dispatcher } from 'undici'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import { createAgents, type ProxyOf, proxyTrouble, type Way } from './agents.ts'
import type { RateBudget } from './rate-budget.ts'
import { retryMoment } from './retry-after.ts'

export type HttpRequest = {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | string
  /** From the call to the last byte of the answer; default 30 s. */
  readonly timeoutMs?: number
  /** Longest answer accepted; default 5,000,000 bytes. */
  readonly maxAnswerBytes?: number
  readonly budget?: { readonly of: RateBudget; readonly cost: number }
}

/** Any answer with a status, refusals included. Redirects are not followed: they would carry the token elsewhere. */
export type HttpAnswer = {
  readonly status: number
  /** Names in lower case; a repeated header is joined with a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** When the server wants to be asked again (Retry-After, RateLimit-Reset), or null. */
  readonly notBefore: EpochMs | null
}

/**
 * Why there is no answer.
 *
 * `neverLeft`: not one byte of the request was handed to a connection (no name, no route, refused, certificate), so it
 * may be sent again blindly · `answerLost`: bytes may have been sent, so the work may have been done ·
 * `proxyFailed`: the proxy on the way (`proxy`: its host and port) was not there or let nothing through; nothing was sent ·
 * `budget`: our own rate budget is spent until `notBefore`; nothing was sent.
 */
export type HttpFailure =
  | { readonly kind: 'neverLeft' | 'answerLost'; readonly timedOut: boolean; readonly reason: string }
  | { readonly kind: 'proxyFailed'; readonly proxy: string; readonly reason: string }
  | { readonly kind: 'budget'; readonly notBefore: EpochMs }

export type Http = {
  send(request: HttpRequest): Promise<Outcome<HttpAnswer, HttpFailure>>
  /** Cuts what is under way and closes the connections. */
  stop(): Promise<void>
}

export type HttpDeps = {
  readonly clock: Clock
  /** Without it every way is direct. */
  readonly proxyOf?: ProxyOf
  /** Told the server's `Date` and the middle of our own wait for it, for comparing the clocks. */
  readonly onServerDate?: (serverAt: EpochMs, ownAt: EpochMs) => void
}

const defaultTimeoutMs = 30_000
const defaultMaxAnswerBytes = 5_000_000
/** How long the system may think about which proxy leads to an address: a script of the network's own may hang. */
const waySearchMs = 10_000

/**
 * The one way out to the networks. Neither addresses' queries, headers nor bodies appear in what it answers on failure:
 * tokens ride there.
 */
export function createHttp(deps: HttpDeps): Http {
  const agents = createAgents(deps.proxyOf ?? (async () => null))
  let stopped = false
  return {
    async send(request) {
      const wait = request.budget?.of.take(request.budget.cost) ?? null
      if (wait !== null) return failed({ kind: 'budget', notBefore: wait })
      const way = await within(deps.clock, waySearchMs, agents.for(request.url))
      if (way === null) return failed({ kind: 'neverLeft', timedOut: true, reason: 'proxySearch' })
      if (stopped) await way.dispatcher.destroy()
      return exchange(way, request, deps)
    },
    async stop() {
      stopped = true
      await agents.destroy()
    },
  }
}

/** What a promise brings, or null when it is late. */
function within<Value>(clock: Clock, ms: number, awaited: Promise<Value>): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    const cancel = clock.at((clock.now() + ms) as EpochMs, () => resolve(null))
    void awaited.then(resolve, reject).finally(cancel)
  })
}

/** One request from start to end. Nothing counts as sent before `onRequestStart`: undici calls it right before the first write. */
function exchange({ dispatcher, proxy }: Way, request: HttpRequest, deps: HttpDeps): Promise<Outcome<HttpAnswer, HttpFailure>> {
  return new Promise((resolve) => {
    const startedAt = deps.clock.now()
    const answer = collectAnswer(request.maxAnswerBytes ?? defaultMaxAnswerBytes)
    let controller: Dispatcher.DispatchController | null = null
    let over = false
    const finish = (outcome: Outcome<HttpAnswer, HttpFailure>): void => {
      if (over) return
      over = true
      cancelDeadline()
      resolve(outcome)
    }
    const noAnswer = (reason: string, timedOut: boolean): void =>
      finish(failed({ kind: controller ? 'answerLost' : 'neverLeft', timedOut, reason }))
    const cancelDeadline = deps.clock.at((startedAt + (request.timeoutMs ?? defaultTimeoutMs)) as EpochMs, () => {
      noAnswer('timeout', true)
      controller?.abort(new Error('timeout'))
    })
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(started) {
        if (over) return started.abort(new Error('too late'))
        controller = started
      },
      onResponseStart: (_, status, headers) => answer.begin(status, headers),
      onResponseData(reading, chunk) {
        if (answer.add(chunk)) return
        noAnswer('answerTooBig', false)
        reading.abort(new Error('answer too big'))
      },
      onResponseEnd: () => finish(done(answer.end(deps, startedAt))),
      onResponseError(_, error) {
        const trouble = controller || proxy === null ? null : proxyTrouble(error)
        if (trouble === null || proxy === null) return noAnswer(reasonOf(error), isTimeout(error))
        finish(failed({ kind: 'proxyFailed', proxy, reason: trouble }))
      },
    }
    try {
      dispatcher.dispatch(dispatchOptions(request), handler)
    } catch (error) {
      noAnswer(reasonOf(error), false)
    }
  })
}

function collectAnswer(maxBytes: number) {
  let status = 0
  let headers: Readonly<Record<string, string>> = {}
  const chunks: Uint8Array[] = []
  let bytes = 0
  return {
    begin(code: number, raw: Readonly<Record<string, string | string[] | undefined>>): void {
      status = code
      headers = Object.fromEntries(Object.entries(raw).map(([name, value]) => [name.toLowerCase(), [value ?? ''].flat().join(', ')]))
    },
    /** False when the answer is longer than allowed. */
    add(chunk: Uint8Array): boolean {
      bytes += chunk.byteLength
      if (bytes <= maxBytes) chunks.push(chunk)
      return bytes <= maxBytes
    },
    end(deps: HttpDeps, startedAt: EpochMs): HttpAnswer {
      const now = deps.clock.now()
      const serverAt = Date.parse(headers.date ?? '')
      if (!Number.isNaN(serverAt)) deps.onServerDate?.(serverAt as EpochMs, Math.round((startedAt + now) / 2) as EpochMs)
      return { status, headers, body: Buffer.concat(chunks), notBefore: retryMoment(headers, now) }
    },
  }
}

function dispatchOptions(request: HttpRequest): Dispatcher.DispatchOptions {
  const url = new URL(request.url)
  return {
    origin: url.origin,
    path: url.pathname + url.search,
    method: request.method,
    headers: { 'accept-encoding': 'identity', 'user-agent': 'Rubrika', ...request.headers },
    body: request.body ?? null,
    // Our own clock holds the deadline; undici's timers stay out of it.
    headersTimeout: 0,
    bodyTimeout: 0,
  }
}

/** A short code such as ECONNREFUSED; never a message, which may hold an address with a token in it. */
function reasonOf(error: unknown): string {
  const known = error as { code?: unknown; name?: unknown; cause?: { code?: unknown } }
  return String(known.cause?.code ?? known.code ?? known.name ?? 'unknown')
}

function isTimeout(error: unknown): boolean {
  return /TIMEOUT|ETIMEDOUT/.test(reasonOf(error))
}
