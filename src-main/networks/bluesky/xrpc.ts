import type { Http, HttpFailure } from '#main/http/http.ts'
import { createRateBudget, type RateBudget } from '#main/http/rate-budget.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'

/** A call that brought no result. `signIn` wraps what stopped us before the call itself was sent. */
export type XrpcFailure =
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly error: string
      readonly message: string
      readonly notBefore: EpochMs | null
    }
  | { readonly kind: 'signIn'; readonly failure: XrpcFailure }
  | HttpFailure

export type XrpcCall = {
  /** Origin such as `https://bsky.social`. */
  readonly server: string
  readonly method: string
  readonly token?: string | undefined
  readonly timeoutMs?: number
} & (
  | { readonly params: Readonly<Record<string, string | readonly string[]>> }
  | { readonly input: unknown }
  | { readonly bytes: Uint8Array; readonly type: string }
)

export type Xrpc = (call: XrpcCall) => Promise<Outcome<unknown, XrpcFailure>>

/** Half of what Bluesky allows one address (3,000 requests in five minutes), so that the person's own client keeps its share. */
const requestsPerServer = { capacity: 1500, perMs: 300_000 }
const uploadTimeoutMs = 120_000

/** AT Protocol's HTTP calls: GET with parameters, POST with JSON or with bytes. An answer that is no JSON is a refusal without an error name. */
export function createXrpc(deps: { readonly http: Http; readonly clock: Clock }): Xrpc {
  const budgets = new Map<string, RateBudget>()
  return async (call) => {
    const budget = budgets.get(call.server) ?? createRateBudget(deps.clock, requestsPerServer)
    budgets.set(call.server, budget)
    const sent = await deps.http.send({ ...request(call), ...limits(call), budget: { of: budget, cost: 1 } })
    if (!sent.ok) return sent
    const { status, body, notBefore } = sent.value
    const data = parseJson(Buffer.from(body).toString('utf8'))
    if (status === 200 && data !== undefined) return done(data)
    const words = (typeof data === 'object' && data !== null ? data : {}) as { error?: unknown; message?: unknown }
    return failed({ kind: 'refused', status, error: text(words.error), message: text(words.message), notBefore })
  }
}

function request(call: XrpcCall) {
  const authorization: Record<string, string> = call.token === undefined ? {} : { authorization: `Bearer ${call.token}` }
  const url = `${call.server}/xrpc/${call.method}`
  if ('params' in call) {
    const pairs = Object.entries(call.params).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as [string, string]))
    return { method: 'GET', url: `${url}?${new URLSearchParams(pairs)}`, headers: authorization } as const
  }
  if ('bytes' in call) {
    return {
      method: 'POST',
      url,
      headers: { ...authorization, 'content-type': call.type },
      body: call.bytes,
      timeoutMs: uploadTimeoutMs,
    } as const
  }
  if (call.input === null) return { method: 'POST', url, headers: authorization } as const
  return {
    method: 'POST',
    url,
    headers: { ...authorization, 'content-type': 'application/json' },
    body: JSON.stringify(call.input),
  } as const
}

function limits(call: XrpcCall) {
  const timeoutMs = call.timeoutMs ?? ('bytes' in call ? uploadTimeoutMs : null)
  return timeoutMs === null ? {} : { timeoutMs }
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
