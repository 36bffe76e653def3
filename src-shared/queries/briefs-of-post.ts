import { z } from 'zod'
import { postId } from '#shared/commands/planning/args.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { type BriefRow, briefRows } from './briefs-list.ts'
import { defineQuery } from './query.ts'
import { isLiving } from './rows-of.ts'

/** The briefs of one post, oldest first, accepted ones too. */
export const briefsOfPost = defineQuery({
  name: 'briefs.ofPost',
  args: z.object({ postId, asOf: epochMsSchema }),
  async run(tx, { postId, asOf }): Promise<readonly BriefRow[]> {
    const briefs = (await tx.range('briefs', 'postId', postId, postId)).filter(isLiving)
    return briefRows(
      tx,
      briefs.toSorted((one, other) => one.createdAt - other.createdAt),
      asOf,
    )
  },
})
