import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { ownTextFacts, textFacts } from '#shared/domain/posts/text-facts.ts'
import { richTextSchema } from '#shared/domain/texts/rich-text.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert, patch } from './command.ts'
import { variantId } from './planning/args.ts'
import { livingVariant, readVariant } from './planning/variant-rows.ts'

/**
 * The network shows another text of a post that is out: it is what this channel says from now on. Where the post is out
 * in this channel alone and says nothing of its own there, it is the post's text. Refuses `notFound`, `notOut`.
 */
export const publicationEdited = defineCommand({
  name: 'publication.edited',
  args: z.object({ variantId, text: richTextSchema }),
  reads: [
    ...readVariant,
    (_, rows) =>
      rows.all('posts').flatMap(({ id }) => [
        { table: 'variants' as const, index: 'postId', lower: id, upper: id },
        { table: 'texts' as const, keys: [id] },
      ]),
  ],
  plan(rows, { variantId, text }) {
    const found = livingVariant(rows, variantId)
    if (!found) return failed(problem('notFound'))
    const { variant, channel } = found
    if (variant.publication !== 'published') return failed(problem('notOut'))
    const { postId, brandId } = variant
    const alone = rows.all('variants').every((one) => one.id === variantId || one.postId !== postId || one.deletedAt !== null)
    const id = alone && !variant.ownText ? postId : variantId
    const known = rows.get('texts', id)
    const write = known ? patch('texts', id, { text, deletedAt: null }) : insert('texts', { id, brandId, text, deletedAt: null })
    const facts =
      id === postId
        ? patch('posts', postId, textFacts(text))
        : patch('variants', variantId, { ownText: ownTextFacts(text, channel.network) })
    return done({ rows: [write, facts] })
  },
  undoLabel: null,
})
