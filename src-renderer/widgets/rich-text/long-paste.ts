import { Fragment, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { longPaste, type PastedText, readPastedHtml, readPastedPlain } from './read-pasted.ts'

/** How long the window may be held by reading before it gets a turn, ms. */
const turnMs = 8
/** From when on one is told that a paste is under way, ms. */
const tellAfterMs = 100

/** What is told about a long paste: it is being read; or how much of it was taken. Null: nothing. */
export type PasteNews = { readonly kind: 'reading' } | ({ readonly kind: 'cut' } & Pick<PastedText, 'found' | 'taken'>) | null

type Transfer = Pick<DataTransfer, 'getData' | 'files'>

/** Whether this is more than the editor's own parser can take without holding up the window. */
export function isLongPaste(transfer: Transfer | null): transfer is Transfer {
  if (!transfer || transfer.files.length > 0) return false
  return transfer.getData('text/html').length > longPaste || transfer.getData('text/plain').length > longPaste
}

/** Reads what was pasted in turns with the window, puts it where the cursor is then, and tells when it takes long or was cut. */
export async function takeLongPaste(view: EditorView, transfer: Transfer, tell: (news: PasteNews) => void): Promise<void> {
  const html = transfer.getData('text/html')
  const plain = transfer.getData('text/plain')
  const began = performance.now()
  tell(null)
  const read =
    html === ''
      ? readPastedPlain(plain)
      : await readInTurns(html, () => performance.now() - began > tellAfterMs && tell({ kind: 'reading' }))
  if (view.isDestroyed) return
  const slice = new Slice(Fragment.fromJSON(view.state.schema, [...read.paragraphs]), 1, 1)
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
  tell(read.found > read.taken ? { kind: 'cut', found: read.found, taken: read.taken } : null)
}

async function readInTurns(html: string, onTurn: () => void): Promise<PastedText> {
  const reading = readPastedHtml(html)
  let turn = performance.now()
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
    if (performance.now() - turn < turnMs) continue
    onTurn()
    await new Promise((resolve) => setTimeout(resolve))
    turn = performance.now()
  }
}
