import { patch, type RowChange } from '#shared/commands/command.ts'
import { pictureFacts } from '#shared/commands/planning/picture-facts.ts'
import type { PostMedia } from '#shared/domain/media/media.ts'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import type { TextBody } from '#shared/domain/texts/rich-text.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { RowsRead } from './rows-read.ts'

/**
 * What the posts repeat of their texts and pictures, made anew after an undo changed those. Taking it back field by
 * field would leave half of it where somebody else wrote in between.
 */
export async function repeatedFacts(rows: RowsRead, undone: readonly RowChange[]): Promise<readonly RowChange[]> {
  const texts = undone.flatMap((change) => (change.table === 'texts' && change.kind === 'patch' ? [change] : []))
  const pictures = undone.flatMap((change) => (change.table === 'postMedia' && change.kind === 'patch' ? [change] : []))
  const pictured = new Set(pictures.map((change) => rows.stored('postMedia', change.id)?.postId as PostId))
  await Promise.all([
    rows.want('posts', [...texts.map((change) => change.id), ...pictured]),
    ...[...pictured].map((postId) => rows.read([{ table: 'postMedia', index: 'postId', lower: postId, upper: postId }])),
  ])
  const sets = [
    ...texts.map((change) => [change.id, factsOfText({ ...rows.seen.get('texts', change.id), ...change.set })] as const),
    ...[...pictured].map((postId) => [postId, pictureFacts(picturesAfter(rows, postId, pictures))] as const),
  ]
  return sets.flatMap(([postId, facts]) => (rows.stored('posts', postId) ? [patch('posts', postId, facts)] : []))
}

/** A text that went to the trash goes with its post, which keeps saying what it said. */
function factsOfText(body: Partial<TextBody>): Partial<ReturnType<typeof textFacts>> {
  return body.text && (body.deletedAt ?? null) === null ? textFacts(body.text) : {}
}

function picturesAfter(
  rows: RowsRead,
  postId: string,
  undone: readonly { readonly id: string; readonly set: unknown }[],
): readonly PostMedia[] {
  const sets = new Map(undone.map((change) => [change.id, change.set]))
  const ofPost = rows.seen.all('postMedia').filter((picture) => picture.postId === postId)
  return ofPost.map((picture) => ({ ...picture, ...(sets.get(picture.id) as Partial<PostMedia> | undefined) }))
}
