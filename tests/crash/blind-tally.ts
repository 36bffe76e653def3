import type { Struck } from './evidence.ts'
import type { Fate } from './tally.ts'
import { type KillPlan, type Phase, phases } from './trial-plan.ts'

/** What is done to a post on its way to a network nobody can ask. `answerDropped`: the program lives, the answer is cut off after the work was done. */
export const blindFaults = [...phases, 'answerDropped'] as const
export type BlindFault = Phase | 'answerDropped'

export type BlindPlan = {
  readonly number: number
  readonly fault: BlindFault
  /** Wait between the phase and the kill, ms. */
  readonly delayMs: number
  /** Killed once more while it sends again what a person said was not out. */
  readonly secondKill: KillPlan | null
  readonly picture: boolean
  readonly typing: boolean
}

export type BlindResult = Fate & {
  readonly struck: Struck | 'answerDropped'
  readonly kills: number
  /** How often a person was asked. */
  readonly asked: number
  /** How often it went out while a person was being asked. */
  readonly resent: number
  readonly edits: { readonly shownSaved: number; readonly lost: number }
}

export type BlindTally = {
  readonly trials: number
  readonly kills: number
  readonly phases: Readonly<Record<BlindResult['struck'], number>>
  /** Shown as published and seen once by the audience. */
  readonly published: number
  readonly asked: number
  readonly duplicated: number
  readonly lost: number
  readonly resent: number
  /** In doubt, and nobody was asked. */
  readonly guessed: number
  /** Known to be out, or never begun, and a person was asked all the same. */
  readonly askedInVain: number
  /** Neither published nor asking when patience ended. */
  readonly unsettled: number
  readonly editsShownSaved: number
  readonly editsLost: number
}

const leastShare = 0.12
const inDoubt: ReadonlySet<BlindResult['struck']> = new Set(['beforeRequest', 'bytesSent', 'answerHeld', 'answerDropped'])

export function blindTally(results: readonly BlindResult[]): BlindTally {
  const count = (is: (one: BlindResult) => boolean): number => results.filter(is).length
  const sum = (of: (one: BlindResult) => number): number => results.reduce((total, one) => total + of(one), 0)
  const struck = (phase: BlindResult['struck']): number => count((one) => one.struck === phase)
  return {
    trials: results.length,
    kills: sum((one) => one.kills),
    phases: {
      beforeRequest: struck('beforeRequest'),
      bytesSent: struck('bytesSent'),
      answerHeld: struck('answerHeld'),
      afterAnswer: struck('afterAnswer'),
      answerDropped: struck('answerDropped'),
      beforeSending: struck('beforeSending'),
    },
    published: count((one) => one.announced === 1 && one.shown === 'published'),
    asked: sum((one) => one.asked),
    duplicated: count((one) => one.announced > 1),
    lost: count((one) => one.announced === 0 && one.shown !== 'asking'),
    resent: sum((one) => one.resent),
    guessed: count((one) => inDoubt.has(one.struck) && one.asked === 0),
    askedInVain: count((one) => !inDoubt.has(one.struck) && one.asked > 0),
    unsettled: count((one) => one.shown !== 'published'),
    editsShownSaved: sum((one) => one.edits.shownSaved),
    editsLost: sum((one) => one.edits.lost),
  }
}

/** The fault that most needs another trial; null: each has its share. */
export function rarestFault({ trials, phases: counts }: Pick<BlindTally, 'trials' | 'phases'>): BlindFault | null {
  const [first] = [...blindFaults].sort((a, b) => counts[a] - counts[b])
  return first !== undefined && counts[first] < leastShare * trials ? first : null
}

/** What is wrong with a run, in words; empty: nothing. */
export function blindFaultsOf(result: BlindTally): readonly string[] {
  const names = ['duplicated', 'lost', 'resent', 'guessed', 'askedInVain', 'unsettled', 'editsLost'] as const
  const bad = names.filter((name) => result[name] > 0)
  const thin = blindFaults.filter((fault) => result.phases[fault] < leastShare * result.trials)
  return [...bad.map((name) => `${name}: ${result[name]}`), ...thin.map((fault) => `${fault}: under ${leastShare * 100} % of the trials`)]
}
