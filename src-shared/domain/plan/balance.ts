import type { Rubric, RubricKind } from '#shared/domain/brands/brand.ts'
import type { RubricId } from '#shared/kernel/ids.ts'

/** How much of a plan one part takes, against what was meant. */
export type Share = {
  readonly count: number
  /** 0 to 1. */
  readonly share: number
  /** 0 to 1; null: not told. */
  readonly target: number | null
  /**
   * Posts to add for the target to be met, the plan growing by them; negative: posts over the target. 0 without a target, and
   * where less than one whole post is the matter.
   */
  readonly missing: number
  /** Further from its target than the brand allows, by at least one post. */
  readonly off: boolean
}

export type RubricBalance = Share & { readonly rubric: Rubric }
/** Null: rubrics whose kind was not told, and posts without a rubric. */
export type KindBalance = Share & { readonly kind: RubricKind | null }

export type Balance = {
  /** All posts that count, those without a rubric too. */
  readonly total: number
  readonly rubrics: readonly RubricBalance[]
  /** Only kinds that a rubric or a post has, in the order of the trade's list. */
  readonly kinds: readonly KindBalance[]
}

/**
 * Shares of a brand's rubrics, and of their kinds, among the posts of a period.
 *
 * @param ofPosts the rubric of each post; null or a deleted one counts in the whole only
 * @param allowed how far from its target a share may be, 0 to 1; null: any distance is fine
 */
export function balanceOf(ofPosts: readonly (RubricId | null)[], rubrics: readonly Rubric[], allowed: number | null): Balance {
  const total = ofPosts.length
  const counts = new Map<RubricId | null, number>()
  for (const id of ofPosts) counts.set(id, (counts.get(id) ?? 0) + 1)
  const countOf = (rubric: Rubric) => counts.get(rubric.id) ?? 0
  const known = rubrics.reduce((sum, rubric) => sum + countOf(rubric), 0)
  const byKind = Map.groupBy(rubrics, (rubric) => rubric.kind)
  const kinds = [...byKind].map(([kind, own]): KindBalance => {
    const count = own.reduce((sum, rubric) => sum + countOf(rubric), 0) + (kind === null ? total - known : 0)
    const told = own.flatMap(({ targetShare }) => targetShare ?? [])
    const target = told.length === 0 ? null : Math.min(1, round(told.reduce((sum, one) => sum + one, 0)))
    return { kind, ...shareOf(count, total, target, allowed) }
  })
  return {
    total,
    rubrics: rubrics.map((rubric) => ({ rubric, ...shareOf(countOf(rubric), total, rubric.targetShare, allowed) })),
    kinds: kinds.toSorted((one, other) => kindOrder.indexOf(one.kind) - kindOrder.indexOf(other.kind)),
  }
}

const kindOrder: readonly (RubricKind | null)[] = ['engaging', 'branded', 'advertising', 'educational', 'own', null]

function shareOf(count: number, total: number, target: number | null, allowed: number | null): Share {
  const share = total === 0 ? 0 : count / total
  const missing = target === null || total === 0 ? 0 : missingPosts(count, total, target)
  const off = allowed !== null && target !== null && missing !== 0 && Math.abs(share - target) > allowed
  return { count, share, target, missing, off }
}

/** The least n with (count + n) / (total + n) ≥ target; where posts are over it, how many whole ones, as a negative number. */
function missingPosts(count: number, total: number, target: number): number {
  const lacks = round(target * total - count)
  if (lacks <= 0) return -Math.floor(-lacks) || 0
  return target >= 1 ? total - count : Math.ceil(round(lacks / (1 - target)))
}

/** Shares are written in percents: what floating point adds to 0.1 + 0.2 is no post. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** The rubric that is furthest under its target, the first of equals; null: none is under. */
export function mostWanted(counts: ReadonlyMap<RubricId, number>, total: number, rubrics: readonly Rubric[]): RubricId | null {
  let best: { readonly id: RubricId; readonly lacks: number } | null = null
  for (const { id, targetShare } of rubrics) {
    if (targetShare === null || targetShare === 0) continue
    const lacks = round(targetShare - (total === 0 ? 0 : (counts.get(id) ?? 0) / total))
    if (lacks > (best?.lacks ?? 0)) best = { id, lacks }
  }
  return best?.id ?? null
}
