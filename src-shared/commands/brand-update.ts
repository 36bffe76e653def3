import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { dayKeySchema, zoneSchema } from '#shared/kernel/time.ts'
import { defineCommand, patch } from './command.ts'
import { brandId, given, mediaHash, nameText } from './planning/args.ts'
import { colorProblem, dayProblem, nameProblem, zoneProblem } from './planning/naming.ts'

/**
 * Changes a client's name, colours, logo, zone or birthday. Posts keep the zone they were planned in; only new ones take the new
 * zone. Refuses `notFound`, `badName`, `badColor`, `badZone`,
 * `noSuchDay`.
 */
export const brandUpdate = defineCommand({
  name: 'brand.update',
  args: z.object({
    id: brandId,
    name: nameText.optional(),
    color: z.string().optional(),
    secondColor: z.string().nullish(),
    zone: zoneSchema.optional(),
    logo: mediaHash.nullish(),
    birthday: dayKeySchema.nullish(),
  }),
  reads: [({ id }) => [{ table: 'brands', keys: [id] }]],
  plan(rows, { id, ...fields }) {
    const wrong =
      nameProblem(fields.name) ??
      colorProblem(fields.color) ??
      colorProblem(fields.secondColor, 'secondColor') ??
      zoneProblem(fields.zone) ??
      dayProblem(fields.birthday, 'birthday')
    if (wrong) return failed(wrong)
    const brand = rows.get('brands', id)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('brands', id, given({ ...fields, name: fields.name?.trim() }))] })
  },
  undoLabel: 'brand.update',
})
