import { startPds } from '../tests/support/pds/pds.ts'
import { asScript } from './run/say.mjs'

// The test servers by hand: a real Bluesky server on loopback, with one account to connect a channel with.
await asScript(async () => {
  const pds = await startPds()
  const account = await pds.createAccount('anna')
  console.log(
    [
      'Bluesky server (PDS) on loopback, data in memory and a temporary folder:',
      `  server        ${pds.url}`,
      `  handle        ${account.handle}`,
      `  app password  ${account.appPassword}`,
      `  firehose      ${pds.url.replace(/^http/, 'ws')}/xrpc/com.atproto.sync.subscribeRepos?cursor=0`,
      '',
      'In Rubrika: Settings, a brand, Channels, Connect, Bluesky, Other server. Ctrl+C ends the server.',
    ].join('\n'),
  )
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  await pds.stop()
  return 0
})
