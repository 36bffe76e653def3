/** What the words worker is asked: words in lower case, ё as е. */
export type WordsJob = { readonly words: readonly string[] }

/** What it answers: the forms of each word, in the order asked; `why` are the dictionary's words. */
export type WordsReply =
  | { readonly ok: true; readonly forms: readonly (readonly string[])[] }
  | { readonly ok: false; readonly why: string }
