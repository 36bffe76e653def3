import type { NetworkAdapter, SignIn } from '#main/networks/network-adapter.ts'
import type { StorageClient } from '#main/storage/storage-client.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Applied } from '#shared/contract/storage-contract.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { Actor } from '#shared/domain/people/person.ts'
import type { BrandId, ChannelId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { networks } from '#shared/networks/index.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { Inbound } from './index.ts'

type Fields = Readonly<Record<string, string>>

/** Connects, tests and disconnects channels. Secrets go from the form to the network and the vault, and nowhere else. */
export type ChannelDesk = {
  /** Tests the sign-in, saves it, adds the channel and begins to bring in its past. */
  connect(what: {
    readonly brandId: BrandId
    readonly network: NetworkId
    readonly fields: Fields
  }): Promise<Outcome<{ readonly channelId: ChannelId; readonly title: string }, Problem>>
  /**
   * A new token for a channel, at the server it was connected to unless another is named; what waited for the sign-in goes out.
   * Another account than the channel's is refused with `wrongToken`.
   */
  signInAgain(what: { readonly channelId: ChannelId; readonly fields: Fields }): Promise<Outcome<{ readonly title: string }, Problem>>
  test(what: { readonly channelId: ChannelId }): Promise<Outcome<{ readonly ok: true }, Problem>>
  disconnect(what: { readonly channelId: ChannelId }): Promise<Outcome<Applied, Problem>>
}

export type ChannelDeskDeps = {
  readonly storage: Pick<StorageClient, 'execute' | 'query'>
  readonly vault: {
    read(channel: ChannelId): Promise<Outcome<SignIn | null, Problem>>
    save(channel: ChannelId, signIn: SignIn): Promise<Outcome<true, Problem>>
    forget(channel: ChannelId): Promise<void>
  }
  readonly adapterOf: (network: NetworkId) => NetworkAdapter | null
  readonly inbound: Pick<Inbound, 'importHistory' | 'start'>
  readonly actor: () => Promise<Actor>
  readonly newId: () => string
}

export function createChannelDesk(deps: ChannelDeskDeps): ChannelDesk {
  const { storage, vault } = deps
  return {
    async connect({ brandId, network, fields }) {
      const adapter = deps.adapterOf(network)
      if (!adapter) return failed(problem('manualChannel', { values: { channel: network } }))
      const facts = await adapter.connect(fields)
      if (!facts.ok) return facts
      const { account, title, followers, signIn } = facts.value
      const channels = await storage.query('channels.list', { brandId })
      if (!channels.ok) return channels
      const same = channels.value.find((one) => one.network === network && one.account === account)
      if (same) return failed(problem('channelExists', { values: { channel: same.title } }))
      const channelId = deps.newId() as ChannelId
      const saved = await vault.save(channelId, signIn)
      if (!saved.ok) return saved
      const added = await storage.execute(
        'channel.add',
        { id: channelId, brandId, network, account, title, followers },
        { actor: await deps.actor() },
      )
      if (!added.ok) {
        await vault.forget(channelId)
        return added
      }
      // Not waited for: the channel can publish now, its past comes in page by page.
      void deps.inbound.importHistory(channelId).then(deps.inbound.start, deps.inbound.start)
      return done({ channelId, title })
    },
    async signInAgain({ channelId, fields }) {
      const channel = await findChannel(deps, channelId)
      if (!channel.ok) return channel
      const adapter = adapterOf(deps, channel.value)
      if (!adapter.ok) return adapter
      const facts = await adapter.value.connect(await atItsServer(vault, channelId, fields))
      if (!facts.ok) return facts
      const { account, title, followers, signIn } = facts.value
      if (account !== channel.value.account) {
        const field = networks[channel.value.network].signIn.find((one) => !one.secret)?.name
        return failed(problem('wrongToken', { ...(field ? { field } : {}), values: { account: title } }))
      }
      const saved = await vault.save(channelId, signIn)
      if (!saved.ok) return saved
      await storage.execute('channel.signedIn', { id: channelId, title, followers }, { actor: await deps.actor() })
      deps.inbound.start()
      return done({ title })
    },
    async test({ channelId }) {
      const channel = await findChannel(deps, channelId)
      if (!channel.ok) return channel
      const adapter = adapterOf(deps, channel.value)
      if (!adapter.ok) return adapter
      const signIn = await vault.read(channelId)
      if (!signIn.ok) return signIn
      const facts = signIn.value
        ? await adapter.value.test(signIn.value)
        : failed(problem('signInExpired', { values: { channel: channel.value.title } }))
      const by = { actor: 'inbound' } as const
      if (facts.ok) {
        await storage.execute('channel.signedIn', { id: channelId, followers: facts.value.followers }, by)
        return done({ ok: true })
      }
      if (facts.problem.kind === 'signInExpired') await storage.execute('channel.update', { id: channelId, trouble: 'signInNeeded' }, by)
      return facts
    },
    async disconnect({ channelId }) {
      const removed = await storage.execute('channel.remove', { id: channelId }, { actor: await deps.actor() })
      if (removed.ok) await vault.forget(channelId)
      return removed
    },
  }
}

/** The fields as typed; where no server is, the one of the sign-in this device has. */
async function atItsServer(vault: ChannelDeskDeps['vault'], channelId: ChannelId, fields: Fields): Promise<Fields> {
  const known = await vault.read(channelId)
  const server = known.ok ? known.value?.server : undefined
  return server ? { server, ...fields } : fields
}

function adapterOf(deps: ChannelDeskDeps, channel: Channel): Outcome<NetworkAdapter, Problem> {
  const adapter = channel.manual ? null : deps.adapterOf(channel.network)
  return adapter ? done(adapter) : failed(problem('manualChannel', { values: { channel: channel.title } }))
}

async function findChannel(deps: ChannelDeskDeps, channelId: ChannelId): Promise<Outcome<Channel, Problem>> {
  const channels = await deps.storage.query('channels.list', { brandId: null })
  if (!channels.ok) return channels
  const channel = channels.value.find((one) => one.id === channelId)
  return channel ? done(channel) : failed(problem('notFound'))
}
