import { z } from 'zod'
import type { Problem } from '#shared/contract/problem.ts'
import type { PostMedia } from '#shared/domain/media/media.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { richTextSchema } from '#shared/domain/texts/rich-text.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { wallTimeSchema } from '#shared/kernel/time.ts'
import { type CommandEnv, defineCommand, insert, type RowChange, type RowSet } from './command.ts'
import { brandId, channelId, postId, variantId } from './planning/args.ts'
import { newPicture, newPictures, pictureProblem } from './planning/new-pictures.ts'
import { pictureFacts } from './planning/picture-facts.ts'
import { postCreate } from './post-create.ts'

/** Most posts of one drop. */
const mostCreated = 200

const newPost = z.object({
  id: postId,
  text: richTextSchema.optional(),
  /** On the brand's clock; null: without a date. */
  wallTime: wallTimeSchema.nullable(),
  stage: z.enum(['idea', 'draft']),
  channels: z.array(z.object({ id: variantId, channelId })).max(200),
  pictures: newPictures,
})
type NewPost = z.output<typeof newPost>

/**
 * Makes posts of a brand with their pictures, as one step: what was dropped on the plan or pasted into it. All or none. Refuses
 * as `post.create` does, `notFound` (field `hash`) for a file that is not stored, and `tooManyPictures` over ten in one post.
 */
export const postsCreate = defineCommand({
  name: 'posts.create',
  args: z.object({ brandId, posts: z.array(newPost).min(1).max(mostCreated) }),
  reads: [
    ({ brandId, posts }) => [
      { table: 'posts', keys: posts.map((one) => one.id) },
      { table: 'brands', keys: [brandId] },
      { table: 'channels', keys: [...new Set(posts.flatMap((one) => one.channels.map((channel) => channel.channelId)))] },
      { table: 'media', keys: [...new Set(posts.flatMap((one) => one.pictures.map((picture) => picture.hash)))] },
    ],
  ],
  plan(rows, { brandId, posts }, env) {
    const changes: RowChange[] = []
    for (const post of posts) {
      const made = createOne(rows, { ...post, brandId }, env)
      if (!made.ok) return made
      changes.push(...made.value)
    }
    return done({ rows: changes })
  },
  undoLabel: 'posts.create',
})

function createOne(
  rows: RowSet,
  post: NewPost & { readonly brandId: Post['brandId'] },
  env: CommandEnv,
): Outcome<readonly RowChange[], Problem> {
  const { pictures, ...words } = post
  const made = postCreate.plan(rows, words, env)
  if (!made.ok) return made
  const wrong = pictureProblem(rows, pictures, 0)
  if (wrong) return failed(wrong)
  const media: PostMedia[] = []
  for (const picture of pictures) media.push(newPicture(picture, { id: post.id, brandId: post.brandId }, media))
  const withPictures = made.value.rows.map(
    (change): RowChange =>
      change.table === 'posts' && change.kind === 'insert' ? insert('posts', { ...change.row, ...pictureFacts(media) }) : change,
  )
  return done([...withPictures, ...media.map((one) => insert('postMedia', one))])
}
