import { useMemo, useState } from 'react'
import { useQuery } from '#renderer/bridge/index.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import {
  type BrandChoices,
  type BrandRule,
  type BrandWord,
  brandWords,
  fatesOfBrands,
  type PartedPosts,
  partedByBrand,
  usualRule,
} from '#shared/plan-files/brand-rows.ts'
import { fatesTogether } from '#shared/plan-files/fates-together.ts'
import type { PlanChoices, PlanFates } from '#shared/plan-files/plan-fates.ts'
import { guessPlan, type PlanMapping } from '#shared/plan-files/plan-mapping.ts'
import type { PlanReading } from '#shared/plan-files/plan-post.ts'
import { type PlanWords, planWords, wordsOfNew } from '#shared/plan-files/plan-words.ts'
import { readPlan } from '#shared/plan-files/read-plan.ts'
import { brandsOfSheets, withSaidBrands } from '#shared/plan-files/said-brands.ts'
import type { Sheet } from '#shared/plan-files/sheet.ts'
import type { BrandRow, PlanAround } from '#shared/queries/index.ts'

/** What a person said of the brands a plan names; `rule` null: nothing yet, so as the file is. */
export type BrandAnswers = { readonly rule: BrandRule | null; readonly names: BrandChoices }

/** A brand that rows of the sheets go to, what is known of it, and what they name. */
export type DecidedBrand = {
  readonly around: PlanAround
  readonly words: PlanWords
  readonly choices: PlanChoices
  /** How many posts of the sheets are for it. */
  readonly count: number
}

/** How the shown sheet is read, and what becomes of all sheets that come in together. */
export type PlanImport = {
  readonly mapping: PlanMapping
  readonly setMapping: (mapping: PlanMapping) => void
  /** Where a row tells no time. */
  readonly time: string
  readonly setTime: (time: string) => void
  readonly setChoices: (brand: BrandId, choices: PlanChoices) => void
  readonly reading: PlanReading
  /** Of all posts of the sheets that come in together. */
  readonly texts: readonly string[]
  /** The names of brands in the sheets, and the rule by which their rows go. */
  readonly naming: { readonly words: readonly BrandWord[]; readonly rule: BrandRule }
  /** Null while the plans of the brands are being read. `brands`: in the order of the workspace. */
  readonly decided: { readonly brands: readonly DecidedBrand[]; readonly fates: ReadonlyMap<number, PlanFates> } | null
}

type PlanOf = {
  readonly sheets: readonly Sheet[]
  /** The sheet that is shown, one of `together`. */
  readonly at: number
  /** The sheets that come in, as their places in the book. */
  readonly together: readonly number[]
  readonly brandId: BrandId
  /** All brands, archived ones among them. */
  readonly brands: readonly BrandRow[]
  readonly answers: BrandAnswers
  readonly today: DayKey
}

const noon = '12:00'
/** Stands where a book has no such sheet. */
export const noSheet: Sheet = { name: '', cells: [], merges: [] }

/** Sheets read each by a mapping of its own that may be changed, beside what their brands have planned for the same days. */
export function usePlanReading({ sheets, at, together, today, ...whose }: PlanOf): PlanImport {
  const [changed, setChanged] = useState<ReadonlyMap<number, PlanMapping>>(new Map())
  const [time, setTime] = useState(noon)
  const [choices, setChoices] = useState<ReadonlyMap<BrandId, PlanChoices>>(new Map())
  const read = useReadOnce(today)
  const { brands } = whose
  const ofSheets = useMemo(
    () =>
      brandsOfSheets(
        sheets.map(({ name }) => name),
        brands,
      ),
    [sheets, brands],
  )
  const readings = useMemo(() => {
    const readOf = (one: number): ReadSheet => {
      const { mapping, reading } = read(sheets[one] ?? noSheet, changed.get(one) ?? null)
      return { mapping, reading: withSaidBrands(reading, ofSheets[one] ?? null, brands) }
    }
    return new Map(together.map((one) => [one, readOf(one)]))
  }, [together, sheets, changed, read, ofSheets, brands])
  const texts = useMemo(() => [...readings.values()].flatMap(({ reading }) => reading.posts.map(({ text }) => text)), [readings])
  const { naming, parted } = useParted(readings, whose)
  const around = useArounds(parted, whose.brands, today)
  const decided = useMemo(() => {
    if (!around) return null
    const choicesOf = (id: BrandId) => ({ ...(choices.get(id) ?? nothingChosen), time })
    const all = [...readings.values()].map(({ reading }) => reading)
    const about = { arounds: around, choicesOf }
    const fates = fatesTogether(all.map((reading, i) => fatesOfBrands(reading, parted[i] ?? noPosts, about)))
    const brands = [...around].map(([id, one]): DecidedBrand => {
      const posts = parted.flatMap(({ of }) => of.get(id) ?? [])
      return { around: one, words: wordsOfNew(planWords(posts, one), posts, fates), choices: choicesOf(id), count: posts.length }
    })
    return { brands, fates: new Map([...readings.keys()].map((one, i) => [one, fates[i] ?? { posts: [], rejected: [] }])) }
  }, [readings, parted, around, choices, time])
  const shown = readings.get(at) ?? read(noSheet, null)
  return {
    ...{ ...shown, texts, naming, time, setTime, decided },
    setMapping: (mapping) => setChanged(new Map(changed).set(at, mapping)),
    setChoices: (brand, next) => setChoices(new Map(choices).set(brand, next)),
  }
}

const noPosts: PartedPosts = { of: new Map(), rejected: [] }
const nothingChosen = { channels: {}, withoutRubrics: [], otherwise: null }

/** The posts of each sheet by the brands they go to, and by which rule. */
function useParted(readings: ReadonlyMap<number, ReadSheet>, { brandId, brands, answers }: Pick<PlanOf, 'brandId' | 'brands' | 'answers'>) {
  return useMemo(() => {
    const posts = [...readings.values()].map(({ reading }) => reading.posts)
    const words = brandWords(posts, brands)
    const rule = answers.rule ?? usualRule(words, brands)
    const where = { rule, chosen: brandId, brands, names: answers.names }
    return { naming: { words, rule }, parted: posts.map((ofSheet) => partedByBrand(ofSheet, where)) }
  }, [readings, brandId, brands, answers])
}

/** What brands have planned for the days of these posts; null until all of them are read. */
function useArounds(parted: readonly PartedPosts[], brands: readonly BrandRow[], today: DayKey): ReadonlyMap<BrandId, PlanAround> | null {
  const asked = useMemo(() => {
    const days = parted.flatMap(({ of }) => [...of.values()].flatMap((posts) => posts.map(({ day }) => day))).sort()
    const brandIds = brands.map(({ id }) => id).filter((id) => parted.some(({ of }) => of.has(id)))
    return { brandIds, from: days[0] ?? today, to: days.at(-1) ?? today }
  }, [parted, brands, today])
  const { value } = useQuery('plan.around', asked)
  return useMemo(() => {
    const known = new Map(value?.map((one) => [one.setup.brand.id, one]))
    const wanted = asked.brandIds.flatMap((id) => known.get(id) ?? [])
    return value && wanted.length === asked.brandIds.length ? new Map(wanted.map((one) => [one.setup.brand.id, one])) : null
  }, [value, asked])
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
