import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert, patch, type RowChange } from './command.ts'
import { channelId, postId, variantId } from './planning/args.ts'
import { newVariant } from './planning/new-variant.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'

/**
 * Chooses the channels of a post: the full set. A channel left out loses its variant unless that is out, on its way, or of
 * unknown fate; one chosen again gets its old variant back (the id given for it is then not used). On a post that is
 * scheduled a new channel is scheduled too. Refuses `notFound` (post, or a channel that is not its brand's).
 */
export const postSetChannels = defineCommand({
  name: 'post.setChannels',
  args: z.object({ postId, channels: z.array(z.object({ id: variantId, channelId })).max(200) }),
  reads: [({ postId, channels }) => [...readPost(postId), { table: 'channels', keys: channels.map((one) => one.channelId) }]],
  plan(rows, { postId, channels }, env) {
    const found = postWithVariants(rows, postId)
    if (!found) return failed(problem('notFound'))
    const { post, variants } = found
    const chosen = new Map([...channels].reverse().map((one) => [one.channelId, one]))
    const publication = isScheduled(variants) ? 'waiting' : 'none'
    const changes: RowChange[] = []
    for (const { id, channelId } of chosen.values()) {
      const channel = rows.get('channels', channelId)
      if (!channel || channel.deletedAt !== null || channel.brandId !== post.brandId)
        return failed(problem('notFound', { field: 'channels' }))
      const known = variants.find((one) => one.channelId === channelId)
      if (!known) changes.push(insert('variants', { ...newVariant(post, id, channelId), publication }))
      else if (known.deletedAt !== null) changes.push(patch('variants', known.id, { ...revived(post), publication }))
    }
    const left = variants.filter((one) => one.deletedAt === null && !chosen.has(one.channelId) && mayLeave(one))
    return done({ rows: [...changes, ...left.map((one) => patch('variants', one.id, { deletedAt: env.now, publication: 'none' }))] })
  },
  undoLabel: 'post.setChannels',
})

/** A post counts as scheduled when something of it waits and nothing is left unplanned. */
function isScheduled(variants: readonly Variant[]): boolean {
  const living = variants.filter((one) => one.deletedAt === null)
  return living.some((one) => one.publication === 'waiting') && !living.some((one) => one.publication === 'none')
}

function mayLeave(variant: Variant): boolean {
  return ['none', 'waiting', 'failed', 'manual', 'skipped'].includes(variant.publication)
}

function revived(post: Post): Partial<Variant> {
  return { deletedAt: null, wallTime: null, at: post.at, postAt: post.at, problem: null }
}
