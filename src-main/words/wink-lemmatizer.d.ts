/** What is used of wink-lemmatizer: the base form of an English word in lower case, or the word itself. */
declare module 'wink-lemmatizer' {
  export function noun(word: string): string
  export function verb(word: string): string
}
