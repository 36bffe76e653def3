import { v7 } from 'uuid'
import { defaultPlanRules } from '#shared/domain/brands/brand.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import type { Stage } from '#shared/domain/posts/post.ts'
import type { BrandId, ChannelId, RubricId, StageId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { DemoBrand, DemoContent } from './content/content.ts'
import type { DemoDesk } from './demo-desk.ts'
import type { MadeBrand } from './made-brand.ts'
import { makeRhythm } from './make-rhythm.ts'
import { planBrand } from './plan.ts'
import { planStories } from './plan-stories.ts'
import { approvalDays } from './stories.ts'

/** Three months are told with few texts, which come again after two weeks; the clients of the demo do not mind that. */
const sameTextDays = 10

/** Sets a brand up: its rubrics, accounts and pictures, and what is to become of its posts. */
export async function makeBrand(desk: DemoDesk, content: DemoContent, index: number, now: EpochMs): Promise<MadeBrand> {
  const brand = content.brands[index]
  if (!brand) throw new Error(`the demo has no brand ${index}`)
  const id = v7() as BrandId
  const { name, color, secondColor, zone } = brand
  await desk.run('brand.create', { id, name, color, secondColor, zone })
  const rubrics = new Map<string, RubricId>()
  for (const rubric of brand.rubrics) {
    const rubricId = v7() as RubricId
    await desk.run('rubric.create', { id: rubricId, brandId: id, name: rubric.name, targetShare: rubric.targetShare, kind: rubric.kind })
    rubrics.set(rubric.name, rubricId)
  }
  const channels: ChannelId[] = []
  for (const title of brand.channels) channels.push(await desk.connect(id, title))
  const hand = brand.byHand === null ? null : (v7() as ChannelId)
  if (brand.byHand && hand) {
    const { network, title, address } = brand.byHand
    await desk.run('channel.add', { id: hand, brandId: id, network, title, account: address, address, followers: null, manual: true })
  }
  await makeRhythm(desk, channels)
  await desk.run('brand.setPlanRules', { id, planRules: { ...defaultPlanRules, sameTextDays } })
  const columns = await makeColumns(desk, id, brand)
  const pictures: MediaFile[] = []
  for (const { file } of brand.pictures) pictures.push(await desk.picture(file))
  const posts = planBrand(brand, now)
  // The first client wants to see everything before it goes out.
  const approvalSince = index === 0 ? ((now - approvalDays * 86_400_000) as EpochMs) : null
  return {
    ...{ index, id, brand, channels, hand, rubrics, columns, approvalSince, pictures, posts },
    stories: planStories(content, index, now),
  }
}

async function makeColumns(desk: DemoDesk, brandId: BrandId, { stages }: DemoBrand): Promise<ReadonlyMap<Stage, readonly StageId[]>> {
  const columns = new Map<Stage, readonly StageId[]>()
  for (const { kind, names } of stages) {
    const made = names.map((name) => ({ id: v7() as StageId, name }))
    await desk.run('stage.add', { brandId, kind, stages: made })
    columns.set(
      kind,
      made.map((one) => one.id),
    )
  }
  return columns
}
