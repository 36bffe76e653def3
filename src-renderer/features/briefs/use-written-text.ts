import { useEffect, useRef, useState } from 'react'
import { createStore, type StoreApi } from 'zustand'
import { useAct, useBridge } from '#renderer/bridge/index.ts'
import { type Autosave, createAutosave, type SaveState } from '#renderer/ui/autosave.ts'
import { emptyText, type RichText } from '#shared/domain/texts/rich-text.ts'
import type { BriefId } from '#shared/kernel/ids.ts'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'

export type WrittenText = {
  /** What the field starts from; changes with `revision`. */
  readonly text: RichText
  readonly revision: number
  /** Only what shows it listens: the first letter after a pause must not draw the whole room anew. */
  readonly saving: StoreApi<{ readonly state: SaveState }>
  /** The text as it stands now. */
  readonly now: () => RichText
  readonly typed: (text: RichText) => void
  /** Puts another text into the field and keeps it like typing. */
  readonly replace: (text: RichText) => void
  readonly flush: () => Promise<boolean>
}

/** What is being written for a brief: kept at every pause; begins with what was written, or with the last version. */
export function useWrittenText(detail: BriefDetail): WrittenText {
  const [start, setStart] = useState(() => ({ text: startingText(detail), revision: 0 }))
  const [saving] = useState(() => createStore<{ readonly state: SaveState }>(() => ({ state: 'saved' })))
  const latest = useRef(start.text)
  const saver = useSaver(detail.brief.id, (state) => saving.setState({ state }))
  const typed = (text: RichText) => {
    latest.current = text
    saver.typed(text)
  }
  const replace = (text: RichText) => {
    setStart((before) => ({ text, revision: before.revision + 1 }))
    typed(text)
  }
  return { ...start, saving, now: () => latest.current, typed, replace, flush: saver.flush }
}

function useSaver(briefId: BriefId, onState: (state: SaveState) => void): Autosave<RichText> {
  const act = useAct()
  const bridge = useBridge()
  const autosave = useRef<Autosave<RichText> | null>(null)
  autosave.current ??= createAutosave<RichText>({
    save: async (text, again) => {
      const args = { briefId, text }
      const outcome = again ? await bridge.run('brief.write', args) : await act('brief.write', args, { quiet: true })
      return outcome.ok
    },
    keepDraft: () => undefined,
    onState,
    after: (ms, call) => {
      const timer = setTimeout(call, ms)
      return () => clearTimeout(timer)
    },
  })
  const saver = autosave.current
  useEffect(() => {
    const leave = () => void saver.flush()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [saver])
  return saver
}

function startingText({ written, versions }: BriefDetail): RichText {
  return written ?? versions.at(-1)?.text ?? emptyText
}
