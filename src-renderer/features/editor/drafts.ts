import { type RichText, richTextSchema } from '#shared/domain/texts/rich-text.ts'
import type { PostId } from '#shared/kernel/ids.ts'

/** Unsaved text of a post in the window's own storage: what a crash between two saves would have lost. */
export function keepDraft(postId: PostId, text: RichText | null): void {
  if (text) localStorage.setItem(draftKey(postId), JSON.stringify(text))
  else localStorage.removeItem(draftKey(postId))
}

/** The draft left behind by a crash, or null. */
export function draftOf(postId: PostId): RichText | null {
  const kept = localStorage.getItem(draftKey(postId))
  if (!kept) return null
  try {
    const parsed = richTextSchema.safeParse(JSON.parse(kept))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

function draftKey(postId: PostId): string {
  return `draft:${postId}`
}
