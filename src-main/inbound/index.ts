import type { Refreshed } from '#shared/contract/app-contract.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { BrandId, ChannelId } from '#shared/kernel/ids.ts'
import { done, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type InboundDeps as AskingDeps, listChannels } from './channel-source.ts'
import { takeCounts } from './counts.ts'
import { createCursors } from './cursors.ts'
import { importHistory } from './history.ts'

export type InboundDeps = Omit<AskingDeps, 'cursors'> & {
  /** The file the cursors are kept in. */
  readonly cursorPath: string
  readonly onWorldChange: (changed: () => void) => () => void
  readonly log: { error(words: string, facts?: Readonly<Record<string, string>>): void }
}

/** What comes in from the networks: posts of the past, counts, followers. */
export type Inbound = {
  start(): void
  stop(): Promise<void>
  /** Brings in the last 90 days of a channel; goes on by itself later when it is cut short. */
  importHistory(channelId: ChannelId): Promise<Outcome<{ readonly imported: number }, Problem>>
  /** Takes counts of a brand's channels now. The first refusal, when no channel answered. */
  refresh(brandId: BrandId): Promise<Outcome<Refreshed, Problem>>
}

const lookEveryMs = 15 * 60_000
const countEveryMs = 6 * 3_600_000
const firstWaitMs = 5 * 60_000
const longestWaitMs = 3 * 3_600_000

/**
 * Asks each channel once a day of its brand, and again after six hours, so that the day's last snapshot is late in the
 * day. A channel that refuses is left alone for five minutes, doubling up to three hours; being offline is no error.
 */
export function createInbound(given: InboundDeps): Inbound {
  const deps: AskingDeps = { ...given, cursors: createCursors(given.cursorPath) }
  const waiting = new Map<ChannelId, { readonly until: EpochMs; readonly waitMs: number }>()
  /** One question per channel at a time. */
  const busy = new Map<ChannelId, Promise<unknown>>()
  let cancelTimer = (): void => undefined
  let stopped = false
  let current: Promise<void> = Promise.resolve()

  function inTurn<Answer>(channelId: ChannelId, ask: () => Promise<Answer>): Promise<Answer> {
    const asked = (busy.get(channelId) ?? Promise.resolve()).catch(() => undefined).then(ask)
    busy.set(channelId, asked)
    return asked
  }

  function note(channelId: ChannelId, outcome: Outcome<unknown, Problem>): void {
    if (outcome.ok) return void waiting.delete(channelId)
    const waitMs = Math.min((waiting.get(channelId)?.waitMs ?? firstWaitMs / 2) * 2, longestWaitMs)
    waiting.set(channelId, { waitMs, until: (deps.clock.now() + waitMs) as EpochMs })
  }

  async function visit(channel: Channel, zones: ReadonlyMap<string, Parameters<typeof dayOf>[1]>): Promise<void> {
    const now = deps.clock.now()
    if (channel.manual || channel.trouble !== null || (waiting.get(channel.id)?.until ?? 0) > now) return
    const cursor = await deps.cursors.of(channel.id)
    if (cursor.history) note(channel.id, await inTurn(channel.id, () => importHistory(deps, channel.id)))
    const zone = zones.get(channel.brandId)
    const { counted } = cursor
    const fresh = counted && zone && counted.day === dayOf(now, zone) && now - counted.at < countEveryMs
    if (!fresh) note(channel.id, await inTurn(channel.id, () => takeCounts(deps, channel.id)))
  }

  async function round(): Promise<void> {
    cancelTimer()
    const [channels, brands] = [await listChannels(deps, null), await deps.storage.query('brands.list', {})]
    const zones = new Map(brands.ok ? brands.value.filter((one) => !one.archived).map((one) => [one.id as string, one.zone]) : [])
    for (const channel of channels.ok ? channels.value : []) {
      if (!stopped && zones.has(channel.brandId)) await visit(channel, zones)
    }
    if (!stopped) cancelTimer = deps.clock.at((deps.clock.now() + lookEveryMs) as EpochMs, look)
  }

  const look = (): void => {
    current = current
      .then(() => (stopped ? undefined : round()))
      .catch((error: unknown) => given.log.error('inbound failed', { error: String(error) }))
  }
  const stopListening = given.onWorldChange(() => {
    waiting.clear()
    look()
  })
  return {
    start: look,
    async stop() {
      stopped = true
      stopListening()
      cancelTimer()
      await current
      // What a person asked for (history after connecting, a refresh) is under way on its own.
      await Promise.allSettled(busy.values())
    },
    importHistory: (channelId) => inTurn(channelId, () => importHistory(deps, channelId)),
    async refresh(brandId) {
      const channels = await listChannels(deps, brandId)
      if (!channels.ok) return channels
      const asked = channels.value.filter((one) => !one.manual)
      const answers = await Promise.all(asked.map(({ id }) => inTurn(id, () => takeCounts(deps, id))))
      const refused = answers.find((one) => !one.ok)
      const answered = answers.filter((one) => one.ok)
      if (answered.length === 0 && refused) return refused
      const silent = asked.filter((_, index) => answers[index]?.ok === false).map((one) => one.title)
      return done({ updated: answered.reduce((sum, one) => sum + one.value.updated, 0), silent })
    },
  }
}
