import type { Struck } from './evidence.ts'
import { type Phase, phases } from './trial-plan.ts'

/** What came of one trial's post. */
export type Fate = {
  /** How often the firehose announced it. */
  readonly announced: number
  /** What the window said at last, 60 s after the vault was opened at the latest. */
  readonly shown: 'published' | 'asking' | 'open'
}

export type TrialResult = Fate & {
  readonly struck: Struck
  readonly kills: number
  /** Words of another post that had been shown as saved, and those of them that were not there after the restart. */
  readonly edits: { readonly shownSaved: number; readonly lost: number }
}

export type Tally = {
  readonly trials: number
  readonly kills: number
  readonly phases: Readonly<Record<Struck, number>>
  readonly published: number
  readonly duplicated: number
  readonly lost: number
  /** Posts that ask a person, although the network could be asked. */
  readonly unknown: number
  /** At the server, but not shown as published in time. */
  readonly unsettled: number
  readonly editsShownSaved: number
  readonly editsLost: number
}

export const leastShare = 0.15

export function tally(results: readonly TrialResult[]): Tally {
  const count = (is: (one: TrialResult) => boolean): number => results.filter(is).length
  const sum = (of: (one: TrialResult) => number): number => results.reduce((total, one) => total + of(one), 0)
  const struck = (phase: Struck): number => count((one) => one.struck === phase)
  return {
    trials: results.length,
    kills: sum((one) => one.kills),
    phases: {
      beforeRequest: struck('beforeRequest'),
      bytesSent: struck('bytesSent'),
      answerHeld: struck('answerHeld'),
      afterAnswer: struck('afterAnswer'),
      beforeSending: struck('beforeSending'),
    },
    published: count((one) => one.announced === 1),
    duplicated: count((one) => one.announced > 1),
    lost: count((one) => one.announced === 0 && one.shown !== 'asking'),
    unknown: count((one) => one.shown === 'asking'),
    unsettled: count((one) => one.announced > 0 && one.shown === 'open'),
    editsShownSaved: sum((one) => one.edits.shownSaved),
    editsLost: sum((one) => one.edits.lost),
  }
}

/** The phase that most needs another trial; null: each has its share. */
export function rarest({ trials, phases: counts }: Pick<Tally, 'trials' | 'phases'>): Phase | null {
  const [first] = [...phases].sort((a, b) => counts[a] - counts[b])
  return first !== undefined && counts[first] < leastShare * trials ? first : null
}

/** What is wrong with a run, in words; empty: nothing. */
export function faults(result: Tally): readonly string[] {
  const bad = (['duplicated', 'lost', 'unknown', 'unsettled', 'editsLost'] as const).filter((name) => result[name] > 0)
  const thin = phases.filter((phase) => result.phases[phase] < leastShare * result.trials)
  return [...bad.map((name) => `${name}: ${result[name]}`), ...thin.map((phase) => `${phase}: under ${leastShare * 100} % of the trials`)]
}
