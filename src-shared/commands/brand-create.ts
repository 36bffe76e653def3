import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { type Brand, defaultPlanRules } from '#shared/domain/brands/brand.ts'
import { defaultOccasionRules } from '#shared/domain/occasions/occasion-rules.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { zoneSchema } from '#shared/kernel/time.ts'
import { lastKey } from '#shared/queries/read-tx.ts'
import { defineCommand, insert } from './command.ts'
import { brandId, mediaHash, nameText } from './planning/args.ts'
import { colorProblem, nameProblem, zoneProblem } from './planning/naming.ts'
import { orderAtEnd } from './planning/order.ts'

/** Adds a client. Refuses `badName`, `badColor`, `badZone`, and `alreadyExists` for an id in use. */
export const brandCreate = defineCommand({
  name: 'brand.create',
  args: z.object({
    id: brandId,
    name: nameText,
    color: z.string(),
    zone: zoneSchema,
    logo: mediaHash.nullish(),
    secondColor: z.string().nullish(),
  }),
  reads: [() => [{ table: 'brands', index: 'order', lower: '', upper: lastKey }], ({ id }) => [{ table: 'brands', keys: [id] }]],
  plan(rows, args, env) {
    const wrong =
      nameProblem(args.name) ?? colorProblem(args.color) ?? colorProblem(args.secondColor, 'secondColor') ?? zoneProblem(args.zone)
    if (wrong) return failed(wrong)
    if (rows.get('brands', args.id)) return failed(problem('alreadyExists'))
    const row: Brand = {
      id: args.id,
      name: args.name.trim(),
      color: args.color,
      secondColor: args.secondColor ?? null,
      logo: args.logo ?? null,
      zone: args.zone,
      order: orderAtEnd(rows.all('brands')),
      createdAt: env.now,
      approval: null,
      birthday: null,
      planRules: defaultPlanRules,
      stageRules: {},
      occasions: defaultOccasionRules,
      archivedAt: null,
      deletedAt: null,
    }
    return done({ rows: [insert('brands', row)] })
  },
  undoLabel: 'brand.create',
})
