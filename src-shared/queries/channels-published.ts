import { z } from 'zod'
import { channelId } from '#shared/commands/planning/args.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { type EpochMs, epochMsSchema } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'

/** A published variant; the network can be asked about it by its own id, which one that a person published has not. */
export type PublishedVariant = {
  readonly variantId: VariantId
  readonly remoteId: string | null
  readonly remoteUrl: string | null
  readonly publishedAt: EpochMs
}

/** What a channel published since a moment, oldest first. */
export const channelsPublished = defineQuery({
  name: 'channels.published',
  args: z.object({ channelId, since: epochMsSchema }),
  async run(tx, { channelId, since }): Promise<readonly PublishedVariant[]> {
    const rows = await tx.range('variants', '[channelId+publishedAt]', [channelId, since], [channelId, Number.POSITIVE_INFINITY])
    return rows.flatMap(({ id, remoteId, remoteUrl, publishedAt, publication, deletedAt }) =>
      deletedAt === null && publication === 'published' && publishedAt !== null
        ? [{ variantId: id, remoteId, remoteUrl, publishedAt }]
        : [],
    )
  },
})
