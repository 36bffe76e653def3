import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { frozenBecause } from '#shared/domain/posts/publication.ts'
import { ownTextFacts } from '#shared/domain/posts/text-facts.ts'
import { richTextSchema } from '#shared/domain/texts/rich-text.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert, patch } from './command.ts'
import { variantId } from './planning/args.ts'
import { textProblem } from './planning/text-size.ts'
import { livingVariant, readVariant } from './planning/variant-rows.ts'

/**
 * Says in one channel something else than the post says. Refuses `notFound`, `textTooBig`, `beingSent`, `alreadyPublished`
 * (where it is out there already).
 */
export const variantSetText = defineCommand({
  name: 'variant.setText',
  args: z.object({ variantId, text: richTextSchema }),
  reads: readVariant,
  plan(rows, { variantId, text }) {
    const found = livingVariant(rows, variantId)
    if (!found) return failed(problem('notFound'))
    const wrong = textProblem(text)
    if (wrong) return failed(wrong)
    const { variant, channel } = found
    const frozen = frozenBecause([variant])
    if (frozen) return failed(problem(frozen))
    const write = rows.get('texts', variantId)
      ? patch('texts', variantId, { text, deletedAt: null })
      : insert('texts', { id: variantId, brandId: variant.brandId, text, deletedAt: null })
    return done({ rows: [write, patch('variants', variantId, { ownText: ownTextFacts(text, channel.network) })] })
  },
  undoLabel: 'variant.setText',
  foldKey: ({ variantId }) => variantId,
})
