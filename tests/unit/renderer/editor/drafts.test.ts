import { beforeEach, describe, expect, it, vi } from 'vitest'
import { draftOf, keepDraft } from '#renderer/features/editor/drafts.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { PostId } from '#shared/kernel/ids.ts'

const postId = '01a20000-0000-7000-8000-000000000001' as PostId
const stored = textFromPlain('Булочки')
const typed = textFromPlain('Булочки с корицей')

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
})

describe('a draft', () => {
  it('comes back while the text it was typed over is the stored one', () => {
    keepDraft(postId, { value: typed, over: [stored] })
    expect(draftOf(postId, stored)).toEqual(typed)
  })

  it('stays away when another text has been stored since: the window’s storage reaches the disk seconds late', () => {
    keepDraft(postId, { value: textFromPlain('Бул'), over: [textFromPlain('')] })
    expect(draftOf(postId, stored)).toBeNull()
  })

  it('comes back when the save under way while it was typed turns out to have been made', () => {
    keepDraft(postId, { value: typed, over: [textFromPlain('Бул'), stored] })
    expect(draftOf(postId, stored)).toEqual(typed)
  })

  it('is none when it says what is stored, was cleared, or cannot be read', () => {
    keepDraft(postId, { value: stored, over: [stored] })
    expect(draftOf(postId, stored)).toBeNull()
    keepDraft(postId, { value: typed, over: [stored] })
    keepDraft(postId, null)
    expect(draftOf(postId, stored)).toBeNull()
    localStorage.setItem(`draft:${postId}`, '{"value":')
    expect(draftOf(postId, stored)).toBeNull()
  })
})
