import type { Log } from '#main/app/log.ts'
import { createWorkerDesk } from '#main/workers/worker-desk.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock } from '#shared/kernel/time.ts'
import type { WordsJob, WordsReply } from './words-jobs.ts'

/** Grammatical forms of Russian and English words. */
export type WordForms = {
  /**
   * For each word all its forms, the word among them, lower case with е for ё; words come as `phraseWords` gives them. What is no
   * word of either language has one form. Refused with `dictionaryBroken` when the dictionaries cannot be read.
   */
  formsOf(words: readonly string[]): Promise<Outcome<readonly (readonly string[])[], Problem>>
  stop(): Promise<void>
}

/** `workerPath` is the built worker, or its source where the runtime strips types. */
export function createWordForms(deps: { readonly workerPath: string; readonly clock: Clock; readonly log: Log }): WordForms {
  const desk = createWorkerDesk<WordsJob, WordsReply>({ ...deps, name: 'words' })
  return {
    async formsOf(words) {
      if (words.length === 0) return done([])
      const reply = await desk.ask({ words })
      return reply.ok ? done(reply.forms) : failed(problem('dictionaryBroken', { detail: reply.why }))
    },
    stop: desk.stop,
  }
}
