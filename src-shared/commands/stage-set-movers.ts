import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { stages } from '#shared/domain/posts/post.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { brandId, personId, stageId } from './planning/args.ts'

/**
 * Says who alone may put posts into a column of a brand's board (`stageId` null: the kind itself, where the brand has no stage
 * of it); nobody: anybody may. Posts that stand there stay. Refuses `notFound` (brand, stage, person).
 */
export const stageSetMovers = defineCommand({
  name: 'stage.setMovers',
  args: z.object({ brandId, kind: z.enum(stages), stageId: stageId.nullable(), personIds: z.array(personId).max(100) }),
  reads: [
    ({ brandId, stageId, personIds }) => [
      { table: 'brands', keys: [brandId] },
      { table: 'stages', keys: stageId === null ? [] : [stageId] },
      { table: 'people', keys: personIds },
    ],
  ],
  plan(rows, { brandId, kind, stageId, personIds }) {
    const brand = rows.get('brands', brandId)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    const stage = stageId === null ? null : rows.get('stages', stageId)
    if (stage !== null && (stage?.brandId !== brandId || stage.kind !== kind || stage.deletedAt !== null)) {
      return failed(problem('notFound', { field: 'stageId' }))
    }
    const living = personIds.every((id) => rows.get('people', id)?.deletedAt === null)
    if (!living) return failed(problem('notFound', { field: 'personIds' }))
    const { [stageId ?? kind]: _, ...others } = brand.stageRules
    const stageRules = personIds.length === 0 ? others : { ...others, [stageId ?? kind]: [...new Set(personIds)] }
    return done({ rows: [patch('brands', brandId, { stageRules })] })
  },
  undoLabel: 'stage.setMovers',
})
