import { z } from 'zod'
import { type RichText, richTextSchema } from '#shared/domain/texts/rich-text.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { sameValue } from '#shared/kernel/same-value.ts'

const draftSchema = z.object({ text: richTextSchema, over: richTextSchema })

/** Keeps a correction of a post that is out, with the text it was typed over, until the network has taken it; null forgets it. */
export function keepOutDraft(id: VariantId, draft: { readonly text: RichText; readonly over: RichText } | null): void {
  if (draft) localStorage.setItem(keyOf(id), JSON.stringify(draft))
  else localStorage.removeItem(keyOf(id))
}

/** The correction that was typed over this text and never sent, or null. */
export function outDraftOf(id: VariantId, over: RichText): RichText | null {
  const kept = localStorage.getItem(keyOf(id))
  if (!kept) return null
  try {
    const parsed = draftSchema.safeParse(JSON.parse(kept))
    return parsed.success && sameValue(parsed.data.over, over) ? parsed.data.text : null
  } catch {
    return null
  }
}

function keyOf(id: VariantId): string {
  return `draftOut:${id}`
}
