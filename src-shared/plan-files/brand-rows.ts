import type { BrandId } from '#shared/kernel/ids.ts'
import { foldedName } from '#shared/networks/nicknames.ts'
import type { PlanAround } from '#shared/queries/plan-around.ts'
import { brandNamed, type NamedBrand } from './brand-names.ts'
import { type PlanChoices, type PlanFates, planFates, rejectedOnce } from './plan-fates.ts'
import type { PlanPost, PlanReading, PlanReason, RejectedPlanRow } from './plan-post.ts'
import { counted, type PlanWord } from './plan-words.ts'

/** Where rows of a plan with a column of brands go: each to its own, only those of the chosen brand to it, or all of them to it. */
export const brandRules = ['each', 'only', 'all'] as const
export type BrandRule = (typeof brandRules)[number]

/** What a person said names mean, by folded name, '' for rows that tell none; null: their rows stay out. */
export type BrandChoices = Readonly<Record<string, BrandId | null>>

/** A name in the column of brands, '' for its blanks. */
export type BrandWord = PlanWord & {
  /** What it means before anybody has chosen; null: no brand of the workspace. */
  readonly brand: NamedBrand | null
}

/** The names that sheets give their rows to, blanks last. */
export function brandWords(sheets: readonly (readonly PlanPost[])[], brands: readonly NamedBrand[]): readonly BrandWord[] {
  const said = sheets.filter(namesBrands).flatMap((posts) => posts.map(({ brand }) => brand?.word ?? ''))
  const named = counted(said).map((one) => ({ ...one, brand: brandNamed(one.word, brands) }))
  const blank = said.filter((word) => foldedName(word) === '').length
  return blank === 0 || named.length === 0 ? named : [...named, { word: '', count: blank, brand: null }]
}

/**
 * The rule before anybody has chosen. A plan that names brands is a plan of those brands, so each row goes to its own, and one whose name is not known
 * stays out until a person says whose it is. All rows go to the chosen brand only where the column tells nothing: it is blank, or the
 * workspace has a single brand that is called something else in it.
 */
export function usualRule(words: readonly BrandWord[], brands: readonly NamedBrand[]): BrandRule {
  const known = words.some(({ brand }) => brand !== null)
  return words.length > 0 && (known || brands.length > 1) ? 'each' : 'all'
}

/** Which brand a row goes to by a rule. */
export type WhereTo = {
  readonly rule: BrandRule
  readonly chosen: BrandId
  readonly brands: readonly NamedBrand[]
  readonly names: BrandChoices
}

/** Posts by the brand they go to, in the order of the file, and those that go to none. */
export type PartedPosts = {
  readonly of: ReadonlyMap<BrandId, readonly PlanPost[]>
  readonly rejected: readonly RejectedPlanRow[]
}

/** Parts the posts of a reading among brands. */
export function partedByBrand(posts: readonly PlanPost[], where: WhereTo): PartedPosts {
  const meant = new Map<string, BrandId | PlanReason>()
  const of = new Map<BrandId, PlanPost[]>()
  const rejected: RejectedPlanRow[] = []
  const goes = (post: PlanPost, to: BrandId) => {
    const theirs = of.get(to)
    if (theirs) theirs.push(post)
    else of.set(to, [post])
  }
  if (where.rule === 'all' || !namesBrands(posts)) return { of: new Map(posts.length > 0 ? [[where.chosen, posts]] : []), rejected }
  for (const post of posts) {
    const word = post.brand?.word ?? ''
    const to = meant.get(word) ?? meaningOf(word, where)
    meant.set(word, to)
    if (isReason(to)) rejected.push(refused(post, to))
    else goes(post, to)
  }
  return { of, rejected }
}

/** Whether the sheet tells whose its posts are: it has a column of brands that is not blank from top to bottom. */
function namesBrands(posts: readonly PlanPost[]): boolean {
  return posts.some(({ brand }) => brand !== undefined && foldedName(brand.word) !== '')
}

/** Where a post stands in a cell of its own, as in a grid, the cell is told with what was read of it. */
function refused(post: PlanPost, reason: PlanReason): RejectedPlanRow {
  const column = post.brand?.column ?? post.column
  const place = { row: post.rows[0] ?? 0, column, cell: post.brand?.word ?? '', reason }
  return column !== null && column === post.column ? { ...place, post } : place
}

const reasons: ReadonlySet<string> = new Set<PlanReason>(['otherBrand', 'noBrand', 'unknownBrand', 'leftBrand', 'archivedBrand'])

function isReason(to: BrandId | PlanReason): to is PlanReason {
  return reasons.has(to)
}

function meaningOf(word: string, { rule, chosen, brands, names }: WhereTo): BrandId | PlanReason {
  const said = rule === 'each' ? names[foldedName(word)] : undefined
  if (said === null) return foldedName(word) === '' ? 'noBrand' : 'leftBrand'
  if (said === undefined && foldedName(word) === '') return 'noBrand'
  const brand = said === undefined ? brandNamed(word, brands) : brands.find(({ id }) => id === said)
  if (!brand) return rule === 'only' ? 'otherBrand' : 'unknownBrand'
  if (rule === 'only' && brand.id !== chosen) return 'otherBrand'
  return brand.archived ? 'archivedBrand' : brand.id
}

/** What becomes of each post, beside what is planned in the brand it goes to. Copies of a post are counted within a brand. */
export function fatesOfBrands(
  reading: Pick<PlanReading, 'rejected'>,
  { of, rejected }: PartedPosts,
  about: { readonly arounds: ReadonlyMap<BrandId, PlanAround>; readonly choicesOf: (brand: BrandId) => PlanChoices },
): PlanFates {
  const fates = [...of].flatMap(([id, posts]) => {
    const around = about.arounds.get(id)
    return around ? planFates({ posts, rejected: [] }, around, about.choicesOf(id)) : []
  })
  const posts = fates.flatMap((one) => one.posts)
  return {
    posts: fates.length > 1 ? posts.toSorted((one, other) => (one.post.rows[0] ?? 0) - (other.post.rows[0] ?? 0)) : posts,
    rejected: rejectedOnce([...reading.rejected, ...rejected, ...fates.flatMap((one) => one.rejected)]),
  }
}
