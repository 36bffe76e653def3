import type { Sheet } from './sheet.ts'

const line = /^\|.*\|$/
const rule = /^\|(?:\s*:?-{2,}:?\s*\|)+$/

/** A table drawn with bars (`| Дата | Тема |`), as notes and chats write it; null: the text is none. A bar with a backslash before it is part of its cell. */
export function sheetOfBars(text: string): Sheet | null {
  const lines = text
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  if (lines.length < 2 || !lines.every((one) => line.test(one))) return null
  const cells = lines
    .filter((one) => !rule.test(one))
    .map((one) =>
      one
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) =>
          cell
            .trim()
            .replaceAll('\\|', '|')
            .replaceAll(/<br\s*\/?>/g, '\n'),
        ),
    )
  return { name: '', cells, merges: [] }
}
