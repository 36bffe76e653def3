import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert, patch, type Read } from './command.ts'
import { contentOf, emptyBody, homeOf } from './planning/accepted-work.ts'
import { anyText, briefId, mediaHash, postId, postMediaId } from './planning/args.ts'
import { changeBrief, movedBrief, readPostOfBrief } from './planning/brief-rows.ts'
import { judge, latestDelivery, readWork } from './planning/latest-delivery.ts'

/**
 * Accepts the latest version and puts it into the brief's post: a text becomes the post's text, pictures come behind those that
 * are there. Without a post (or when it lies in the trash) a draft post is made with it. Undo brings the earlier text back. Refuses `notFound`,
 * `briefMove`, `beingSent`, `alreadyPublished`, `tooManyPictures`, `alreadyExists`.
 */
export const briefAccept = defineCommand({
  name: 'brief.accept',
  args: z.object({
    briefId,
    /** Id of the post that is made where there is none. */
    newPostId: postId,
    /** Ids and descriptions of the delivered pictures in the post. */
    pictures: z
      .array(z.object({ id: postMediaId, hash: mediaHash, alt: anyText }))
      .max(50)
      .optional(),
  }),
  reads: [
    ({ briefId, newPostId }): readonly Read[] => [
      { table: 'briefs', keys: [briefId] },
      { table: 'posts', keys: [newPostId] },
      ...readWork(briefId),
    ],
    ({ briefId }, rows): readonly Read[] => {
      const brief = rows.get('briefs', briefId)
      if (!brief) return []
      const own = brief.postId === null ? [] : [brief.postId]
      return [
        ...readPostOfBrief(brief.postId),
        { table: 'brands', keys: [brief.brandId] },
        { table: 'texts', keys: [...own, ...rows.all('deliveries').map((one) => one.id)] },
        ...own.map((id): Read => ({ table: 'postMedia', index: 'postId', lower: id, upper: id })),
      ]
    },
  ],
  plan(rows, args, env) {
    const moved = movedBrief(rows, args.briefId, 'accept')
    if (!moved.ok) return moved
    const delivery = latestDelivery(rows, args.briefId)
    if (!delivery) return failed(problem('notFound'))
    const home = homeOf(rows, moved.value, args.newPostId, env)
    if (!home.ok) return home
    const { post, isNew } = home.value
    const content = contentOf({ rows, delivery, post, pictures: args.pictures ?? [] })
    if (!content.ok) return content
    const { facts, changes } = content.value
    const { status, shelf } = moved.value
    const posted = isNew ? [insert('posts', { ...post, ...facts }), ...emptyBody(post, changes)] : [patch('posts', post.id, facts)]
    const moves = changeBrief(rows, args.briefId, { status, shelf, ...(isNew ? { postId: post.id } : {}) }, env)
    return done({ rows: [...posted, ...changes, ...moves, judge(delivery, 'accepted', env)] })
  },
  undoLabel: 'brief.accept',
})
