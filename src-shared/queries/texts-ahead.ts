import { z } from 'zod'
import { anyText } from '#shared/commands/planning/args.ts'
import { countAhead, forgetCounted } from '#shared/domain/posts/texts-ahead.ts'
import { defineQuery } from './query.ts'

/**
 * Counts texts of an import while a person looks it over, so that laying them in need not. Reads nothing; what it comes to is only how
 * fast `plan.import` is.
 */
export const textsAhead = defineQuery({
  name: 'texts.ahead',
  /** `anew`: what was counted before is forgotten first. */
  args: z.object({ texts: z.array(anyText).max(1000), anew: z.boolean() }),
  async run(_, { texts, anew }): Promise<{ readonly counted: number }> {
    if (anew) forgetCounted()
    countAhead(texts)
    return { counted: texts.length }
  },
})
