import { useCallback, useRef } from 'react'
import { type Bridge, useBridge } from '#renderer/bridge/index.ts'
import { plainText, rawText } from '#shared/domain/texts/rich-text.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import type { Around } from './around.ts'
import { cellText } from './cell-text.ts'
import type { ColumnId } from './columns.ts'
import type { Line } from './lines.ts'
import type { Box } from './range.ts'

type Shown = { readonly lines: readonly Line[]; readonly columns: readonly ColumnId[]; readonly around: Around | undefined }

const atOnce = 1000

/** What cells say in full, for the clipboard and for filling down: texts are read whole. Heads and the empty line are left out. */
export function useCellTexts(shown: Shown): { cells(box: Box): Promise<Cells>; whole(postId: PostId): Promise<string | null> } {
  const bridge = useBridge()
  const latest = useRef(shown)
  latest.current = shown
  const cells = useCallback(
    async ({ top, bottom, left, right }: Box): Promise<Cells> => {
      const { lines, columns, around } = latest.current
      const rows = lines.slice(top, bottom + 1).flatMap((line) => (line.kind === 'post' ? [line.row] : []))
      const chosen = columns.slice(left, right + 1)
      const texts = chosen.includes('text') ? await plainTexts(bridge, rows) : new Map<PostId, string>()
      if (!around) return []
      return rows.map((row) => chosen.map((column) => (column === 'text' ? (texts.get(row.id) ?? '') : cellText(row, column, around))))
    },
    [bridge],
  )
  const whole = useCallback(
    async (postId: PostId) => {
      const read = await bridge.read('table.texts', { postIds: [postId] })
      const [found] = read.ok ? read.value : []
      return found ? rawText(found.text) : null
    },
    [bridge],
  )
  return { cells, whole }
}

async function plainTexts(bridge: Bridge, rows: readonly { readonly id: PostId }[]): Promise<ReadonlyMap<PostId, string>> {
  const texts = new Map<PostId, string>()
  for (let at = 0; at < rows.length; at += atOnce) {
    const part = await bridge.read('table.texts', { postIds: rows.slice(at, at + atOnce).map((row) => row.id) })
    if (part.ok) for (const { postId, text } of part.value) texts.set(postId, plainText(text))
  }
  return texts
}
