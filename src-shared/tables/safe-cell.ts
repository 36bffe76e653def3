/** A figure or a phone number: what begins with a sign and is harmless. */
const figure = /^[+-]\d[\d\s\u00a0\u202f.,()-]*%?$/

/**
 * A cell that no spreadsheet runs: words that begin as a formula does get an apostrophe before them, figures (−5, +7 …) stay. Words that have
 * such an apostrophe of their own get one more, so that `bareCell` gives all of them back.
 */
export function safeCell(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) && !figure.test(text) ? `'${text}` : text
}

/**
 * The same for a cell that a workbook keeps as words, where nothing is run whatever they begin with: only those with an apostrophe of their own get one
 * more, or `bareCell` would take it from them.
 */
export function wordsCell(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** The words of a cell that was made safe by `safeCell`. */
export function bareCell(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}
