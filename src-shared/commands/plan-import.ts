import { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { nextRubricColor, type Rubric } from '#shared/domain/brands/brand.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { defineCommand, insert, mostRowChanges, type Read, type RowChange, type RowSet } from './command.ts'
import { brandId, mostBrands, nameText, rubricId } from './planning/args.ts'
import { type CheckedPost, checkedPost, importedPost, importedRows, rowCount } from './planning/imported-post.ts'
import { nameProblem } from './planning/naming.ts'
import { orderAtEnd } from './planning/order.ts'
import { readsOfUpdated, type UpdatedPost, updatedPost, updatedRows } from './planning/updated-post.ts'

/** Most posts of one plan; far more than anybody plans, few enough for one undo step. */
export const mostPlanned = 20_000

const newRubric = z.object({ id: rubricId, name: nameText })

/** What comes into the plan of one brand. */
const brandPart = z.object({
  brandId,
  rubrics: z.array(newRubric).max(200),
  posts: z.array(importedPost).max(mostPlanned),
  updates: z.array(updatedPost).max(mostPlanned),
})
type BrandPart = z.output<typeof brandPart>

/**
 * Lays an imported plan into that of its brand, or of each of its brands: new rubrics, posts with their channels, own texts, and what the designer is to make as drafts of
 * briefs. Nothing is planned to go out; what the plan says is out already comes in as published. A post whose import key is there already is left alone, so the same file twice
 * makes nothing twice; posts named in `updates` take the time, text and rubric that the file says now. One undo step for all brands, all of it or nothing.
 *
 * Refuses `notFound` (brand, also one that is archived, channel, rubric, person, campaign), `alreadyExists`, `badName`, `noSuchTime`, `approvalMissing` for a
 * post that would be approved by its stage alone, `tooManyRecords`, and for an update what `updatedRows` refuses.
 */
export const planImport = defineCommand({
  name: 'plan.import',
  args: z.object({ brands: z.array(brandPart).max(mostBrands) }),
  manyRows: true,
  reads: [({ brands }): readonly Read[] => brands.flatMap(readsOfPart)],
  plan(rows, { brands }, env) {
    const living = rows.all('posts').filter((one) => one.deletedAt === null)
    const there = new Set(living.map((one) => `${one.brandId} ${one.importKey}`))
    const variantsOf = Map.groupBy(rows.all('variants'), (one) => one.postId)
    const parts: PlannedPart[] = []
    for (const part of brands) {
      const planned = plannedPart(part, { rows, there, variantsOf, now: env.now })
      if (!planned.ok) return planned
      parts.push(planned.value)
    }
    const count = parts.reduce((sum, one) => sum + one.count, 0)
    if (count > mostRowChanges) return failed(problem('tooManyRecords', { values: { limit: mostRowChanges } }))
    return done(count === 0 ? { rows: [] } : { rows: parts.flatMap((one) => one.first), more: inParts(parts) })
  },
  undoLabel: 'plan.import',
})

function readsOfPart({ brandId, posts, updates }: BrandPart): readonly Read[] {
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
}

type Around = Pick<Updates, 'variantsOf' | 'now'> & {
  readonly rows: RowSet
  /** Import keys that are taken, each after its brand; those of parts that were planned are added. */
  readonly there: Set<string>
}

/** What one brand gets: `first` with the rubrics its posts name, and how many rows there are in all. */
type PlannedPart = {
  readonly first: readonly RowChange[]
  readonly checked: readonly CheckedPost[]
  readonly around: Parameters<typeof checkedPost>[1]
  readonly count: number
}

function plannedPart(
  { brandId, rubrics, posts, updates }: BrandPart,
  { rows, there, variantsOf, now }: Around,
): Outcome<PlannedPart, Problem> {
  const brand = rows.get('brands', brandId)
  if (!brand || brand.deletedAt !== null || brand.archivedAt !== null) return failed(problem('notFound'))
  const made = rubricRows(rows, brandId, rubrics)
  if (!made.ok) return made
  const around = { rows, brand, now, newRubrics: new Set<string>(rubrics.map((one) => one.id)) }
  const checked: CheckedPost[] = []
  for (const post of posts) {
    const mark = `${brandId} ${post.importKey}`
    if (there.has(mark)) continue
    there.add(mark)
    const one = checkedPost(post, around)
    if (!one.ok) return one
    checked.push(one.value)
  }
  const updated = updatedChanges(rows, { brandId, updates, now, variantsOf, newRubrics: made.value })
  if (!updated.ok) return updated
  // Rubrics come with posts: when there is nothing new, neither are they.
  if (checked.length === 0 && updated.value.length === 0) return done({ first: [], checked, around, count: 0 })
  const first = [...made.value.map((row) => insert('rubrics', row)), ...updated.value]
  return done({ first, checked, around, count: checked.reduce((sum, one) => sum + rowCount(one), first.length) })
}

/** Posts whose rows are made at once: enough to keep the database busy while the next ones are made. */
const postsAtOnce = 500

function* inParts(parts: readonly PlannedPart[]): Generator<readonly RowChange[]> {
  for (const { checked, around } of parts) {
    for (let at = 0; at < checked.length; at += postsAtOnce) {
      yield checked.slice(at, at + postsAtOnce).flatMap((post) => importedRows(post, around))
    }
  }
}

type Updates = {
  readonly brandId: Rubric['brandId']
  readonly updates: readonly UpdatedPost[]
  readonly now: EpochMs
  readonly variantsOf: Parameters<typeof updatedRows>[1]['variantsOf']
  readonly newRubrics: readonly Rubric[]
}

function updatedChanges(rows: RowSet, { brandId, updates, newRubrics, ...about }: Updates): Outcome<readonly RowChange[], Problem> {
  const ours = rows.all('rubrics').filter((one) => one.brandId === brandId && one.deletedAt === null)
  const rubrics = new Set([...ours, ...newRubrics].map((one) => one.id))
  const around = { rows, brandId, rubrics, ...about }
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
