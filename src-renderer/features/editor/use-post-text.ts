import { useCallback, useEffect, useRef, useState } from 'react'
import { useAct, useBridge } from '#renderer/bridge/index.ts'
import { type Autosave, createAutosave, type SaveState } from '#renderer/ui/autosave.ts'
import { withStored } from '#renderer/ui/unsaved.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import type { PostId, VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { draftOf, keepDraft } from './drafts.ts'

export type PostText = {
  /** The text as the person has it now, saved or not. */
  readonly text: RichText
  /** Changes when the field must show `text` anew. */
  readonly revision: number
  readonly state: SaveState
  readonly savedAt: EpochMs | null
  /** An unsaved text of an earlier run was brought back. */
  readonly restored: boolean
  readonly typed: (text: RichText) => void
  /** Puts another text into the field and saves it like typing. */
  readonly replace: (text: RichText) => void
  /** Shows what is stored by other means; nothing is saved. */
  readonly show: (text: RichText) => void
  readonly flush: () => Promise<boolean>
}

/** Whose text is written: the post's, for all its channels, or what one channel says instead. */
export type TextTarget = { readonly kind: 'post'; readonly id: PostId } | { readonly kind: 'variant'; readonly id: VariantId }

/** How long after a save a result that still carries the text before it is taken for a late one, ms. */
const lateResultMs = 2000

/** The text of one post or channel: autosaved at every pause, restored after a crash, renewed when it changes elsewhere. */
export function usePostText(target: TextTarget, saved: RichText): PostText {
  const write = useWrite(target)
  const [start] = useState(() => startingText(target.id, saved))
  const [shown, setShown] = useState({ text: start.text, revision: 0 })
  const [status, setStatus] = useState<{ state: SaveState; savedAt: EpochMs | null }>({ state: 'saved', savedAt: null })
  const mine = useRef({ json: JSON.stringify(start.text), at: 0 })
  const beneath = useRef<readonly RichText[]>([saved])
  const autosave = useRef<Autosave<RichText> | null>(null)
  autosave.current ??= createAutosave<RichText>({
    save: async (text, again) => {
      beneath.current = withStored(beneath.current, text)
      const kept = await write(text, again)
      if (kept) mine.current = { json: JSON.stringify(text), at: Date.now() }
      return kept
    },
    keepDraft: (text) => keepDraft(target.id, text && { value: text, over: beneath.current }),
    onState: (state) => setStatus((before) => ({ state, savedAt: state === 'saved' ? (Date.now() as EpochMs) : before.savedAt })),
    after: (ms, call) => {
      const timer = setTimeout(call, ms)
      return () => clearTimeout(timer)
    },
  })
  const saver = autosave.current
  const typed = useCallback(
    (text: RichText) => {
      setShown((before) => ({ ...before, text }))
      saver.typed(text)
    },
    [saver],
  )
  const replace = useCallback(
    (text: RichText) => {
      setShown((before) => ({ text, revision: before.revision + 1 }))
      saver.typed(text)
    },
    [saver],
  )
  const show = useCallback((text: RichText) => {
    mine.current = { json: JSON.stringify(text), at: 0 }
    setShown((before) => ({ text, revision: before.revision + 1 }))
  }, [])
  useEffect(() => {
    if (start.restored) saver.typed(start.text)
  }, [saver, start])
  useEffect(() => {
    beneath.current = withStored(beneath.current, saved)
    const json = JSON.stringify(saved)
    const late = Date.now() - mine.current.at < lateResultMs
    if (saver.hasUnsaved() || late || json === mine.current.json) return
    mine.current = { json, at: 0 }
    setShown((before) => ({ text: saved, revision: before.revision + 1 }))
  }, [saved, saver])
  useFlushOnLeave(saver)
  return { ...shown, ...status, restored: start.restored, typed, replace, show, flush: saver.flush }
}

/** Answers whether the text was kept; a refusal that the person knows already is not told again. */
function useWrite(target: TextTarget): (text: RichText, again: boolean) => Promise<boolean> {
  const act = useAct()
  const bridge = useBridge()
  return async (text, again) => {
    const [name, args] =
      target.kind === 'post'
        ? (['post.setText', { postId: target.id, text }] as const)
        : (['variant.setText', { variantId: target.id, text }] as const)
    const outcome = again ? await bridge.run(name, args) : await act(name, args, { quiet: true })
    return outcome.ok
  }
}

function startingText(id: TextTarget['id'], saved: RichText): { readonly text: RichText; readonly restored: boolean } {
  const draft = draftOf(id, saved)
  return { text: draft ?? saved, restored: draft !== null }
}

function useFlushOnLeave(saver: Autosave<RichText>): void {
  useEffect(() => {
    const leave = () => void saver.flush()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [saver])
}
