import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert, patch, type Read } from './command.ts'
import { variantId } from './planning/args.ts'
import { publicationOf, readsForPublication } from './planning/publication-rows.ts'

/**
 * "It is not out after all": what a person confirmed by mistake waits for them again. That something was published is never
 * unsaid on any device, so the confirmed variant is put away and a new one takes its place in the channel. Only where
 * people publish, and nothing but their word said that it is out. Refuses `notFound`, `alreadyExists`, `notWaiting` for
 * what is not out there by hand.
 */
export const publicationTakeBackByHand = defineCommand({
  name: 'publication.takeBackByHand',
  args: z.object({ variantId, newVariantId: variantId }),
  reads: [
    ...readsForPublication,
    ({ variantId, newVariantId }, rows): readonly Read[] => [
      { table: 'channels', keys: rows.all('variants').map((one) => one.channelId) },
      { table: 'texts', keys: [variantId] },
      { table: 'variants', keys: [newVariantId] },
    ],
  ],
  plan(rows, { variantId, newVariantId }, env) {
    const found = publicationOf(rows, variantId)
    if (!found) return failed(problem('notFound'))
    if (rows.get('variants', newVariantId)) return failed(problem('alreadyExists'))
    const { variant } = found
    const byHand = rows.get('channels', variant.channelId)?.manual === true && variant.remoteId === null
    if (variant.publication !== 'published' || !byHand) return failed(problem('notWaiting'))
    const own = rows.get('texts', variantId)
    const again: Variant = { ...variant, id: newVariantId, publication: 'manual', publishedAt: null, remoteUrl: null, problem: null }
    return done({
      rows: [
        patch('variants', variantId, { deletedAt: env.now }),
        insert('variants', again),
        ...(own && own.deletedAt === null ? [insert('texts', { ...own, id: newVariantId })] : []),
      ],
    })
  },
  undoLabel: null,
})
