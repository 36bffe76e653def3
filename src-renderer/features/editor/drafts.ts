import { z } from 'zod'
import { type RichText, richTextSchema } from '#shared/domain/texts/rich-text.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { sameValue } from '#shared/kernel/same-value.ts'

const draftSchema = z.object({ text: richTextSchema, over: z.array(richTextSchema) })

/** A text that is not saved yet. `over`: what may be stored beneath it: texts known to be, and the one being saved. */
export type Draft = { readonly text: RichText; readonly over: readonly RichText[] }

/** Unsaved text of a post in the window's own storage: what a crash of the page between two saves would have lost. */
export function keepDraft(postId: PostId, draft: Draft | null): void {
  if (draft) localStorage.setItem(draftKey(postId), JSON.stringify(draft))
  else localStorage.removeItem(draftKey(postId))
}

/**
 * The text left behind by a crash, or null. The window's storage reaches the disk seconds late, so when the whole program
 * was killed it may hold a draft from before a save: one that was not typed over what is stored now is old.
 */
export function draftOf(postId: PostId, stored: RichText): RichText | null {
  const draft = readDraft(postId)
  if (!draft || sameValue(draft.text, stored)) return null
  return draft.over.some((text) => sameValue(text, stored)) ? draft.text : null
}

/** The texts that may be stored, with one more that may be; the oldest is forgotten. */
export function withText(known: readonly RichText[], text: RichText): readonly RichText[] {
  return [...known.filter((one) => !sameValue(one, text)), text].slice(-3)
}

function readDraft(postId: PostId): Draft | null {
  const kept = localStorage.getItem(draftKey(postId))
  if (!kept) return null
  try {
    const parsed = draftSchema.safeParse(JSON.parse(kept))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

function draftKey(postId: PostId): string {
  return `draft:${postId}`
}
