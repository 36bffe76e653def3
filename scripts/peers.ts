import { startPds } from '../tests/support/pds/pds.ts'
import { startTelegram } from '../tests/support/telegram/telegram.ts'
import { asScript, takesNoWords } from './run/say.mjs'

// The test servers by hand: a real Bluesky server and the emulated Bot API on loopback, with a channel to connect in each.
await asScript(async () => {
  takesNoWords()
  const pds = await startPds()
  const account = await pds.createAccount('anna')
  const telegram = await startTelegram()
  const place = await telegram.botInChannel('bulochnaya')
  console.log(
    [
      'Bluesky server (PDS) on loopback, data in memory and a temporary folder:',
      `  server        ${pds.url}`,
      `  handle        ${account.handle}`,
      `  app password  ${account.appPassword}`,
      `  firehose      ${pds.url.replace(/^http/, 'ws')}/xrpc/com.atproto.sync.subscribeRepos?cursor=0`,
      '',
      'Telegram Bot API, emulated on loopback, data in memory:',
      `  server        ${telegram.url}`,
      `  bot token     ${place.token}`,
      `  channel       ${place.name}`,
      `  what it shows curl -d '{"order":"posts","chat":${place.chat}}' ${telegram.url}/emulator/order`,
      '',
      'In Rubrika: Settings, a brand, Channels, Connect, the network, Other server. Ctrl+C ends the servers.',
    ].join('\n'),
  )
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  await telegram.stop()
  await pds.stop()
  return 0
})
