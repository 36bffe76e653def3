import { z } from 'zod'
import type { Http, HttpFailure } from '#main/http/http.ts'
import { createRateBudget, type RateBudget } from '#main/http/rate-budget.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import { multipart, type Part } from './multipart.ts'

/** A call that brought no result; `description` is Telegram's, with the token cut out should it ever stand there. */
export type BotFailure =
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly description: string
      readonly notBefore: EpochMs | null
      /** The group became a supergroup with this number. */
      readonly movedTo: number | null
    }
  | HttpFailure

/** Where and as whom a call is made. */
export type BotAccess = { readonly server: string; readonly token: string }

export type BotCall = {
  readonly method: string
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Files; a parameter refers to one by `attach://<name>`. */
  readonly files?: readonly Part[]
  /** Messages it makes; they are what Telegram's limits count. */
  readonly messages?: number
  readonly timeoutMs?: number
}

export type BotApi = (access: BotAccess, call: BotCall) => Promise<Outcome<unknown, BotFailure>>

export const defaultServer = 'https://api.telegram.org'

/** One message a second to a chat, and short bursts (python-telegram-bot's constants): we stay at twenty in twenty seconds. */
const messagesPerChat = { capacity: 20, perMs: 20_000 }
const uploadTimeoutMs = 180_000

const answerSchema = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  description: z.string().optional(),
  parameters: z.object({ retry_after: z.number().optional(), migrate_to_chat_id: z.number().optional() }).optional(),
})

/**
 * Calls of the Bot API (https://core.telegram.org/bots/api): POST with JSON, or with a form where files go along. The
 * token is a part of the address, so no address leaves here. A group that became a supergroup is asked again under the
 * number Telegram names: the first call did nothing.
 */
export function createBotApi(deps: { readonly http: Http; readonly clock: Clock }): BotApi {
  const budgets = new Map<string, RateBudget>()
  const budgetOf = (access: BotAccess, call: BotCall): RateBudget => {
    const key = JSON.stringify([access, call.parameters?.chat_id])
    const budget = budgets.get(key) ?? createRateBudget(deps.clock, messagesPerChat)
    budgets.set(key, budget)
    return budget
  }
  const once: BotApi = async (access, call) => {
    const budget = call.messages === undefined ? {} : { budget: { of: budgetOf(access, call), cost: call.messages } }
    const sent = await deps.http.send({
      method: 'POST',
      url: `${access.server}/bot${access.token}/${call.method}`,
      ...bodyOf(call),
      ...budget,
    })
    if (!sent.ok) return sent
    const { status, body, notBefore } = sent.value
    const answer = answerSchema.safeParse(parseJson(Buffer.from(body).toString('utf8')))
    if (status === 200 && answer.success && answer.data.ok) return done(answer.data.result)
    const { description = '', parameters } = answer.success ? answer.data : {}
    const waitMs = parameters?.retry_after === undefined ? null : parameters.retry_after * 1000
    return failed({
      kind: 'refused',
      status,
      description: description.replaceAll(access.token, '…'),
      notBefore: waitMs === null ? notBefore : ((deps.clock.now() + waitMs) as EpochMs),
      movedTo: parameters?.migrate_to_chat_id ?? null,
    })
  }
  return async (access, call) => {
    const first = await once(access, call)
    const movedTo = !first.ok && first.problem.kind === 'refused' ? first.problem.movedTo : null
    return movedTo === null ? first : once(access, { ...call, parameters: { ...call.parameters, chat_id: movedTo } })
  }
}

function bodyOf({ parameters = {}, files, timeoutMs }: BotCall) {
  const patience = timeoutMs ?? (files ? uploadTimeoutMs : null)
  const limits = patience === null ? {} : { timeoutMs: patience }
  if (!files) return { ...limits, headers: { 'content-type': 'application/json' }, body: JSON.stringify(parameters) }
  const fields = Object.entries(parameters).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])
  const { type, body } = multipart(Object.fromEntries(fields) as Record<string, string>, files)
  return { ...limits, headers: { 'content-type': type }, body }
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
