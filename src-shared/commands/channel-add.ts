import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert } from './command.ts'
import { brandId, channelAddress, channelId, countOrNull, nameText, networkId } from './planning/args.ts'
import { orderAtEnd } from './planning/order.ts'

/** Adds a connected account; run by the main process once the sign-in was tested and saved. Refuses `notFound`, `channelExists`. */
export const channelAdd = defineCommand({
  name: 'channel.add',
  args: z.object({
    id: channelId,
    brandId,
    network: networkId,
    account: z.string().min(1),
    title: nameText,
    followers: countOrNull,
    manual: z.boolean().optional(),
    address: channelAddress.nullish(),
  }),
  reads: [
    ({ id, brandId }) => [
      { table: 'brands', keys: [brandId] },
      { table: 'channels', keys: [id] },
      { table: 'channels', index: 'brandId', lower: brandId, upper: brandId },
    ],
  ],
  plan(rows, args, env) {
    const brand = rows.get('brands', args.brandId)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    if (rows.get('channels', args.id)) return failed(problem('alreadyExists'))
    const siblings = rows.all('channels').filter((one) => one.brandId === args.brandId)
    const same = siblings.find((one) => one.deletedAt === null && one.network === args.network && one.account === args.account)
    if (same) return failed(problem('channelExists', { values: { channel: same.title } }))
    const row: Channel = {
      ...args,
      title: args.title.trim() || args.account,
      connectedAt: env.now,
      trouble: null,
      manual: args.manual ?? false,
      address: args.address ?? null,
      postsPerWeek: null,
      order: orderAtEnd(siblings),
      deletedAt: null,
    }
    return done({ rows: [insert('channels', row)] })
  },
  undoLabel: null,
})
