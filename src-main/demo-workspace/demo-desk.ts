import { join } from 'node:path'
import { v7 } from 'uuid'
import type { OpenWorkspace } from '#main/app/open-workspace.ts'
import type { Networks } from '#main/networks/registry.ts'
import { createJobDesk, type JobStorage } from '#main/publishing/job-desk.ts'
import { openLedger } from '#main/publishing/ledger.ts'
import { type PublisherDeps, publish } from '#main/publishing/publisher.ts'
import type { CommandArgs, CommandName } from '#shared/commands/index.ts'
import type { Actor } from '#shared/domain/people/person.ts'
import type { BrandId, ChannelId, VariantId } from '#shared/kernel/ids.ts'
import { refuse } from './refused-step.ts'
import type { ToldClock } from './told-clock.ts'

export type DemoDeskDeps = {
  readonly workspace: OpenWorkspace
  readonly clock: ToldClock
  readonly networks: Networks
  readonly random: () => number
}

/** What the people of the demo do, at the told time and through the same doors as everybody. */
export type DemoDesk = {
  readonly workspace: OpenWorkspace
  actAs(actor: Actor): void
  run<Name extends CommandName>(name: Name, args: CommandArgs<Name>): Promise<void>
  /** Connects an account of the pretend network. */
  connect(brandId: BrandId, title: string): Promise<ChannelId>
  /** Lets the publisher send one variant now. */
  publish(variantId: VariantId): Promise<void>
  /** Takes the day's snapshot of a channel: followers and running totals. */
  count(channelId: ChannelId, day: CommandArgs<'counts.record'>['day']): Promise<void>
  close(): Promise<void>
}

export async function createDemoDesk({ workspace, clock, networks, random }: DemoDeskDeps): Promise<DemoDesk> {
  const { vault, media } = workspace
  const adapter = networks.demo.adapter
  let actor: Actor = 'setup'
  const storage: JobStorage = {
    ...workspace.storage,
    execute: (name, args, by) => workspace.storage.execute(name, args, { ...by, now: clock.now() }),
  }
  const run: DemoDesk['run'] = async (name, args) => void refuse(await storage.execute(name, args, { actor }))
  const ledger = await openLedger(join(workspace.folder.path, 'ledger.jsonl'))
  const desk = createJobDesk({ storage, clock, newId: v7 })
  const crashed = (what: string, error: unknown): void => {
    throw new Error(`${what} failed while the demo was made`, { cause: error })
  }
  const publisher: PublisherDeps = {
    ...{ desk, ledger, media, clock, random, crashed },
    signIns: vault,
    adapterOf: networks.adapterOf,
    isOver: () => false,
  }
  return {
    workspace,
    actAs(other) {
      actor = other
    },
    run,
    async connect(brandId, title) {
      const { account, title: shown, followers, signIn } = refuse(await adapter.connect({ name: title }))
      const id = v7() as ChannelId
      refuse(await vault.save(id, signIn))
      await run('channel.add', { id, brandId, network: adapter.id, account, title: shown, followers })
      return id
    },
    publish: async (variantId) => void (await publish(publisher, variantId)),
    async count(channelId, day) {
      const published = refuse(await storage.query('channels.published', { channelId, since: 0 as never }))
      const signIn = refuse(await vault.read(channelId))
      if (!signIn) return
      const byRemote = new Map(published.map((one) => [one.remoteId, one.variantId]))
      const counts = byRemote.size === 0 ? [] : refuse(await adapter.counts(signIn, [...byRemote.keys()]))
      const posts = counts.flatMap(({ remoteId, likes, reposts, replies }) => {
        const variantId = byRemote.get(remoteId)
        return variantId ? [{ variantId, likes, reposts, replies }] : []
      })
      const followers = refuse(await adapter.followers(signIn))
      refuse(await storage.execute('counts.record', { channelId, day, takenAt: clock.now(), followers, posts }, { actor: 'inbound' }))
    },
    async close() {
      desk.close()
      await ledger.close()
    },
  }
}
