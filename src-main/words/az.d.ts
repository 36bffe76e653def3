/** What is used of az, a Russian morphological analyser (it has no types of its own). */
declare module 'az' {
  /** Grammemes of OpenCorpora that hold of a form, such as `COMP` (comparative) and `Supr` (superlative). */
  export type Tag = { readonly COMP?: boolean; readonly Supr?: boolean }

  /** One reading of a word. `String(parse)` is the word with prefix and particle; `formCnt` is absent where it does not bend. */
  export type Parse = {
    readonly tag: Tag
    readonly formCnt?: number
    inflect(form: number): Parse | false
    toString(): string
  }

  export type Config = { readonly ignoreCase: boolean; readonly stutter: number; readonly typos: number }

  export const Morph: {
    (word: string, config?: Partial<Config>): readonly Parse[]
    init(done: (error: Error | null) => void): void
  }
}
