import type { TextMark } from '#renderer/widgets/rich-text/text-marks.ts'
import type { TextCheck, TextFinding } from '#shared/domain/briefs/check-text.ts'
import type { TextWarning } from '#shared/domain/briefs/text-warnings.ts'

/** A finding with the number its places carry; null: it has no places at fault. */
export type NumberedFinding = TextFinding & { readonly number: number | null }
export type NumberedWarning = TextWarning & { readonly number: number }

/** The outcome of a check as the panel lists it. */
export type CheckList = {
  readonly missed: readonly NumberedFinding[]
  readonly met: readonly NumberedFinding[]
  readonly advice: readonly NumberedWarning[]
}

/** Numbers what is missed, then what is advice, in the order of the list. */
export function checkList({ findings, warnings }: TextCheck): CheckList {
  const missed = findings.filter((one) => one.state === 'missed')
  return {
    missed: missed.map((one, i) => ({ ...one, number: i + 1 })),
    met: findings.filter((one) => one.state === 'met').map((one) => ({ ...one, number: null })),
    advice: warnings.map((one, i) => ({ ...one, number: missed.length + i + 1 })),
  }
}

/** Whether something that was asked for is not there (often enough): a label says so at the end of the text. */
export function isAbsent(finding: TextFinding): boolean {
  if (finding.state === 'met' || finding.kind === 'length' || finding.kind === 'stopWord') return false
  return finding.kind === 'link' || finding.values.count < finding.values.min
}

/** The places of a text that the check speaks of. What is there but not often enough counts as found. */
export function marksOf({ missed, met, advice }: CheckList): readonly TextMark[] {
  const mark = (finding: NumberedFinding): readonly TextMark[] => {
    const fault = finding.state === 'missed' && !isAbsent(finding)
    return finding.places.map(({ from, to }) => ({ from, to, kind: fault ? 'missed' : 'met', number: fault ? finding.number : null }))
  }
  return [
    ...met.flatMap(mark),
    ...missed.flatMap(mark),
    ...advice.flatMap(({ places, number }) => places.map(({ from, to }): TextMark => ({ from, to, kind: 'advice', number }))),
  ]
}
