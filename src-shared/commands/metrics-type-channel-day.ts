import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { channelDayId } from '#shared/domain/metrics/metrics.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { dayKeySchema } from '#shared/kernel/time.ts'
import { defineCommand } from './command.ts'
import { channelId } from './planning/args.ts'
import { channelDayChange } from './planning/figure-rows.ts'
import { channelFigures, dayProblem, figuresProblem } from './planning/typed-figures.ts'

/**
 * Keeps what a person typed of a channel's day. It stands beside what the network tells and wins over it field by field;
 * null takes a typed value away. Refuses `notFound`, `badFigure` (negative, a fraction, out of reach), `dayAhead`, `noSuchDay`.
 */
export const metricsTypeChannelDay = defineCommand({
  name: 'metrics.typeChannelDay',
  args: z.object({ channelId, day: dayKeySchema, figures: channelFigures }),
  reads: [
    ({ channelId, day }) => [
      { table: 'channels', keys: [channelId] },
      { table: 'channelDays', keys: [channelDayId(channelId, day, 'person')] },
    ],
    (_, rows) => [{ table: 'brands', keys: rows.all('channels').map((one) => one.brandId) }],
  ],
  plan(rows, { channelId, day, figures }, { now }) {
    const channel = rows.get('channels', channelId)
    const brand = channel && rows.get('brands', channel.brandId)
    if (!channel || channel.deletedAt !== null || !brand || brand.deletedAt !== null) return failed(problem('notFound'))
    const refusal = figuresProblem(figures) ?? dayProblem(day, { now, zone: brand.zone })
    if (refusal) return failed(refusal)
    const before = rows.get('channelDays', channelDayId(channelId, day, 'person'))
    return done({ rows: channelDayChange(channel, before, figures, { origin: 'person', day, takenAt: now }) })
  },
  undoLabel: 'metrics.type',
})
