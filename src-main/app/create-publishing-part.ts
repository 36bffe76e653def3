import { join } from 'node:path'
import { v7 } from 'uuid'
import { createClockCheck } from '#main/http/clock-check.ts'
import { createHttp } from '#main/http/http.ts'
import { createChannelDesk } from '#main/inbound/channel-desk.ts'
import { createInbound } from '#main/inbound/index.ts'
import { createNetworks } from '#main/networks/registry.ts'
import { createBotApi } from '#main/networks/telegram/bot-api.ts'
import { createPhone } from '#main/phone/index.ts'
import { editPublished, removePublished } from '#main/publishing/change-published.ts'
import { createPublishing } from '#main/publishing/index.ts'
import { done } from '#shared/kernel/outcome.ts'
import type { Publishing, PublishingDeps } from './publishing-part.ts'

/** Composes networks, publisher and inbound side of one open workspace. Nothing runs before `start`. */
export function createPublishingPart(deps: PublishingDeps): Publishing {
  const { clock, random, storage, vault, folder } = deps
  const clockCheck = createClockCheck()
  const http = createHttp({ clock, proxyOf: deps.proxyFor, onServerDate: clockCheck.record })
  const networks = createNetworks({ http, clock, random, demoFolder: join(folder, 'demo-network') })
  const shared = { storage, clock, random, log: deps.log, adapterOf: networks.adapterOf, newId: v7, onWorldChange: deps.onWorldChange }
  const publishing = createPublishing({
    ...shared,
    vault,
    media: deps.media,
    device: deps.device,
    ledgerPath: join(folder, 'ledger.jsonl'),
    clockOffMinutes: clockCheck.offMinutes,
    onState: deps.onState,
    onByHand: (due) => deps.onByHand?.(due),
  })
  clockCheck.onChange(publishing.refreshState)
  const inbound = createInbound({
    ...shared,
    signIns: vault,
    cursorPath: join(folder, 'inbound.json'),
    onProgress: (progress) => deps.onProgress?.(progress),
  })
  const change = { storage, signIns: vault, adapterOf: networks.adapterOf, actor: deps.actor, noteRemoved: publishing.noteRemoved }
  const desk = createChannelDesk({ ...shared, vault, inbound, actor: deps.actor })
  const phone = createPhone({ api: createBotApi({ http, clock }), vault, storage, media: deps.media, clock })
  return {
    state: publishing.state,
    async start() {
      await publishing.start()
      inbound.start()
    },
    async stop() {
      const inboundStopped = inbound.stop()
      // A request that publishes is given its five seconds; then whatever still asks is cut.
      await publishing.stop()
      await http.stop()
      await inboundStopped
    },
    confirmDevice: publishing.confirmDevice,
    attempts: publishing.attempts,
    lookUp: publishing.lookUp,
    editPublished: (variantId, text) => editPublished(change, variantId, text),
    removePublished: (variantId) => removePublished(change, variantId),
    channels: { ...desk, refresh: ({ brandId }) => inbound.refresh(brandId) },
    phone,
    demo: {
      feed: async ({ account }) => done(await networks.demo.feed(account)),
      setFaults: async ({ faults }) => done(await networks.demo.setFaults(faults)),
    },
  }
}
