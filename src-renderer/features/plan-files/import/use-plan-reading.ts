import { useMemo, useState } from 'react'
import { useQuery } from '#renderer/bridge/index.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { fatesTogether } from '#shared/plan-files/fates-together.ts'
import { type PlanChoices, type PlanFates, planFates } from '#shared/plan-files/plan-fates.ts'
import { guessPlan, type PlanMapping } from '#shared/plan-files/plan-mapping.ts'
import type { PlanReading } from '#shared/plan-files/plan-post.ts'
import { minglesBrands, type PlanWords, planWords, wordsOfNew } from '#shared/plan-files/plan-words.ts'
import { readPlan } from '#shared/plan-files/read-plan.ts'
import type { Sheet } from '#shared/plan-files/sheet.ts'
import type { PlanAround } from '#shared/queries/index.ts'

/** How the shown sheet is read, and what becomes of all sheets that come in together. */
export type PlanImport = {
  readonly mapping: PlanMapping
  readonly setMapping: (mapping: PlanMapping) => void
  readonly choices: PlanChoices
  readonly setChoices: (choices: PlanChoices) => void
  readonly reading: PlanReading
  /** Null while the brand's plan is being read. `words`: of all sheets together. */
  readonly decided: {
    readonly around: PlanAround
    readonly words: PlanWords
    readonly onlyThisBrand: boolean
    readonly fates: ReadonlyMap<number, PlanFates>
  } | null
}

type PlanOf = {
  readonly sheets: readonly Sheet[]
  /** The sheet that is shown, one of `together`. */
  readonly at: number
  /** The sheets that come in, as their places in the book. */
  readonly together: readonly number[]
  readonly brandId: BrandId
  /** Of a file with a column of brands, whether only rows of this one come in; null: as the file is, see `minglesBrands`. */
  readonly onlyThisBrand: boolean | null
  readonly today: DayKey
}

const noon = '12:00'
/** Stands where a book has no such sheet. */
export const noSheet: Sheet = { name: '', cells: [], merges: [] }

/** Sheets read each by a mapping of its own that may be changed, beside what the brand has planned for the same days. */
export function usePlanReading({ sheets, at, together, brandId, onlyThisBrand, today }: PlanOf): PlanImport {
  const [changed, setChanged] = useState<ReadonlyMap<number, PlanMapping>>(new Map())
  const [choices, setChoices] = useState<PlanChoices>({ time: noon, channels: {}, withoutRubrics: [], otherwise: null })
  const read = useReadOnce(today)
  const readings = useMemo(
    () => new Map(together.map((one) => [one, read(sheets[one] ?? noSheet, changed.get(one) ?? null)])),
    [together, sheets, changed, read],
  )
  const period = useMemo(() => {
    const days = [...readings.values()].flatMap(({ reading }) => reading.posts.map(({ day }) => day)).sort()
    return { brandId, from: days[0] ?? today, to: days.at(-1) ?? today }
  }, [brandId, readings, today])
  const around = useQuery('plan.around', period).value
  const decided = useMemo(() => {
    if (!around) return null
    const all = [...readings.values()].map(({ reading }) => reading)
    const posts = all.flatMap((reading) => reading.posts)
    const only = onlyThisBrand ?? minglesBrands(posts, around)
    const fates = fatesTogether(all.map((reading) => planFates(reading, around, { ...choices, onlyThisBrand: only })))
    return {
      around,
      words: wordsOfNew(planWords(posts, around, only), posts, fates),
      onlyThisBrand: only,
      fates: new Map([...readings.keys()].map((one, i) => [one, fates[i] ?? { posts: [], rejected: [] }])),
    }
  }, [readings, around, choices, onlyThisBrand])
  const shown = readings.get(at) ?? read(noSheet, null)
  const setMapping = (mapping: PlanMapping) => setChanged(new Map(changed).set(at, mapping))
  return { ...shown, setMapping, choices, setChoices, decided }
}

type ReadSheet = { readonly mapping: PlanMapping; readonly reading: PlanReading }

/** Reads a sheet as it is guessed (`null`) or as a person said; one that was read so already is not read again when another one changes. */
function useReadOnce(today: DayKey): (sheet: Sheet, said: PlanMapping | null) => ReadSheet {
  return useMemo(() => {
    const known = new WeakMap<Sheet, ReadSheet>()
    return (sheet, said) => {
      const last = known.get(sheet)
      if (last && (said === null || last.mapping === said)) return last
      const mapping = said ?? guessPlan(sheet, today)
      const fresh = { mapping, reading: readPlan(sheet, mapping, today) }
      known.set(sheet, fresh)
      return fresh
    }
  }, [today])
}
