import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { frozenBecause } from '#shared/domain/posts/publication.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { variantId } from './planning/args.ts'
import { livingVariant, readVariant } from './planning/variant-rows.ts'

/** Lets a channel say what the post says again. Refuses `notFound`, `beingSent`, `alreadyPublished`. */
export const variantClearText = defineCommand({
  name: 'variant.clearText',
  args: z.object({ variantId }),
  reads: readVariant,
  plan(rows, { variantId }, env) {
    const found = livingVariant(rows, variantId)
    if (!found) return failed(problem('notFound'))
    const frozen = frozenBecause([found.variant])
    if (frozen) return failed(problem(frozen))
    const text = rows.get('texts', variantId)
    return done({
      rows: [...(text ? [patch('texts', variantId, { deletedAt: env.now })] : []), patch('variants', variantId, { ownText: null })],
    })
  },
  undoLabel: 'variant.clearText',
})
