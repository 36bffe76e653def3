import type { CommandArgs } from '#shared/commands/index.ts'
import type { Brand } from '#shared/domain/brands/brand.ts'
import type { Stage } from '#shared/domain/posts/post.ts'
import type { Id, RubricId } from '#shared/kernel/ids.ts'
import { foldedName } from '#shared/networks/nicknames.ts'
import type { FatedPost } from './plan-fates.ts'

type Args = CommandArgs<'plan.import'>
type NewId = <Kind extends string>() => Id<Kind>

/** What the command is given for posts of these brands that are new or changed; ids come from `newId`. */
export function planImportArgs(brands: readonly Brand[], posts: readonly FatedPost[], newId: NewId): Args {
  const of = Map.groupBy(posts, (one) => one.brandId)
  return {
    brands: brands.flatMap((brand) => {
      const theirs = of.get(brand.id)
      return theirs ? [argsOfBrand(brand, theirs, newId)] : []
    }),
  }
}

function argsOfBrand(brand: Brand, posts: readonly FatedPost[], newId: NewId): Args['brands'][number] {
  const wanted = posts.filter((one) => one.fate === 'new')
  const changed = posts.filter((one) => one.fate === 'changed')
  const made = new Map<string, { readonly id: RubricId; readonly name: string }>()
  for (const { rubric } of [...wanted, ...changed.filter(({ changes }) => changes.includes('rubric'))]) {
    if (!rubric || 'id' in rubric || made.has(foldedName(rubric.name))) continue
    made.set(foldedName(rubric.name), { id: newId<'rubric'>(), name: rubric.name.slice(0, 80) })
  }
  const rubricIdOf = (rubric: FatedPost['rubric']) => {
    if (rubric === null) return null
    return 'id' in rubric ? rubric.id : (made.get(foldedName(rubric.name))?.id ?? null)
  }
  return {
    brandId: brand.id,
    rubrics: [...made.values()],
    posts: wanted.map((one) => ({
      id: newId<'post'>(),
      importKey: one.key,
      wallTime: one.wallTime,
      text: one.post.text,
      rubricId: rubricIdOf(one.rubric),
      stage: one.post.wentOut ? 'approved' : stageOf(one.post.stage, brand),
      published: one.post.wentOut,
      personId: one.personId,
      campaignId: one.campaignId,
      tags: [...new Set(one.post.tags)].map((tag) => tag.slice(0, 80)).slice(0, 50),
      channels: one.channels.map((part) => ({ id: newId<'variant'>(), ...part })),
      visual: one.post.visual === '' ? null : { id: newId<'brief'>(), words: one.post.visual },
    })),
    updates: changed.flatMap(({ postId, post, changes, wallTime, rubric }) =>
      postId === null
        ? []
        : {
            row: post.rows[0] ?? 1,
            postId,
            wallTime: changes.includes('time') ? wallTime : null,
            text: changes.includes('text') ? post.text : null,
            rubricId: changes.includes('rubric') ? rubricIdOf(rubric) : null,
          },
    ),
  }
}

/** Where somebody must approve, a file cannot: such posts wait on review. */
function stageOf(stage: Stage | null, brand: Brand): Stage {
  return stage === 'approved' && brand.approval !== null ? 'review' : (stage ?? 'draft')
}
