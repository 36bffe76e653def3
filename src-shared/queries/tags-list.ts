import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import type { Shelf } from '#shared/domain/posts/post.ts'
import { defineQuery } from './query.ts'
import { isLiving } from './rows-of.ts'

/** A tag in use, the way it was typed last. */
export type KnownTag = { readonly key: string; readonly name: string; readonly posts: number }

const shelves: readonly Shelf[] = ['calendar', 'drawer']
const always = Number.POSITIVE_INFINITY
/** A tag nobody has used in so many posts is not offered any more. */
const newest = { reverse: true, limit: 500 }

/** The tags of a brand's newest posts, the most used first. */
export const tagsList = defineQuery({
  name: 'tags.list',
  args: z.object({ brandId }),
  async run(tx, { brandId }): Promise<readonly KnownTag[]> {
    const posts = await Promise.all(
      shelves.map((shelf) => tx.range('posts', '[brandId+shelf+createdAt]', [brandId, shelf, 0], [brandId, shelf, always], newest)),
    )
    const found = posts
      .flat()
      .filter(isLiving)
      .flatMap((post) => Object.entries(post.tags))
    const groups = [...Map.groupBy(found, ([key]) => key)]
    return groups
      .map(([key, uses]) => ({ key, name: uses[0]?.[1] ?? key, posts: uses.length }))
      .sort((one, other) => other.posts - one.posts || (one.key < other.key ? -1 : 1))
  },
})
