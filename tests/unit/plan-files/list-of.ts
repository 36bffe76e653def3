import { sheetOfLines } from '#shared/plan-files/listed-lines.ts'
import type { Sheet } from '#shared/plan-files/sheet.ts'

/** The posts that lines of a text list, as a sheet. */
export function listOf(text: string): Sheet {
  const sheet = sheetOfLines(text.replace(/^\n/, ''))
  if (sheet === null) throw new Error('The text is no list of posts')
  return sheet
}
