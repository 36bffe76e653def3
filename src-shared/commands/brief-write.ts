import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { richTextSchema } from '#shared/domain/texts/rich-text.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert, patch } from './command.ts'
import { briefId } from './planning/args.ts'
import { livingBrief } from './planning/brief-rows.ts'
import { textProblem } from './planning/text-size.ts'

/** Keeps what is being written for a brief and is not delivered yet. Refuses `notFound`, `briefAccepted`, `textTooBig`. */
export const briefWrite = defineCommand({
  name: 'brief.write',
  args: z.object({ briefId, text: richTextSchema }),
  reads: [
    ({ briefId }) => [
      { table: 'briefs', keys: [briefId] },
      { table: 'texts', keys: [briefId] },
    ],
  ],
  plan(rows, { briefId, text }) {
    const brief = livingBrief(rows, briefId)
    if (!brief) return failed(problem('notFound'))
    if (brief.status === 'accepted') return failed(problem('briefAccepted'))
    const wrong = textProblem(text)
    if (wrong) return failed(wrong)
    const row = { id: briefId, brandId: brief.brandId, text, deletedAt: null }
    return done({ rows: [rows.get('texts', briefId) ? patch('texts', briefId, { text, deletedAt: null }) : insert('texts', row)] })
  },
  undoLabel: 'brief.write',
  foldKey: ({ briefId }) => `brief.write:${briefId}`,
})
