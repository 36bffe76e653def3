import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import type { BuildDemo } from '#main/app/demo-making.ts'
import type { OpenWorkspace } from '#main/app/open-workspace.ts'
import { createHttp } from '#main/http/http.ts'
import { createNetworks } from '#main/networks/registry.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import { addDays, addMonths, dayOf } from '#shared/domain/time/wall-time.ts'
import type { BrandId, ChannelId, PersonId, ReportId, RubricId } from '#shared/kernel/ids.ts'
import { done } from '#shared/kernel/outcome.ts'
import type { DayKey, EpochMs, MonthKey } from '#shared/kernel/time.ts'
import type { Language } from '#shared/text/index.ts'
import type { DemoBrand } from './content/content.ts'
import { en } from './content/en.ts'
import { ru } from './content/ru.ts'
import { createDemoDesk, type DemoDesk } from './demo-desk.ts'
import { livePosts } from './live-posts.ts'
import type { MadeBrand } from './made-brand.ts'
import { planBrand } from './plan.ts'
import { RefusedStep, refuse } from './refused-step.ts'
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

async function build(deps: DemoDeps, workspace: OpenWorkspace, { now, language, progress }: How): Promise<void> {
  const content = language === 'ru' ? ru : en
  const clock = toldClock((now - 100 * days) as EpochMs)
  const http = createHttp({ clock })
  const networks = createNetworks({ http, clock, random: deps.random, demoFolder: join(workspace.folder.path, 'demo-network') })
  const desk = await createDemoDesk({ workspace, clock, networks, random: deps.random })
  try {
    const me = v7() as PersonId
    await desk.run('person.setMe', { id: me, name: content.me })
    desk.actAs(me)
    const brands: MadeBrand[] = []
    for (const brand of content.brands) brands.push(await makeBrand(desk, brand, { pictures: deps.pictures, now }))
    await livePosts({ desk, clock, networks, brands, now, progress })
    for (const made of brands) await writeReports(desk, made, now, language)
  } finally {
    await desk.close()
    await http.stop()
  }
}

async function makeBrand(
  desk: DemoDesk,
  brand: DemoBrand,
  given: { readonly pictures: string; readonly now: EpochMs },
): Promise<MadeBrand> {
  const id = v7() as BrandId
  const { name, color, secondColor, zone } = brand
  await desk.run('brand.create', { id, name, color, secondColor, zone })
  const rubrics = new Map<string, RubricId>()
  for (const rubric of brand.rubrics) {
    const rubricId = v7() as RubricId
    await desk.run('rubric.create', { id: rubricId, brandId: id, name: rubric.name, targetShare: rubric.targetShare })
    rubrics.set(rubric.name, rubricId)
  }
  const channels: ChannelId[] = []
  for (const title of brand.channels) channels.push(await desk.connect(id, title))
  const pictures: MediaFile[] = []
  for (const { file } of brand.pictures) {
    const picture = refuse(await desk.workspace.media.take(createReadStream(join(given.pictures, file)), file))
    await desk.run('media.add', { media: picture })
    pictures.push(picture)
  }
  return { id, brand, channels, rubrics, pictures, posts: planBrand(brand, given.now) }
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
