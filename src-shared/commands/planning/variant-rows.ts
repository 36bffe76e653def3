import type { Read, RowSet } from '#shared/commands/command.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { VariantId } from '#shared/kernel/ids.ts'

/** The two rounds that bring a variant with its own text, its post and its channel. */
export const readVariant = [
  ({ variantId }: { readonly variantId: VariantId }): readonly Read[] => [
    { table: 'variants', keys: [variantId] },
    { table: 'texts', keys: [variantId] },
  ],
  (_: { readonly variantId: VariantId }, rows: RowSet): readonly Read[] => [
    { table: 'posts', keys: rows.all('variants').map((one) => one.postId) },
    { table: 'channels', keys: rows.all('variants').map((one) => one.channelId) },
  ],
]

/** A living variant of a living post, with its channel; null when something of it is gone. */
export function livingVariant(rows: RowSet, variantId: VariantId): { readonly variant: Variant; readonly channel: Channel } | null {
  const variant = rows.get('variants', variantId)
  const post = variant && rows.get('posts', variant.postId)
  const channel = variant && rows.get('channels', variant.channelId)
  if (!variant || variant.deletedAt !== null || !post || post.deletedAt !== null || !channel) return null
  return { variant, channel }
}
