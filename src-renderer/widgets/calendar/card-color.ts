import type { PostCard } from '#shared/queries/calendar-card.ts'
import type { BrandMarks } from './brand-marks.ts'

export const colorings = ['rubric', 'network', 'status', 'brand'] as const
/** What the bar of a card tells by its colour. */
export type Coloring = (typeof colorings)[number]

/**
 * The colour of a card's bar as a CSS background; null: no bar, for there is nothing to tell. Several networks share the bar in equal parts.
 *
 * @param brands none: the posts are of one brand, and the bar that should tell brands tells the rubric
 */
export function barOf(
  card: Pick<PostCard, 'brandId' | 'rubric' | 'networks' | 'status'>,
  by: Coloring,
  brands: BrandMarks = new Map(),
): string | null {
  const brand = by === 'brand' ? brands.get(card.brandId) : undefined
  if (by === 'brand') return brand ? onBoth(brand.color) : barOf(card, 'rubric')
  if (by === 'status') return `var(--status-${card.status})`
  if (by === 'rubric') return card.rubric ? `var(--rubric-${card.rubric.color})` : null
  const [only, ...others] = card.networks.map((network) => `var(--network-${network})`)
  if (only === undefined) return null
  const parts = [only, ...others]
  if (parts.length === 1) return only
  const at = (n: number) => `${(n * 100) / parts.length}%`
  return `linear-gradient(to bottom, ${parts.map((color, i) => `${color} ${at(i)} ${at(i + 1)}`).join(', ')})`
}

/** A colour that is chosen to stand on white, lighter where the scheme is dark. */
export function onBoth(color: string): string {
  return `light-dark(${color}, color-mix(in oklab, ${color} 55%, white))`
}
