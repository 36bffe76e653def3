import { z } from 'zod'
import { keepUnsaved, type Unsaved, unsavedOver } from '#renderer/ui/unsaved.ts'
import { type RichText, richTextSchema } from '#shared/domain/texts/rich-text.ts'
import type { PostId, VariantId } from '#shared/kernel/ids.ts'

const draftSchema = z.object({ value: richTextSchema, over: z.array(richTextSchema) })

/** Keeps the unsaved text of a post, or of one channel of it; null forgets it. */
export function keepDraft(id: PostId | VariantId, draft: Unsaved<RichText> | null): void {
  keepUnsaved(draftKey(id), draft)
}

/** The text that a crash left behind, typed over what is stored; or null. */
export function draftOf(id: PostId | VariantId, stored: RichText): RichText | null {
  return unsavedOver(draftKey(id), draftSchema, stored)
}

function draftKey(id: PostId | VariantId): string {
  return `draft:${id}`
}
