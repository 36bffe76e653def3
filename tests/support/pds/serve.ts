import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDS } from '@atproto/pds'
import { Database, PlcServer } from '@did-plc/server'

/** The child process of `pds.ts`: a directory of identities and a personal data server, both on loopback. */
const [port, plcPort, appViewUrl] = process.argv.slice(2)
const folder = await mkdtemp(join(tmpdir(), 'pds-'))
// Before anything slow: a test that gives up while we start must not leave us behind.
process.on('SIGTERM', () => void end())
process.on('disconnect', () => void end())
if (!process.connected) await end()
const directory = PlcServer.create({ db: Database.mock(), port: Number(plcPort) })
await directory.start()
const secret = () => randomBytes(32).toString('hex')
const server = await PDS.fromEnv({
  devMode: true,
  port: Number(port),
  hostname: 'localhost',
  dataDirectory: folder,
  blobstoreDiskLocation: join(folder, 'blobs'),
  didPlcUrl: `http://localhost:${plcPort}`,
  adminPassword: 'admin',
  jwtSecret: secret(),
  serviceHandleDomains: ['.test'],
  plcRotationKeyK256PrivateKeyHex: secret(),
  inviteRequired: false,
  disableSsrfProtection: true,
  bskyAppViewUrl: appViewUrl,
  bskyAppViewDid: 'did:example:appview',
  crawlers: [],
} as unknown as Parameters<typeof PDS.fromEnv>[0])
await server.start()
process.send?.({ ready: true })

async function end(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  process.exit(0)
}
