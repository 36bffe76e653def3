import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { brandId, personId } from './planning/args.ts'

/**
 * Says whether a client's posts go out only when approved, and by whom (`approverId` null: anybody who works here). What
 * waits already is not touched: without approval it is held back at its time. Refuses `notFound` (brand, person).
 */
export const brandSetApproval = defineCommand({
  name: 'brand.setApproval',
  args: z.object({ id: brandId, approval: z.object({ approverId: personId.nullable() }).nullable() }),
  reads: [
    ({ id, approval }) => [
      { table: 'brands', keys: [id] },
      { table: 'people', keys: approval?.approverId ? [approval.approverId] : [] },
    ],
  ],
  plan(rows, { id, approval }) {
    const brand = rows.get('brands', id)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    const person = approval?.approverId ? rows.get('people', approval.approverId) : null
    if (person === undefined || (person && person.deletedAt !== null)) return failed(problem('notFound', { field: 'approverId' }))
    return done({ rows: [patch('brands', id, { approval })] })
  },
  undoLabel: 'brand.setApproval',
})
