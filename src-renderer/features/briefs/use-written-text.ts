import { useEffect, useRef, useState } from 'react'
import { createStore, type StoreApi } from 'zustand'
import { useAct, useBridge } from '#renderer/bridge/index.ts'
import { type Autosave, createAutosave, type SaveState } from '#renderer/ui/autosave.ts'
import { withStored } from '#renderer/ui/unsaved.ts'
import { emptyText, type RichText } from '#shared/domain/texts/rich-text.ts'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'
import { keepWork, workLeft } from './brief-drafts.ts'

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
  const [left] = useState(() => workLeft(detail.brief.id, startingText(detail)))
  const [start, setStart] = useState(() => ({ text: left ?? startingText(detail), revision: 0 }))
  const [saving] = useState(() => createStore<{ readonly state: SaveState }>(() => ({ state: 'saved' })))
  const latest = useRef(start.text)
  const saver = useSaver(detail, (state) => saving.setState({ state }))
  useEffect(() => {
    if (left) saver.typed(left)
  }, [saver, left])
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

/** How long after a letter the text is kept where a crash does not reach it, ms. */
const keepAfterMs = 100

function useSaver(detail: BriefDetail, onState: (state: SaveState) => void): Autosave<RichText> {
  const act = useAct()
  const bridge = useBridge()
  const briefId = detail.brief.id
  const beneath = useRef<readonly RichText[]>([startingText(detail)])
  const keeping = useRef<ReturnType<typeof setTimeout>>(undefined)
  const autosave = useRef<Autosave<RichText> | null>(null)
  autosave.current ??= createAutosave<RichText>({
    save: async (text, again) => {
      beneath.current = withStored(beneath.current, text)
      const args = { briefId, text }
      const outcome = again ? await bridge.run('brief.write', args) : await act('brief.write', args, { quiet: true })
      return outcome.ok
    },
    keepDraft: (text) => {
      clearTimeout(keeping.current)
      if (text === null) return keepWork(briefId, null)
      // After the letter is painted: a long text takes a moment to be written out.
      keeping.current = setTimeout(() => keepWork(briefId, { value: text, over: beneath.current }), keepAfterMs)
    },
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
