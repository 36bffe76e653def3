import { z } from 'zod'
import type { SavedView } from '#shared/domain/views/saved-view.ts'
import { byOrder } from './calendar-card.ts'
import { defineQuery } from './query.ts'
import { lastKey } from './read-tx.ts'
import { isLiving } from './rows-of.ts'

/** Every saved view, in order; a workspace has a few. */
export const savedViewsList = defineQuery({
  name: 'savedViews.list',
  args: z.object({}),
  async run(tx): Promise<readonly SavedView[]> {
    return (await tx.range('savedViews', 'id', '', lastKey)).filter(isLiving).sort(byOrder)
  },
})
