import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch, type Read } from './command.ts'
import { channelAddress, channelId, nameText } from './planning/args.ts'

/**
 * Another name or page for a channel that a person publishes to; its posts and figures stay with it. A connected channel is
 * called what its network calls it. Refuses `notFound`, `badName`, `namedByNetwork`, `channelExists`.
 */
export const channelRename = defineCommand({
  name: 'channel.rename',
  args: z.object({ id: channelId, title: nameText, address: channelAddress.nullable() }),
  reads: [
    ({ id }): readonly Read[] => [{ table: 'channels', keys: [id] }],
    (_, rows): readonly Read[] =>
      rows.all('channels').map(({ brandId }) => ({ table: 'channels', index: 'brandId', lower: brandId, upper: brandId })),
  ],
  plan(rows, { id, title, address }) {
    const channel = rows.get('channels', id)
    if (!channel || channel.deletedAt !== null) return failed(problem('notFound'))
    const name = title.trim()
    if (name === '' || name.length > 200) return failed(problem('badName', { field: 'title', values: { limit: 200 } }))
    if (!channel.manual) return failed(problem('namedByNetwork', { values: { channel: channel.title } }))
    const account = address ?? name
    const siblings = rows.all('channels').filter((one) => one.id !== id && one.brandId === channel.brandId && one.deletedAt === null)
    const same = siblings.find((one) => one.network === channel.network && one.account === account)
    if (same) return failed(problem('channelExists', { values: { channel: same.title } }))
    return done({ rows: [patch('channels', id, { title: name, address, account })] })
  },
  undoLabel: 'channel.rename',
})
