import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { AtpAgent } from '@atproto/api'
import { type AppViewStub, startAppViewStub } from '../appview-stub.ts'
import { freePort } from '../free-port.ts'

/** An account made for a test. */
export type PdsAccount = {
  readonly did: string
  readonly handle: string
  readonly appPassword: string
  /** The official client, signed in with the main password: how a test looks at the truth. */
  readonly agent: AtpAgent
}

/** A real Bluesky server (the official reference implementation) in a process of its own. */
export type Pds = {
  readonly url: string
  readonly port: number
  readonly appView: AppViewStub
  /** `name` becomes `<name>.test`; letters, digits and hyphens, 3 to 18 of them. */
  createAccount(name: string): Promise<PdsAccount>
  /** Revokes an account's app passwords. */
  revokeAppPasswords(account: PdsAccount): Promise<void>
  stop(): Promise<void>
}

const appPasswordName = 'rubrika'

/** Starts identities, server and AppView stub on loopback with empty data in a temporary folder; takes about 1.5 s. */
export async function startPds(): Promise<Pds> {
  const appView = await startAppViewStub()
  const port = await freePort()
  const child = fork(join(import.meta.dirname, 'serve.ts'), [String(port), String(await freePort()), appView.url], {
    execPath: join(import.meta.dirname, '../../../node_modules/.bin/node'),
    env: { ...process.env, LOG_ENABLED: 'false', NODE_NO_WARNINGS: '1' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await ready(child)
  const url = `http://localhost:${port}`
  return {
    url,
    port,
    appView,
    async createAccount(name) {
      const agent = new AtpAgent({ service: url })
      const handle = `${name}.test`
      await agent.createAccount({ handle, email: `${name}@example.test`, password: `password-of-${name}` })
      const made = await agent.com.atproto.server.createAppPassword({ name: appPasswordName })
      return { did: agent.assertDid, handle, appPassword: made.data.password, agent }
    },
    async revokeAppPasswords(account) {
      await account.agent.com.atproto.server.revokeAppPassword({ name: appPasswordName })
    },
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
      await appView.stop()
    },
  }
}

async function ready(child: ChildProcess): Promise<void> {
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`the test server ended at once (${code})`)
  })
  await Promise.race([once(child, 'message'), died])
  died.catch(() => undefined)
}
