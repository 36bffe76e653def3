import { pictureFacts } from '#shared/commands/planning/picture-facts.ts'
import { type Brand, defaultPlanRules, type Rubric } from '#shared/domain/brands/brand.ts'
import { defaultOccasionRules } from '#shared/domain/occasions/occasion-rules.ts'
import { plainPost } from '#shared/domain/posts/plain-post.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { TextBody } from '#shared/domain/texts/rich-text.ts'
import { noon } from './a-host.ts'
import { aText } from './test-commands.ts'

export const later = noon + 3_600_000

export function aBrand(fields: Partial<Record<keyof Brand, unknown>> = {}): Brand {
  const brand = { id: 'brand', name: 'Bakery', color: '#112233', secondColor: null, logo: null, zone: 'UTC', order: 'a0', approval: null }
  const plan = { birthday: null, planRules: defaultPlanRules, stageRules: {}, occasions: defaultOccasionRules }
  return { ...brand, ...plan, createdAt: noon, archivedAt: null, deletedAt: null, ...fields } as Brand
}

export function aRubric(fields: Partial<Record<keyof Rubric, unknown>> = {}): Rubric {
  return {
    id: 'rubric',
    brandId: 'brand',
    name: 'News',
    color: 'copper',
    targetShare: null,
    kind: null,
    order: 'a0',
    deletedAt: null,
    ...fields,
  } as Rubric
}

export function aPost(fields: Partial<Record<keyof Post, unknown>> = {}): Post {
  const post = { id: 'post', brandId: 'brand', rubricId: null, stage: 'draft', wallTime: '2026-11-22T13:00', zone: 'UTC', at: later }
  const kept = {
    shelf: 'calendar',
    ...textFacts(aText('Bread')),
    ...pictureFacts([]),
  }
  const work = { stageId: null, approvedKey: null, returned: false, workDueAt: null, ...plainPost }
  return { ...post, ...kept, ...work, lateMinutes: null, origin: 'own', createdAt: noon, deletedAt: null, ...fields } as Post
}

export function aVariant(fields: Partial<Record<keyof Variant, unknown>> = {}): Variant {
  const variant = { id: 'variant', postId: 'post', channelId: 'channel', brandId: 'brand', wallTime: null, at: later, postAt: later }
  const facts = { ownText: null, publication: 'none', publishedAt: null, remoteId: null, remoteUrl: null, problem: null }
  return { ...variant, ...facts, deletedAt: null, ...fields } as Variant
}

export function aTextBody(plain: string, id = 'post'): TextBody {
  return { id, brandId: 'brand', text: aText(plain), deletedAt: null } as TextBody
}
