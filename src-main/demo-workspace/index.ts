import { join } from 'node:path'
import { v7 } from 'uuid'
import type { BuildDemo } from '#main/app/demo-making.ts'
import type { OpenWorkspace } from '#main/app/open-workspace.ts'
import { createHttp } from '#main/http/http.ts'
import { createNetworks } from '#main/networks/registry.ts'
import { addDays, addMonths, dayOf } from '#shared/domain/time/wall-time.ts'
import type { ReportId } from '#shared/kernel/ids.ts'
import { done } from '#shared/kernel/outcome.ts'
import type { DayKey, EpochMs, MonthKey } from '#shared/kernel/time.ts'
import type { Language } from '#shared/text/index.ts'
import { en } from './content/en.ts'
import { ru } from './content/ru.ts'
import { createDemoDesk, type DemoDesk } from './demo-desk.ts'
import { type Living, live } from './happening.ts'
import { boardHappenings } from './live-board.ts'
import { briefHappenings } from './live-briefs.ts'
import { figureHappenings } from './live-figures.ts'
import { happeningsOf, livedPosts } from './live-posts.ts'
import { wordHappenings } from './live-words.ts'
import type { MadeBrand } from './made-brand.ts'
import { makeBrand } from './make-brand.ts'
import { keepTemplate, makeRepeating } from './make-rhythm.ts'
import { makeTeam } from './make-team.ts'
import { RefusedStep } from './refused-step.ts'
import { toldClock } from './told-clock.ts'

export type DemoDeps = {
  /** 0 ≤ x < 1 */
  readonly random: () => number
  /** The folder of the demo's pictures (resources/demo). */
  readonly pictures: string
}

type How = Parameters<BuildDemo>[1]

const days = 24 * 3_600_000

/**
 * Makes the demo workspace by living through it: every row comes from a command, every published post went through the
 * publisher and the pretend network, every failure through one of its faults. Only the clock is told what time it is.
 */
export function createDemoBuilder(deps: DemoDeps): BuildDemo {
  return async (workspace, how) => {
    try {
      await build(deps, workspace, how)
      return done(true)
    } catch (error) {
      if (error instanceof RefusedStep) return error.outcome
      throw error
    }
  }
}

async function build(deps: DemoDeps, workspace: OpenWorkspace, { now, language, words, progress }: How): Promise<void> {
  const content = language === 'ru' ? ru : en
  const clock = toldClock((now - 100 * days) as EpochMs)
  const http = createHttp({ clock })
  const networks = createNetworks({ http, clock, random: deps.random, demoFolder: join(workspace.folder.path, 'demo-network') })
  const desk = await createDemoDesk({ workspace, clock, networks, ...deps, words })
  try {
    const team = await makeTeam(desk, content)
    const brands: MadeBrand[] = []
    for (const index of content.brands.keys()) brands.push(await makeBrand(desk, content, index, now))
    const living = { desk, clock, networks, content, team, brands, now, progress }
    await live(
      living,
      brands.flatMap((made) => lifeOf(living, made)),
    )
    for (const made of brands) {
      await writeReports(desk, made, now, language)
      await makeRepeating(desk, made, now)
      await keepTemplate(desk, workspace, made, now)
    }
  } finally {
    await desk.close()
    await http.stop()
  }
}

/** Everything that happened with a brand: posts, work on them, figures. */
function lifeOf(living: Living, made: MadeBrand) {
  const posts = livedPosts(made, living.now)
  return [
    ...posts.flatMap((post) => happeningsOf(living, post)),
    ...briefHappenings(living, made, posts),
    ...wordHappenings(living, made, posts),
    ...boardHappenings(living, made, posts),
    ...figureHappenings(living, made, posts),
  ]
}

async function writeReports(desk: DemoDesk, { id, brand }: MadeBrand, now: EpochMs, language: Language): Promise<void> {
  const month = dayOf(now, brand.zone).slice(0, 7) as MonthKey
  for (const one of [addMonths(month, -1), month]) {
    await desk.run('report.save', {
      id: v7() as ReportId,
      brandId: id,
      ...daysOf(one),
      language,
      conclusion: brand.conclusion,
    })
  }
}

function daysOf(month: MonthKey): { readonly fromDay: DayKey; readonly toDay: DayKey } {
  return { fromDay: `${month}-01` as DayKey, toDay: addDays(`${addMonths(month, 1)}-01` as DayKey, -1) }
}
