import type { AppHandlers } from '#main/rpc/page-server.ts'
import type { WordForms } from '#main/words/word-forms.ts'
import { done } from '#shared/kernel/outcome.ts'

/** The dictionaries, for whoever writes key phrases. Needs no workspace. */
export function wordsHandlers(words: WordForms): Pick<AppHandlers, 'words.forms'> {
  return {
    async 'words.forms'(args) {
      const forms = await words.formsOf(args.words)
      return forms.ok ? done({ forms: forms.value }) : forms
    },
  }
}
