import { useSyncExternalStore } from 'react'

/** Colours of a chart as CSS values: a canvas knows no variables. */
export type ChartColors = {
  readonly line: string
  readonly previous: string
  readonly grid: string
  readonly words: string
  readonly surface: string
  readonly fontFamily: string
}

let read: { readonly scheme: string; readonly colors: ChartColors } | null = null

/** The tokens of the scheme that is shown, read again when it changes. */
export function useChartColors(): ChartColors {
  return useSyncExternalStore(onScheme, colorsNow)
}

function colorsNow(): ChartColors {
  const root = document.documentElement
  const scheme = root.getAttribute('data-mantine-color-scheme') ?? ''
  if (read?.scheme !== scheme) {
    const style = getComputedStyle(root)
    const token = (name: string) => style.getPropertyValue(name).trim()
    read = {
      scheme,
      colors: {
        ...{ line: token('--text'), previous: token('--control'), grid: token('--line'), words: token('--text-3') },
        ...{ surface: token('--surface'), fontFamily: token('--font-ui') },
      },
    }
  }
  return read.colors
}

function onScheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-mantine-color-scheme'] })
  return () => observer.disconnect()
}
