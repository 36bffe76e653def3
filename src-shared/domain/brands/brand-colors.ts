/** Colours offered for a brand; each holds 4.5 against white, as the report's headings need. */
export const brandColors = ['#14532D', '#0B67A9', '#6F1002', '#5A13AB', '#6C4C02', '#511E6A', '#1D4B49', '#1B2233'] as const

/** The first of them that no other brand has; where all are taken, the one taken least. */
export function freeBrandColor(taken: readonly string[]): string {
  const uses = (color: string) => taken.filter((one) => one.toUpperCase() === color).length
  return brandColors.reduce((best: string, color) => (uses(color) < uses(best) ? color : best), brandColors[0])
}
