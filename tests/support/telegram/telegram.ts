import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { freePort } from '../free-port.ts'
import type { Order } from './control.ts'
import type { ChatType, Membership, Rights, Seen } from './world.ts'

/** A bot and a channel it may post in. */
export type BotInChannel = {
  readonly token: string
  readonly botName: string
  readonly chat: number
  /** `@name`, as a person types it. */
  readonly name: string
}

export type NewChannel = { readonly title?: string; readonly type?: ChatType; readonly private?: boolean; readonly members?: number }

/** The emulated Bot API in a process of its own, and the orders a test may give it. */
export type Telegram = {
  readonly url: string
  readonly port: number
  /** `name` becomes `@<name>` and the bot `<name>_bot`. The bot is made an administrator with all three rights. */
  botInChannel(name: string, channel?: NewChannel): Promise<BotInChannel>
  /** What the bot is in the channel from now on. */
  setMembership(place: BotInChannel, status: Membership['status'], rights?: Partial<Rights>): Promise<void>
  /** A person opens the bot on their phone and presses start: the number of that private chat. */
  start(token: string, person: string): Promise<number>
  /** The token is no longer valid. */
  revoke(place: BotInChannel): Promise<void>
  /** The group becomes a supergroup with another number. */
  move(place: BotInChannel, to: BotInChannel): Promise<void>
  /** The next calls of a method are turned away so, and nothing is done. */
  refuseNext(
    method: string,
    refusal: Omit<Extract<Order, { order: 'refuse' }>, 'order' | 'method' | 'times'>,
    times?: number,
  ): Promise<void>
  /** Moves the network's clock forward. */
  pass(ms: number): Promise<void>
  /** Everything the channel's audience ever was shown, in order: the count that knows nothing of our program. */
  posts(place: Pick<BotInChannel, 'chat'>): Promise<readonly Seen[]>
  stop(): Promise<void>
}

const allRights: Rights = { can_post_messages: true, can_edit_messages: true, can_delete_messages: true }

export async function startTelegram(): Promise<Telegram> {
  const port = await freePort()
  const child = fork(join(import.meta.dirname, 'serve.ts'), [String(port)], {
    execPath: join(import.meta.dirname, '../../../node_modules/.bin/node'),
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await ready(child)
  const url = `http://127.0.0.1:${port}`
  const order = (wanted: Order): Promise<unknown> => giveOrder(url, wanted)
  const membership = (token: string, chat: number, { status, rights }: Membership) =>
    order({ order: 'membership', token, chat, status, rights })
  return {
    url,
    port,
    async botInChannel(name, { title = 'Булочная', type = 'channel', private: hidden = false, members = 1240 } = {}) {
      const { token, username } = (await order({ order: 'bot', username: `${name}_bot` })) as { token: string; username: string }
      const chat = { order: 'chat', type, title, username: hidden ? null : name, members } as const
      const { id } = (await order(chat)) as { id: number }
      await membership(token, id, { status: 'administrator', rights: allRights })
      return { token, botName: `@${username}`, chat: id, name: hidden ? String(id) : `@${name}` }
    },
    async setMembership({ token, chat }, status, rights = {}) {
      await membership(token, chat, { status, rights: { ...allRights, ...rights } })
    },
    start: async (token, person) => ((await order({ order: 'start', token, person })) as { chat: number }).chat,
    async revoke({ token }) {
      await order({ order: 'revoke', token })
    },
    async move({ chat }, to) {
      await order({ order: 'move', chat, to: to.chat })
    },
    async refuseNext(method, refusal, times = 1) {
      await order({ order: 'refuse', method, times, ...refusal })
    },
    async pass(ms) {
      await order({ order: 'pass', ms })
    },
    posts: async ({ chat }) => (await order({ order: 'posts', chat })) as readonly Seen[],
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

async function giveOrder(url: string, order: Order): Promise<unknown> {
  const answer = await fetch(`${url}/emulator/order`, { method: 'POST', body: JSON.stringify(order) })
  if (!answer.ok) throw new Error(`the emulator refused ${order.order}: ${await answer.text()}`)
  return answer.json()
}

async function ready(child: ChildProcess): Promise<void> {
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`the emulator ended at once (${code})`)
  })
  await Promise.race([once(child, 'message'), died])
  died.catch(() => undefined)
}
