import { z } from 'zod'
import { type RichText, richTextSchema } from '#shared/domain/texts/rich-text.ts'
import type { PostId, VariantId } from '#shared/kernel/ids.ts'
import { sameValue } from '#shared/kernel/same-value.ts'

const draftSchema = z.object({ text: richTextSchema, over: z.array(richTextSchema) })

/** A text that is not saved yet. `over`: what may be stored beneath it: texts known to be, and the one being saved. */
export type Draft = { readonly text: RichText; readonly over: readonly RichText[] }

/** Unsaved text of a post, or of one channel of it, in the window's own storage: what a crash of the page between two saves would have lost. */
export function keepDraft(id: PostId | VariantId, draft: Draft | null): void {
  if (draft) localStorage.setItem(draftKey(id), JSON.stringify(draft))
  else localStorage.removeItem(draftKey(id))
}

/**
 * The text left behind by a crash, or null. The window's storage reaches the disk seconds late, so when the whole program
 * was killed it may hold a draft from before a save: one that was not typed over what is stored now is old.
 */
export function draftOf(id: PostId | VariantId, stored: RichText): RichText | null {
  const draft = readDraft(id)
  if (!draft || sameValue(draft.text, stored)) return null
  return draft.over.some((text) => sameValue(text, stored)) ? draft.text : null
}

/** The texts that may be stored, with one more that may be; the oldest is forgotten. */
export function withText(known: readonly RichText[], text: RichText): readonly RichText[] {
  return [...known.filter((one) => !sameValue(one, text)), text].slice(-3)
}

function readDraft(id: PostId | VariantId): Draft | null {
  const kept = localStorage.getItem(draftKey(id))
  if (!kept) return null
  try {
    const parsed = draftSchema.safeParse(JSON.parse(kept))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

function draftKey(id: PostId | VariantId): string {
  return `draft:${id}`
}
