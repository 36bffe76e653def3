import { z } from 'zod'
import { defineQuery } from './query.ts'

const most = 50

/**
 * Posts and briefs that hold the typed words in any form, latest first, with the words marked. Leaves out those of deleted brands. One call: what was
 * typed goes in, what is shown comes out.
 */
export const postsFound = defineQuery({
  name: 'posts.found',
  args: z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(most) }),
  searches: true,
  run: (tx, { text, limit }) => tx.search(text, limit),
})
