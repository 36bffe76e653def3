import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type TextMark, type TextMarks, textMarks } from '#renderer/widgets/rich-text/text-marks.ts'
import type { Remark } from '#shared/domain/briefs/brief.ts'
import { textChecker } from '#shared/domain/briefs/check-text.ts'
import type { TextRequirements } from '#shared/domain/briefs/text-requirements.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import type { RemarkId } from '#shared/kernel/ids.ts'
import { sameValue } from '#shared/kernel/same-value.ts'
import { type CheckStore, createCheckStore } from './check-store.ts'
import { checkList, isAbsent, marksOf } from './text-view.ts'

export type MarkedText = { readonly marks: TextMarks; readonly store: CheckStore }

type Shown = { readonly requirements: TextRequirements; readonly remarks: readonly Remark[]; readonly active: RemarkId | null }

/** Checks the text on the screen at every key press: its places are marked in the editor, the list goes to the store. */
export function useMarkedText({ requirements, remarks, active }: Shown): MarkedText {
  const { t } = useTranslation('briefs')
  const check = useMemo(() => textChecker(requirements), [requirements])
  const look = useRef<(text: RichText) => ReturnType<Parameters<typeof textMarks>[0]>>(() => ({ marks: [], absent: [] }))
  const [{ marks, store }] = useState(() => {
    const made = createCheckStore()
    return { marks: textMarks((text) => look.current(text)), store: made }
  })
  look.current = (text) => {
    const list = checkList(check(text))
    // After the frame that shows the letter: the list may follow it, never hold it up.
    queueMicrotask(() => store.setState({ list }))
    const absent = list.missed.filter(isAbsent).map((finding) => ({
      key: finding.requirementId,
      words: `${finding.number ?? ''} ${t('panel.missingHere', { what: wantedOf(finding) })}`,
    }))
    return { marks: [...marksOf(list), ...remarkMarks(remarks, active)], absent }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: marked anew because these changed
  useEffect(() => marks.refresh(), [marks, check, remarks, active, t])
  return { marks, store }
}

/** The requirements, the same object as long as they say the same: a save brings the brief anew, and compiling them takes a while. */
export function useKeptRequirements(requirements: TextRequirements): TextRequirements {
  const kept = useRef(requirements)
  if (!sameValue(kept.current, requirements)) kept.current = requirements
  return kept.current
}

function wantedOf(finding: Parameters<typeof isAbsent>[0]): string {
  if (finding.kind === 'phrase') return finding.values.text
  return finding.kind === 'link' ? finding.values.url : ''
}

function remarkMarks(remarks: readonly Remark[], active: RemarkId | null): readonly TextMark[] {
  return remarks.flatMap(({ id, place, solvedAt }) =>
    place.kind === 'letters' && (solvedAt === null || id === active)
      ? [{ from: place.from, to: place.to, kind: id === active ? ('activeRemark' as const) : ('remark' as const), number: null }]
      : [],
  )
}
