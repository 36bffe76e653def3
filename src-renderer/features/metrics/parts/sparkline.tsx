import type { Series } from '#shared/domain/metrics/daily-series.ts'
import { sparkValues } from '../metrics-view.ts'

const size = { width: 72, height: 28 }

/** Exact enough for a curve as high as a line of text; `toFixed` is slow. */
const tenths = (px: number) => Math.round(px * 10) / 10

/** The run of a figure, without numbers; the tile says them. Broken where nothing is known. */
export function Sparkline({ values }: { readonly values: Series }) {
  const shown = sparkValues(values)
  const known = shown.filter((value) => value !== null)
  if (known.length < 2) return null
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const x = (at: number) => 2 + (at / Math.max(1, shown.length - 1)) * (size.width - 6)
  const y = (value: number) => size.height - 4 - ((value - least) / (most - least || 1)) * (size.height - 8)
  const last = shown.length - 1
  const path = shown.flatMap((value, at) =>
    value === null ? [] : [`${at === 0 || shown[at - 1] === null ? 'M' : 'L'}${tenths(x(at))} ${tenths(y(value))}`],
  )
  return (
    <svg
      {...size}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden
      fill="none"
      stroke="var(--text)"
      strokeWidth={1.5}
      strokeLinejoin="round"
    >
      <path d={path.join('')} />
      <circle cx={x(last)} cy={y(shown[last] ?? 0)} r={2.5} fill="var(--text)" stroke="none" />
    </svg>
  )
}
