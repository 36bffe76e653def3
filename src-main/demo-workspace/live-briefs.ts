import { v7 } from 'uuid'
import type { BriefRequirements } from '#shared/domain/briefs/brief.ts'
import { withForms, wordsToCompile } from '#shared/domain/briefs/compile-forms.ts'
import type { TextRequirements } from '#shared/domain/briefs/text-requirements.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { addDays, dayOf } from '#shared/domain/time/wall-time.ts'
import type { BriefId, PostId } from '#shared/kernel/ids.ts'
import type { EpochMs, WallTime } from '#shared/kernel/time.ts'
import type { BriefWords, TextTask } from './content/content.ts'
import { day, type Happening, type Living } from './happening.ts'
import type { LivedPost } from './live-posts.ts'
import { deliverSteps } from './live-versions.ts'
import type { MadeBrand } from './made-brand.ts'
import { type BriefKey, type BriefLife, briefLives } from './stories.ts'
import { inWorkingHours } from './working-hours.ts'

/** One brief under way. */
export type LivedBrief = {
  readonly key: BriefKey
  readonly id: BriefId
  readonly life: BriefLife
  readonly words: BriefWords
  readonly made: MadeBrand
  readonly postId: PostId | null
}

type Step = () => Promise<void>

/** What happened to every brief of a brand, from the first word to where it stands. */
export function briefHappenings(living: Living, made: MadeBrand, posts: readonly LivedPost[]): readonly Happening[] {
  return (Object.keys(briefLives) as BriefKey[]).flatMap((key) => {
    const life: BriefLife = briefLives[key]
    if (life.brand !== made.index) return []
    const postId = posts.find((one) => one.story !== null && one.story.key === life.story)?.id ?? null
    const lived = { key, id: v7() as BriefId, life, words: living.content.briefs[key], made, postId }
    const from = living.now - life.madeDaysAgo * day
    const steps = stepsOf(living, lived)
    const moments = steps.map((_, i) => Math.floor(from + ((i + 0.1) * (life.madeDaysAgo * day)) / (steps.length + 0.2)) as EpochMs)
    const at = inWorkingHours(moments, made.brand.zone)
    return steps.map((happen, i) => ({ at: at[i] ?? living.now, happen }))
  })
}

function stepsOf(living: Living, lived: LivedBrief): readonly Step[] {
  const { desk } = living
  const { id: briefId, life, words } = lived
  const made: Step = () => make(living, lived)
  if (life.status === 'draft') return [made]
  const assigned: Step = () => desk.run('brief.assign', { briefId })
  if (life.status === 'assigned') return [made, assigned]
  const started: Step = async () => {
    await desk.run('brief.start', { briefId })
    if (words.written !== undefined) await desk.run('brief.write', { briefId, text: textFromPlain(words.written) })
  }
  return [made, assigned, started, ...deliverSteps(living, lived)]
}

async function make({ desk, team, now }: Living, { id, made, postId, life, words }: LivedBrief): Promise<void> {
  const { kind } = words.asks
  const deadline = `${addDays(dayOf(now, made.brand.zone), life.dueInDays)}T18:00` as WallTime
  const assigneeId = team.people.get(life.by) ?? null
  await desk.run('brief.create', { id, brandId: made.id, postId, kind, title: words.title, assigneeId, deadline })
  const { goal, audience, tone, structure, references } = words
  const requirements = await requirementsOf(words.asks, desk.formsOf)
  await desk.run('brief.update', { briefId: id, goal, audience, tone, structure, references, requirements })
}

type FormsOf = (words: readonly string[]) => Promise<readonly (readonly string[])[]>

/** What is asked for, with the forms of its words as the editor of briefs compiles them. */
export async function requirementsOf(asks: BriefWords['asks'], formsOf: FormsOf): Promise<BriefRequirements> {
  if (asks.kind === 'design') {
    const { kind, ...design } = asks
    return { kind, design }
  }
  const plain = withIds(asks)
  const words = wordsToCompile(plain)
  const forms = await formsOf(words)
  return { kind: 'text', text: withForms(plain, new Map(words.map((word, i) => [word, forms[i] ?? [word]]))) }
}

function withIds({ length, phrases, links, stopWords }: TextTask): TextRequirements {
  return {
    length,
    phrases: phrases.map((one, i) => ({ ...one, id: `phrase-${i + 1}`, forms: null })),
    links: links.map((url, i) => ({ id: `link-${i + 1}`, url, anchor: null })),
    stopWords: stopWords.map((one, i) => ({ ...one, id: `stop-${i + 1}`, forms: null })),
  }
}
