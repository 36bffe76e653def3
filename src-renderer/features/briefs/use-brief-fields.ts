import { useCallback, useEffect, useRef, useState } from 'react'
import { type Bridge, useAct, useBridge } from '#renderer/bridge/index.ts'
import { type Autosave, createAutosave, type SaveState } from '#renderer/ui/autosave.ts'
import type { BriefRequirements } from '#shared/domain/briefs/brief.ts'
import { withForms, wordsToCompile } from '#shared/domain/briefs/compile-forms.ts'
import { sameValue } from '#shared/kernel/same-value.ts'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'
import { fieldsLeft, keepFields } from './brief-drafts.ts'
import { type BriefFields, fieldsOf, finished, isFinished } from './brief-fields.ts'

export type BriefEditing = {
  readonly fields: BriefFields
  readonly state: SaveState
  readonly change: (set: Partial<BriefFields>) => void
  readonly flush: () => Promise<boolean>
}

/** The fields of a brief as the person has them: kept at every pause, renewed when they change elsewhere. */
export function useBriefFields({ brief }: Pick<BriefDetail, 'brief'>): BriefEditing {
  const act = useAct()
  const bridge = useBridge()
  const [left] = useState(() => fieldsLeft(brief.id, fieldsOf(brief)))
  const [fields, setFields] = useState<BriefFields>(() => left ?? fieldsOf(brief))
  const [state, setState] = useState<SaveState>('saved')
  const latest = useRef(fields)
  const kept = useRef(fieldsOf(brief))
  const autosave = useRef<Autosave<BriefFields> | null>(null)
  autosave.current ??= createAutosave<BriefFields>({
    save: async (typed, again) => {
      const changed = await changedFields(bridge, typed, kept.current)
      if (Object.keys(changed).length === 0) return true
      const { referencePictures, ...rest } = changed
      const args = { briefId: brief.id, ...rest, ...(referencePictures ? { referencePictures: [...referencePictures] } : {}) }
      const outcome = again ? await bridge.run('brief.update', args) : await act('brief.update', args, { quiet: true })
      if (outcome.ok) kept.current = { ...kept.current, ...changed }
      return outcome.ok
    },
    keepDraft: (typed) => {
      // Rows that are not finished are in no save: they stay here until they are.
      const unsaved = typed ?? (isFinished(latest.current.requirements) ? null : latest.current)
      keepFields(brief.id, unsaved && { value: unsaved, over: [kept.current] })
    },
    onState: setState,
    after: (ms, call) => {
      const timer = setTimeout(call, ms)
      return () => clearTimeout(timer)
    },
  })
  const saver = autosave.current
  useEffect(() => {
    if (left) saver.typed(left)
  }, [saver, left])
  useEffect(() => {
    const stored = fieldsOf(brief)
    if (saver.hasUnsaved() || sameValue(stored, kept.current)) return
    kept.current = stored
    latest.current = stored
    setFields(stored)
  }, [brief, saver])
  useEffect(() => {
    const leave = () => void saver.flush()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [saver])
  const change = useCallback(
    (set: Partial<BriefFields>) => {
      latest.current = { ...latest.current, ...set }
      setFields(latest.current)
      saver.typed(latest.current)
    },
    [saver],
  )
  return { fields, state, change, flush: saver.flush }
}

/** What differs from what is kept; word forms are made on the way. */
async function changedFields(bridge: Bridge, typed: BriefFields, kept: BriefFields): Promise<Partial<BriefFields>> {
  const requirements = await compiled(bridge, finished(typed.requirements))
  const wanted: BriefFields = { ...typed, requirements }
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => !sameValue(value, kept[name as keyof BriefFields])),
  ) as Partial<BriefFields>
}

async function compiled(bridge: Bridge, requirements: BriefRequirements): Promise<BriefRequirements> {
  if (requirements.kind === 'design') return requirements
  const words = wordsToCompile(requirements.text)
  if (words.length === 0) return requirements
  const answer = await bridge.call('words.forms', { words: [...words] })
  // Without forms the words are looked for as written, and the check says so.
  if (!answer.ok) return requirements
  const formsOf = new Map(words.map((word, i) => [word, answer.value.forms[i] ?? [word]]))
  return { kind: 'text', text: withForms(requirements.text, formsOf) }
}
