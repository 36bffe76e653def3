import { v7 } from 'uuid'
import type { Notice } from '#shared/contract/app-contract.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'

export type NoticeAnswer = 'yes' | 'no' | 'dismiss'

/** Things the user must be told and may answer, newest last. */
export type Notices = {
  list(): readonly Notice[]
  /** One notice per kind: a newer one replaces the older. `answered` runs once; without it every answer just puts the notice away. */
  tell(kind: Notice['kind'], values: Notice['values'], answered?: Answered): void
  drop(kind: Notice['kind']): void
  /** Refused with `notFound` when there is no such notice (any more), or with what the answer led to. */
  answer(id: string, answer: NoticeAnswer): Promise<Outcome<true, Problem>>
}

export type Answered = (answer: NoticeAnswer) => Promise<Outcome<true, Problem>>

type Kept = { readonly notice: Notice; readonly answered: Answered }

export function createNotices(first: readonly Notice[], changed: () => void): Notices {
  const nothing: Answered = async () => done(true)
  let kept: Kept[] = first.map((notice) => ({ notice, answered: nothing }))
  const keep = (next: Kept[]): void => {
    kept = next
    changed()
  }
  return {
    list: () => kept.map((one) => one.notice),
    tell(kind, values, answered = nothing) {
      keep([...kept.filter((one) => one.notice.kind !== kind), { notice: { id: v7(), kind, values }, answered }])
    },
    drop(kind) {
      if (kept.some((one) => one.notice.kind === kind)) keep(kept.filter((one) => one.notice.kind !== kind))
    },
    async answer(id, answer) {
      const one = kept.find(({ notice }) => notice.id === id)
      if (!one) return failed(problem('notFound'))
      keep(kept.filter((other) => other !== one))
      return one.answered(answer)
    },
  }
}
