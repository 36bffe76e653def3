import { z } from 'zod'
import { keepUnsaved, unsavedOver } from '#renderer/ui/unsaved.ts'
import { type RichText, richTextSchema } from '#shared/domain/texts/rich-text.ts'
import type { VariantId } from '#shared/kernel/ids.ts'

const draftSchema = z.object({ value: richTextSchema, over: z.array(richTextSchema) })

/** Keeps a correction of a post that is out, with the text it was typed over, until the network has taken it; null forgets it. */
export function keepOutDraft(id: VariantId, draft: { readonly text: RichText; readonly over: RichText } | null): void {
  keepUnsaved(keyOf(id), draft && { value: draft.text, over: [draft.over] })
}

/** The correction that was typed over this text and never sent, or null. */
export function outDraftOf(id: VariantId, over: RichText): RichText | null {
  return unsavedOver(keyOf(id), draftSchema, over)
}

function keyOf(id: VariantId): string {
  return `draftOut:${id}`
}
