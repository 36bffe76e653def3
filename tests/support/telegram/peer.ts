import { afterAll, beforeAll } from 'vitest'
import { systemClock } from '#main/app/system-clock.ts'
import { createHttp, type Http } from '#main/http/http.ts'
import type { NetworkAdapter, SignIn } from '#main/networks/network-adapter.ts'
import { createTelegramAdapter } from '#main/networks/telegram/adapter.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import { type FaultProxy, startFaultProxy } from '../fault-proxy.ts'
import { anOutgoing, aPicture, performAll } from '../outgoing.ts'
import { type BotInChannel, type NewChannel, startTelegram, type Telegram } from './telegram.ts'

export type Connected = { readonly place: BotInChannel; readonly signIn: SignIn }
export type TestPost = { readonly text?: string | RichText; readonly bytes?: readonly Uint8Array[]; readonly file?: Partial<MediaFile> }

/** The emulator, a fault proxy in front of it and the adapter, for the tests of one file. */
export function aTelegramPeer() {
  let telegram: Telegram
  let proxy: FaultProxy
  let http: Http
  let adapter: NetworkAdapter
  let places = 0
  beforeAll(async () => {
    telegram = await startTelegram()
    proxy = await startFaultProxy(telegram.port)
    http = createHttp({ clock: systemClock() })
    adapter = createTelegramAdapter({ http, clock: systemClock() })
  })
  afterAll(async () => {
    await http.stop()
    await proxy.stop()
    await telegram.stop()
  })

  async function publish({ signIn }: Connected, { text = 'Свежий хлеб', bytes = [], file = {} }: TestPost) {
    const pictures = bytes.map((one) => aPicture(one, file))
    const { outcome } = await performAll(adapter, signIn, anOutgoing(adapter, { account: signIn.account, text, pictures }))
    return outcome
  }
  return {
    telegram: () => telegram,
    proxy: () => proxy,
    adapter: () => adapter,
    publish,
    /** A bot that was connected to a channel of its own; through the proxy where the test wants faults. */
    async connected(channel: NewChannel = {}, way: 'direct' | 'proxy' = 'direct'): Promise<Connected> {
      places += 1
      const place = await telegram.botInChannel(`bulochnaya${places}`, channel)
      const server = way === 'proxy' ? proxy.url : telegram.url
      const facts = await adapter.connect({ botToken: place.token, chat: place.name, server })
      if (!facts.ok) throw new Error(facts.problem.kind)
      return { place, signIn: facts.value.signIn }
    },
    async published(channel: Connected, post: TestPost) {
      const outcome = await publish(channel, post)
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
      return outcome.value
    },
  }
}
