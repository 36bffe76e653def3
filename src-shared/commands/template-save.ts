import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { templateDay } from '#shared/domain/plan/lay-template.ts'
import type { TemplateItem } from '#shared/domain/plan/plan-template.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { emptyText, plainText } from '#shared/domain/texts/rich-text.ts'
import { daysApart } from '#shared/domain/time/week.ts'
import { derivedId } from '#shared/kernel/derived-id.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { dayKeySchema } from '#shared/kernel/time.ts'
import { defineCommand, insert, type RowSet } from './command.ts'
import { brandId, nameText, postId, templateId } from './planning/args.ts'
import { nameProblem } from './planning/naming.ts'
import { mostDrafts } from './planning/new-posts.ts'

/**
 * Keeps some posts of a period as a template: time, rubric, networks, and either the whole text or its first line as a working
 * title. Posts without a time, gone, or of another brand are left out. Refuses `notFound`, `badName`, `alreadyExists`, `emptyTemplate`.
 */
export const templateSave = defineCommand({
  name: 'template.save',
  args: z.object({
    id: templateId,
    brandId,
    name: nameText,
    firstDay: dayKeySchema,
    lastDay: dayKeySchema,
    postIds: z.array(postId).max(mostDrafts),
    texts: z.enum(['whole', 'titles']),
  }),
  reads: [
    ({ id, brandId, postIds, texts }) => [
      { table: 'brands', keys: [brandId] },
      { table: 'planTemplates', keys: [id] },
      { table: 'posts', keys: postIds },
      { table: 'texts', keys: texts === 'whole' ? postIds : [] },
      { table: 'rubrics', index: 'brandId', lower: brandId, upper: brandId },
      { table: 'channels', index: 'brandId', lower: brandId, upper: brandId },
    ],
    ({ postIds }) => postIds.map((id) => ({ table: 'variants', index: 'postId', lower: id, upper: id })),
  ],
  plan(rows, { id, brandId, name, firstDay, lastDay, postIds, texts }, env) {
    const wrong = nameProblem(name)
    if (wrong) return failed(wrong)
    const brand = rows.get('brands', brandId)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    if (rows.get('planTemplates', id)) return failed(problem('alreadyExists'))
    const posts = postIds.flatMap((one) => rows.get('posts', one) ?? []).filter((one) => one.brandId === brandId && one.deletedAt === null)
    const items = posts.flatMap((post) => itemOf(rows, post, { templateId: id, firstDay, whole: texts === 'whole' }) ?? [])
    if (items.length === 0) return failed(problem('emptyTemplate'))
    const days = daysApart(firstDay, lastDay) + 1
    return done({
      rows: [
        insert('planTemplates', { id, brandId, name: name.trim(), days, createdAt: env.now, deletedAt: null }),
        ...items.map((item) => insert('templateItems', item)),
      ],
    })
  },
  undoLabel: 'template.save',
})

type Kept = Pick<TemplateItem, 'templateId'> & { readonly firstDay: Parameters<typeof templateDay>[1]; readonly whole: boolean }

function itemOf(rows: RowSet, post: Post, { templateId, firstDay, whole }: Kept): TemplateItem | null {
  if (post.wallTime === null) return null
  const rubric = post.rubricId === null ? undefined : rows.get('rubrics', post.rubricId)
  const own = rows.all('variants').filter((one) => one.postId === post.id && one.deletedAt === null)
  const channels = own.flatMap(({ channelId }) => rows.get('channels', channelId) ?? [])
  return {
    id: derivedId<'templateItem'>(templateId, post.id),
    templateId,
    ...templateDay(post.wallTime, firstDay),
    rubricId: rubric?.id ?? null,
    rubricName: rubric?.name ?? '',
    channelIds: channels.map((one) => one.id),
    networks: [...new Set(channels.map((one) => one.network))],
    text: whole ? plainText(rows.get('texts', post.id)?.text ?? emptyText) : post.firstLine,
    deletedAt: null,
  }
}
