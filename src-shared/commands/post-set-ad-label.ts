import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { nameText, postId } from './planning/args.ts'

/** An identifier of advertising as operators of advertising data give it: Latin letters and figures. */
const eridForm = /^[0-9A-Za-z]{1,64}$/

/**
 * Says that a post is advertising, with its ERID and advertiser as far as they are known, or (null) that it is not.
 * Refuses `notFound`, and `badErid` for one with anything but Latin letters and figures.
 */
export const postSetAdLabel = defineCommand({
  name: 'post.setAdLabel',
  args: z.object({ postId, ad: z.object({ erid: nameText, advertiser: nameText }).nullable() }),
  reads: [({ postId }) => [{ table: 'posts', keys: [postId] }]],
  plan(rows, { postId, ad }) {
    const post = rows.get('posts', postId)
    if (!post || post.deletedAt !== null) return failed(problem('notFound'))
    const erid = ad?.erid.trim() ?? ''
    if (erid !== '' && !eridForm.test(erid)) return failed(problem('badErid', { field: 'erid', values: { erid: erid.slice(0, 40) } }))
    return done({ rows: [patch('posts', postId, { ad: ad && { erid, advertiser: ad.advertiser.trim() } })] })
  },
  undoLabel: 'post.setAdLabel',
})
