import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EpochMs } from '#shared/kernel/time.ts'
import { root } from '../../scripts/run/root.mjs'
import { measureAutosave } from './measures/autosave.ts'
import { measureCalendar } from './measures/calendar.ts'
import { measureCheck } from './measures/check.ts'
import { measureCheckRules } from './measures/check-rules.ts'
import { measureDrag } from './measures/drag.ts'
import { measureImport } from './measures/import.ts'
import { measureMetrics } from './measures/metrics.ts'
import { measureMonthQuery } from './measures/month-query.ts'
import { measurePdf } from './measures/pdf.ts'
import { measureSearch } from './measures/search.ts'
import { measureStart } from './measures/start.ts'
import { measureTable } from './measures/table.ts'
import { buildFloors } from './stage/build-floors.ts'
import { filledAt } from './stage/fifty-thousand.ts'
import { fillFloor } from './stage/fill-floor.ts'
import { fillProfile } from './stage/filled-profile.ts'
import { type Bench, type Measured, type Result, resultOf } from './stage/measure.ts'

export type BenchRun = {
  readonly executable: string
  /** Part of a measure's name; null: all. */
  readonly only: string | null
  readonly runs: number
  readonly posts: number
  /** Where the filled profiles are kept for the next run (filled when empty); null: made for this run alone. */
  readonly data: string | null
  readonly say: (line: string) => void
}

/** The measures, each with the names it may answer, so that only what is asked for is run. */
const measures: readonly { readonly names: readonly string[]; measure(bench: Bench, wanted: Wanted): Promise<readonly Measured[]> }[] = [
  { names: ['start', 'frame', 'memory'], measure: measureStart },
  { names: ['month-query'], measure: measureMonthQuery },
  { names: ['calendar-next-month', 'calendar-memory'], measure: measureCalendar },
  { names: ['calendar-table'], measure: measureTable },
  { names: ['calendar-import'], measure: measureImport },
  { names: ['calendar-search', 'calendar-search-memory'], measure: measureSearch },
  { names: ['calendar-drag'], measure: measureDrag },
  { names: ['autosave'], measure: measureAutosave },
  { names: ['pdf', 'report'], measure: measurePdf },
  { names: ['check-rules'], measure: measureCheckRules },
  { names: ['check'], measure: measureCheck },
  { names: ['metrics'], measure: measureMetrics },
]

type Wanted = (name: string) => boolean

/**
 * Fills a profile and the floors' database with the same rows once, then runs the measures, ours and the floor in turn. A measure
 * that breaks is told and left out; the others go on.
 */
export async function runBench(asked: BenchRun): Promise<{ readonly results: readonly Result[]; readonly broken: readonly string[] }> {
  const folder = asked.data ?? (await mkdtemp(join(tmpdir(), 'rubrika-bench-')))
  const wanted: Wanted = (name) => asked.only === null || name.includes(asked.only)
  try {
    const bench = await prepareBench(asked, folder)
    const results: Result[] = []
    const broken: string[] = []
    for (const { names, measure } of measures.filter((one) => one.names.some(wanted))) {
      try {
        results.push(...(await measure(bench, wanted)).filter(({ name }) => wanted(name)).map(resultOf))
      } catch (error) {
        broken.push(`${names.join(', ')}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    return { results, broken }
  } finally {
    if (asked.data === null) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function prepareBench({ executable, runs, posts, say }: BenchRun, folder: string): Promise<Bench> {
  const now = Date.now() as EpochMs
  const filled = filledAt(now, posts)
  // What is kept belongs to one month and one number of posts.
  const kept = join(folder, `${filled.month}-${posts}`)
  const [ownData, floorData, whole] = [join(kept, 'own'), join(kept, 'floor'), join(kept, 'whole')]
  const floors = await buildFloors(join(folder, 'floors'))
  if (!existsSync(whole)) {
    await rm(kept, { recursive: true, force: true })
    for (const data of [ownData, floorData]) await mkdir(data, { recursive: true })
    say(`filling a profile with ${posts} posts`)
    await fillProfile(ownData, filled, now)
    await fillFloor({ executable, app: floors.window, dataFolder: floorData, filled, now })
    await writeFile(whole, '')
  }
  return { executable, program: root, floors, filled, ownData, floorData, runs, say }
}
