import { postsFound } from './posts-found.ts'
import { defineQuery } from './query.ts'

/**
 * What `posts.found` will answer when one more letter has been typed, by that letter: those first by which most words go on. It knows
 * nothing while the texts are not indexed; a letter that is missing must be asked for.
 */
export const postsFoundNext = defineQuery({
  name: 'posts.foundNext',
  args: postsFound.args,
  readsAhead: true,
  run: (tx, { text, limit }) => tx.searchNext(text, limit),
})
