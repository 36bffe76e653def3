import { useMemo, useState } from 'react'
import { useQuery } from '#renderer/bridge/index.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { type PlanChoices, type PlanFates, planFates } from '#shared/plan-files/plan-fates.ts'
import { guessPlan, type PlanMapping } from '#shared/plan-files/plan-mapping.ts'
import type { PlanReading } from '#shared/plan-files/plan-post.ts'
import { type PlanWords, planWords } from '#shared/plan-files/plan-words.ts'
import { readPlan } from '#shared/plan-files/read-plan.ts'
import type { Sheet } from '#shared/plan-files/sheet.ts'
import type { PlanAround } from '#shared/queries/index.ts'

export type PlanImport = {
  readonly mapping: PlanMapping
  readonly setMapping: (mapping: PlanMapping) => void
  readonly choices: PlanChoices
  readonly setChoices: (choices: PlanChoices) => void
  readonly reading: PlanReading
  /** Null while the brand's plan is being read. */
  readonly decided: { readonly around: PlanAround; readonly words: PlanWords; readonly fates: PlanFates } | null
}

const noon = '12:00'

/** A sheet read by a mapping that may be changed, beside what the brand has planned for the same days. */
export function usePlanReading(sheet: Sheet, brandId: BrandId, today: DayKey): PlanImport {
  const [mapping, setMapping] = useState(() => guessPlan(sheet, today))
  const [choices, setChoices] = useState<PlanChoices>({ time: noon, channels: {}, withoutRubrics: [], otherwise: null })
  const reading = useMemo(() => readPlan(sheet, mapping, today), [sheet, mapping, today])
  const days = useMemo(() => reading.posts.map(({ day }) => day).sort(), [reading])
  const period = useMemo(() => ({ brandId, from: days[0] ?? today, to: days.at(-1) ?? today }), [brandId, days, today])
  const around = useQuery('plan.around', period).value
  const decided = useMemo(() => {
    if (!around) return null
    return { around, words: planWords(reading, around), fates: planFates(reading, around, choices) }
  }, [reading, around, choices])
  return { mapping, setMapping, choices, setChoices, reading, decided }
}
