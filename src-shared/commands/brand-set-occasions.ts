import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { occasionKinds } from '#shared/domain/occasions/occasion.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { brandId, given } from './planning/args.ts'

/** Says whose public holidays (null: those of the country of its zone) and which sorts of days a brand's plan shows. Refuses `notFound`. */
export const brandSetOccasions = defineCommand({
  name: 'brand.setOccasions',
  args: z.object({
    id: brandId,
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .max(50)
      .nullish(),
    off: z.array(z.enum(occasionKinds)).max(occasionKinds.length).optional(),
  }),
  reads: [({ id }) => [{ table: 'brands', keys: [id] }]],
  plan(rows, { id, ...fields }) {
    const brand = rows.get('brands', id)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('brands', id, { occasions: { ...brand.occasions, ...given(fields) } })] })
  },
  undoLabel: 'brand.setOccasions',
})
