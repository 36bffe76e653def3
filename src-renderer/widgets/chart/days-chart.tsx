import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useChartColors } from './chart-colors.ts'
import styles from './days-chart.module.css'
import { createDaysChart, type DaysChartHandle, type DaysInput } from './draw-days.ts'

export type DaysChartProps = Pick<DaysInput, 'values' | 'previous' | 'ticks' | 'labels' | 'known' | 'noData' | 'yLabel'> & {
  /** What the picture shows, for people who do not see it; the numbers themselves stand in a table behind it. */
  readonly label: string
  /** CSS px. */
  readonly height: number
  /** The day the pointer is over and where it is on the screen; null: none. */
  readonly onDay: (day: { readonly index: number; readonly anchor: DOMRect } | null) => void
}

/** A line by day over the same days of the period before, as wide as its place; follows the scheme. */
export function DaysChart(props: DaysChartProps) {
  const { values, previous, ticks, labels, known, noData, yLabel, height, label, onDay } = props
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const chart = useRef<DaysChartHandle | null>(null)
  const width = useWidth(box)
  const colors = useChartColors()
  useLayoutEffect(() => {
    if (!canvas.current || width === 0) return
    const size = { width, height }
    const made = createDaysChart(canvas.current, { values, previous, ticks, labels, known, noData, yLabel, colors, size })
    chart.current = made
    return () => made.destroy()
  }, [values, previous, ticks, labels, known, noData, yLabel, colors, width, height])
  return (
    <div ref={box} className={styles.box} style={{ height }}>
      <canvas
        ref={canvas}
        role="img"
        data-days={labels.length}
        aria-label={label}
        onPointerMove={(event) => onDay(chart.current?.dayAt(event.clientX) ?? null)}
        onPointerLeave={() => onDay(null)}
      />
    </div>
  )
}

/** The width of an element, known before the first paint. */
function useWidth(box: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (box.current) setWidth(Math.floor(box.current.clientWidth))
  }, [box])
  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return width
}
