import { useState } from 'react'
import type { ChannelMeasure } from '#shared/domain/metrics/metrics.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { readDay } from '#shared/tables/read-day.ts'
import type { Typed } from './figure-fields.tsx'
import { typedCount } from './typed-count.ts'

/** A day being typed, as people write it, and the figures beside it. */
export function useTyped(today: DayKey) {
  const [dayWords, setDayWords] = useState(today.split('-').reverse().join('.'))
  const [typed, setTyped] = useState<Typed>({})
  const [missing, setMissing] = useState(false)
  const reading = readDay(dayWords, null)
  const counts = Object.entries(typed).map(([measure, words]) => [measure, typedCount(words)] as const)
  const isWrong = counts.some(([, count]) => count !== null && 'wrong' in count)
  const figures = Object.fromEntries(counts.flatMap(([measure, count]) => (count && 'count' in count ? [[measure, count.count]] : [])))
  return {
    dayWords,
    setDayWords,
    day: reading.kind === 'day' ? reading.day : null,
    dayProblem: reading.kind === 'day' ? null : reading.kind === 'twoWays' ? ('twoWays' as const) : ('badDay' as const),
    typed,
    type(measure: ChannelMeasure, words: string) {
      setMissing(false)
      setTyped({ ...typed, [measure]: words })
    },
    /** Nothing was typed when it was to be kept. */
    missing,
    /** The figures when they can be kept; null: something is wrong or nothing was typed. */
    ready(): { readonly day: DayKey; readonly figures: Record<string, number> } | null {
      if (Object.keys(figures).length === 0 && !isWrong) setMissing(true)
      return reading.kind === 'day' && !isWrong && Object.keys(figures).length > 0 ? { day: reading.day, figures } : null
    },
  }
}

export type TypedState = ReturnType<typeof useTyped>
