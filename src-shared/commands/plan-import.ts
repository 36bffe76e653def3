import { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { nextRubricColor, type Rubric } from '#shared/domain/brands/brand.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { defineCommand, insert, mostRowChanges, type Read, type RowChange, type RowSet } from './command.ts'
import { brandId, nameText, rubricId } from './planning/args.ts'
import { type CheckedPost, checkedPost, importedPost, importedRows, rowCount } from './planning/imported-post.ts'
import { nameProblem } from './planning/naming.ts'
import { orderAtEnd } from './planning/order.ts'
import { readsOfUpdated, type UpdatedPost, updatedPost, updatedRows } from './planning/updated-post.ts'

/** Most posts of one plan; far more than anybody plans, few enough for one undo step. */
export const mostPlanned = 20_000

const newRubric = z.object({ id: rubricId, name: nameText })

/**
 * Lays an imported plan into a brand's: new rubrics, posts with their channels, own texts, and what the designer is to make as drafts of
 * briefs. Nothing is planned to go out; what the plan says is out already comes in as published. A post whose import key is there already is left alone, so the same file twice
 * makes nothing twice; posts named in `updates` take the time, text and rubric that the file says now. One undo step, all of it or nothing.
 *
 * Refuses `notFound` (brand, channel, rubric, person, campaign), `alreadyExists`, `badName`, `noSuchTime`, `approvalMissing` for a
 * post that would be approved by its stage alone, `tooManyRecords`, and for an update what `updatedRows` refuses.
 */
export const planImport = defineCommand({
  name: 'plan.import',
  args: z.object({
    brandId,
    rubrics: z.array(newRubric).max(200),
    posts: z.array(importedPost).max(mostPlanned),
    updates: z.array(updatedPost).max(mostPlanned),
  }),
  manyRows: true,
  reads: [
    ({ brandId, posts, updates }): readonly Read[] => {
      const keys = posts.map((one) => one.importKey).sort(byCodeUnit)
      const [first, last] = [keys[0], keys.at(-1)]
      const ofBrand = { index: 'brandId', lower: brandId, upper: brandId } as const
      return [
        { table: 'brands', keys: [brandId] },
        ...(['rubrics', 'channels', 'campaigns'] as const).map((table) => ({ table, ...ofBrand }) as const),
        { table: 'people', keys: [...new Set(posts.flatMap((one) => one.personId ?? []))] },
        ...readsOfUpdated(updates.map((one) => one.postId)),
        ...(first === undefined || last === undefined
          ? []
          : [{ table: 'posts', index: '[brandId+importKey]', lower: [brandId, first], upper: [brandId, last] } as const]),
      ]
    },
  ],
  plan(rows, { brandId, rubrics, posts, updates }, env) {
    const brand = rows.get('brands', brandId)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    const made = rubricRows(rows, brandId, rubrics)
    if (!made.ok) return made
    const living = rows.all('posts').filter((one) => one.deletedAt === null)
    const there = new Set(living.map((one) => one.importKey))
    const around = { rows, brand, now: env.now, newRubrics: new Set<string>(rubrics.map((one) => one.id)) }
    const checked: CheckedPost[] = []
    for (const post of posts) {
      if (there.has(post.importKey)) continue
      there.add(post.importKey)
      const one = checkedPost(post, around)
      if (!one.ok) return one
      checked.push(one.value)
    }
    const updated = updatedChanges(rows, { brandId, updates, now: env.now, newRubrics: made.value })
    if (!updated.ok) return updated
    // Rubrics come with posts: when there is nothing new, neither are they.
    if (checked.length === 0 && updated.value.length === 0) return done({ rows: [] })
    const count = checked.reduce((sum, one) => sum + rowCount(one), updated.value.length + made.value.length)
    if (count > mostRowChanges) return failed(problem('tooManyRecords', { values: { limit: mostRowChanges } }))
    const first = [...made.value.map((row) => insert('rubrics', row)), ...updated.value]
    return done({ rows: first, more: inParts(checked, (post) => importedRows(post, around)) })
  },
  undoLabel: 'plan.import',
})

/** Posts whose rows are made at once: enough to keep the database busy while the next ones are made. */
const postsAtOnce = 500

function* inParts(posts: readonly CheckedPost[], rowsOf: (post: CheckedPost) => readonly RowChange[]): Generator<readonly RowChange[]> {
  for (let at = 0; at < posts.length; at += postsAtOnce) yield posts.slice(at, at + postsAtOnce).flatMap(rowsOf)
}

type Updates = {
  readonly brandId: Rubric['brandId']
  readonly updates: readonly UpdatedPost[]
  readonly now: EpochMs
  readonly newRubrics: readonly Rubric[]
}

function updatedChanges(rows: RowSet, { brandId, updates, now, newRubrics }: Updates): Outcome<readonly RowChange[], Problem> {
  const ours = rows.all('rubrics').filter((one) => one.brandId === brandId && one.deletedAt === null)
  const rubrics = new Set([...ours, ...newRubrics].map((one) => one.id))
  const around = { rows, brandId, now, rubrics, variantsOf: Map.groupBy(rows.all('variants'), (one) => one.postId) }
  const changes: RowChange[] = []
  for (const update of updates) {
    const planned = updatedRows(update, around)
    if (!planned.ok) return planned
    for (const row of planned.value) changes.push(row)
  }
  return done(changes)
}

function rubricRows(
  rows: RowSet,
  brandId: Rubric['brandId'],
  wanted: readonly z.output<typeof newRubric>[],
): Outcome<readonly Rubric[], Problem> {
  const siblings: Rubric[] = rows.all('rubrics').filter((one) => one.brandId === brandId)
  const made: Rubric[] = []
  for (const { id, name } of wanted) {
    const wrong = nameProblem(name)
    if (wrong) return failed(wrong)
    if (siblings.some((one) => one.id === id)) return failed(problem('alreadyExists'))
    const color = nextRubricColor(siblings.filter((one) => one.deletedAt === null).map((one) => one.color))
    const row = { id, brandId, name: name.trim(), color, targetShare: null, kind: null, order: orderAtEnd(siblings), deletedAt: null }
    siblings.push(row)
    made.push(row)
  }
  return done(made)
}

/** As an index sorts strings. */
function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
