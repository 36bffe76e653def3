import { startFaultProxy } from '#tests/support/fault-proxy.ts'
import { connectTelegram } from '#tests/support/first-run.ts'
import { startTelegram } from '#tests/support/telegram/telegram.ts'
import type { NetworkSide } from './network-side.ts'

/** The emulated Bot API behind the proxy; what its channel ever showed is the count. */
export async function telegramSide(): Promise<NetworkSide> {
  const telegram = await startTelegram()
  const proxy = await startFaultProxy(telegram.port)
  const place = await telegram.botInChannel('bulochnaya')
  return {
    proxy,
    channel: place.name,
    requests: { post: '/send', upload: null, settling: ['/send'] },
    canTell: false,
    connect: (page, passphrase) => connectTelegram(page, { botToken: place.token, chat: place.name, server: proxy.url }, passphrase),
    madeAt: async ({ text }) => (await telegram.posts(place)).find((post) => post.text === text)?.madeAt ?? null,
    announcedTexts: async () => (await telegram.posts(place)).map(({ text }) => text),
    async end() {
      await proxy.stop()
      await telegram.stop()
    },
  }
}
