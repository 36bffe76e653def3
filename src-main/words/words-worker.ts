import { parentPort } from 'node:worker_threads'
import { loadEnglishForms } from './english-forms.ts'
import { loadRussianForms } from './russian-forms.ts'
import type { WordsJob, WordsReply } from './words-jobs.ts'

type FormsOf = (word: string) => readonly string[]

/** Dictionaries in a thread of their own: they are loaded for the first word of their script and go with the thread. */
function serve(port: NonNullable<typeof parentPort>): void {
  let russian: Promise<FormsOf> | null = null
  let english: FormsOf | null = null
  const formsOf = async (word: string): Promise<readonly string[]> => {
    if (/\p{Script=Cyrillic}/u.test(word)) {
      russian ??= loadRussianForms()
      return (await russian)(word)
    }
    if (!/[a-z]/.test(word)) return [word]
    english ??= loadEnglishForms()
    return english(word)
  }
  const perform = async (job: WordsJob): Promise<WordsReply> => ({ ok: true, forms: await Promise.all(job.words.map(formsOf)) })
  port.on('message', (job: WordsJob & { readonly n: number }) => {
    void perform(job).then(
      (reply) => port.postMessage({ n: job.n, ...reply }),
      (error: unknown) => port.postMessage({ n: job.n, ok: false, why: error instanceof Error ? error.message : String(error) }),
    )
  })
}

if (parentPort) serve(parentPort)
