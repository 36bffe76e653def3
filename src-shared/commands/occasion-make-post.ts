import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { postKeyOf } from '#shared/domain/occasions/day-occasion.ts'
import { plainPost } from '#shared/domain/posts/plain-post.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { dayKeySchema, wallTimeSchema } from '#shared/kernel/time.ts'
import { defineCommand, insert } from './command.ts'
import { brandId, nameText, occasionRef, postId } from './planning/args.ts'
import { dayProblem } from './planning/naming.ts'
import { pictureFacts } from './planning/picture-facts.ts'
import { timeFields } from './planning/post-time.ts'

/**
 * Makes a post of a brand for an occasion, its name as the first line: an idea in the drawer or, with a time, a draft on the
 * calendar. The post remembers the occasion and its day, so that it is made once: one in the trash does not count. Refuses
 * `notFound` (brand), `alreadyExists` (the id), `occasionTaken`, `noSuchDay`, `noSuchTime`.
 */
export const occasionMakePost = defineCommand({
  name: 'occasion.makePost',
  args: z.object({
    id: postId,
    brandId,
    day: dayKeySchema,
    ref: occasionRef,
    name: nameText,
    wallTime: wallTimeSchema.nullable(),
  }),
  reads: [
    ({ id, brandId, day, ref }) => [
      { table: 'brands', keys: [brandId] },
      { table: 'posts', keys: [id] },
      { table: 'posts', index: '[brandId+occasionKey]', lower: [brandId, postKeyOf(day, ref)], upper: [brandId, postKeyOf(day, ref)] },
    ],
  ],
  plan(rows, { id, brandId, day, ref, name, wallTime }, env) {
    const wrong = dayProblem(day, 'day')
    if (wrong) return failed(wrong)
    const brand = rows.get('brands', brandId)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    if (rows.get('posts', id)) return failed(problem('alreadyExists'))
    const key = postKeyOf(day, ref)
    if (rows.all('posts').some((one) => one.brandId === brandId && one.occasionKey === key && one.deletedAt === null)) {
      return failed(problem('occasionTaken', { values: { name } }))
    }
    const time = timeFields(wallTime, brand.zone)
    if (!time.ok) return time
    const text = textFromPlain(name)
    const post: Post = {
      ...{ id, brandId, rubricId: null, stage: wallTime === null ? 'idea' : 'draft', stageId: null },
      ...time.value,
      ...textFacts(text),
      ...pictureFacts([]),
      ...{ approvedKey: null, returned: false, workDueAt: null, lateMinutes: null },
      ...plainPost,
      occasionKey: key,
      ...{ origin: 'own', createdAt: env.now, deletedAt: null },
    }
    return done({ rows: [insert('posts', post), insert('texts', { id, brandId, text, deletedAt: null })] })
  },
  undoLabel: 'occasion.makePost',
})
