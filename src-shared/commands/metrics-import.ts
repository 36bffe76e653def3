import { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { channelDayId, postDayId } from '#shared/domain/metrics/metrics.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { dayKeySchema } from '#shared/kernel/time.ts'
import { defineCommand, type RowChange } from './command.ts'
import { channelId, variantId } from './planning/args.ts'
import { channelDayChange, postDayChange } from './planning/figure-rows.ts'
import { channelFigures, dayProblem, figuresProblem, postFigures } from './planning/typed-figures.ts'

/** Most rows of one file; what one undo step can take back. */
export const mostImported = 20_000

const importedDay = z.object({ day: dayKeySchema, figures: channelFigures })
const importedPost = z.object({ variantId, day: dayKeySchema, figures: postFigures })

/**
 * Keeps what a file told of a channel, day by day, and of its publications. Ids follow from channel, publication and day,
 * and a row that says the same already is left alone: the same file twice changes nothing. What a file leaves open takes
 * nothing away. One undo step. Refuses `notFound`, `badFigure`, `dayAhead`, `noSuchDay`: a reader of files drops such rows first.
 */
export const metricsImport = defineCommand({
  name: 'metrics.import',
  args: z.object({
    channelId,
    days: z.array(importedDay).max(mostImported),
    posts: z.array(importedPost).max(mostImported),
  }),
  reads: [
    ({ channelId, days, posts }) => [
      { table: 'channels', keys: [channelId] },
      { table: 'channelDays', keys: days.map((one) => channelDayId(channelId, one.day, 'file')) },
      { table: 'variants', keys: posts.map((one) => one.variantId) },
      { table: 'postDays', keys: posts.map((one) => postDayId(one.variantId, one.day, 'file')) },
    ],
    (_, rows) => [{ table: 'brands', keys: rows.all('channels').map((one) => one.brandId) }],
  ],
  plan(rows, { channelId, days, posts }, { now }) {
    const channel = rows.get('channels', channelId)
    const brand = channel && rows.get('brands', channel.brandId)
    if (!channel || channel.deletedAt !== null || !brand || brand.deletedAt !== null) return failed(problem('notFound'))
    const refusal = firstProblem(
      [...days, ...posts],
      ({ day, figures }) => figuresProblem(figures) ?? dayProblem(day, { now, zone: brand.zone }),
    )
    if (refusal) return failed(refusal)
    const changes: RowChange[] = []
    for (const { day, figures } of days) {
      const before = rows.get('channelDays', channelDayId(channelId, day, 'file'))
      changes.push(...channelDayChange(channel, before, known(figures), { origin: 'file', day, takenAt: now }))
    }
    for (const { variantId, day, figures } of posts) {
      const variant = rows.get('variants', variantId)
      if (!variant || variant.channelId !== channelId || variant.deletedAt !== null) continue
      const before = rows.get('postDays', postDayId(variantId, day, 'file'))
      changes.push(...postDayChange(variant, before, known(figures), { origin: 'file', day, takenAt: now }))
    }
    return done({ rows: changes })
  },
  undoLabel: 'metrics.import',
})

/** What a file tells; an empty cell says nothing, so it takes nothing away. */
function known(figures: object): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).filter((entry): entry is [string, number] => typeof entry[1] === 'number'))
}

function firstProblem<Row>(rows: readonly Row[], look: (row: Row) => Problem | null): Problem | null {
  for (const row of rows) {
    const found = look(row)
    if (found) return found
  }
  return null
}
