import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableRow } from '#shared/queries/index.ts'
import type { Around } from '../around.ts'
import { cellText } from '../cell-text.ts'
import type { WrittenColumn } from '../columns.ts'
import type { AfterWriting } from '../grid-keys.ts'
import { optionsOf } from '../options.ts'
import styles from '../plan-table.module.css'
import { PickEditor } from './pick-editor.tsx'
import { TextEditor } from './text-editor.tsx'

export type CellEditorProps = {
  readonly column: WrittenColumn
  /** Null: the line that makes a post. */
  readonly row: TableRow | null
  readonly rowNumber: number
  readonly around: Around
  /** What it begins with; null: what the cell says. */
  readonly typed: string | null
  /** Why it was refused before. */
  readonly why: string | null
  /** A sentence when what was typed cannot be, else null. */
  readonly check: (typed: string) => string | null
  readonly whole: () => Promise<string | null>
  readonly onCommit: (typed: string, by: AfterWriting) => void
  readonly onCancel: () => void
}

/** What every kind of editor is given. */
export type EditorParts = {
  readonly label: string
  readonly begin: string | null
  readonly why: string | null
  readonly noteId: string
  /** Writes and goes on, unless what was typed cannot be: then it says why and stays open. */
  readonly finish: (typed: string, by: AfterWriting) => void
  readonly onKeyDown: (event: KeyboardEvent, typed: string) => void
}

/** The open cell: the editor of its field, what it understands or why it refused, and the keys that leave it. */
export function CellEditor(props: CellEditorProps) {
  const { column, row, rowNumber, around, typed, check, onCommit, onCancel } = props
  const { t } = useTranslation('table')
  const [why, setWhy] = useState(props.why)
  const closed = useRef(false)
  const words = useRef(typed ?? (row ? cellText(row, column, around) : ''))
  const finish = (said: string, by: AfterWriting) => {
    if (closed.current) return
    const refused = check(said)
    setWhy(refused)
    if (refused) return
    closed.current = true
    onCommit(said, by)
  }
  const onKeyDown = (event: KeyboardEvent, said: string) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const by = leaveBy(event)
    if (event.key === 'Escape') {
      event.preventDefault()
      closed.current = true
      onCancel()
    } else if (by) {
      event.preventDefault()
      finish(said, by)
    }
  }
  const parts: EditorParts = {
    label: t('editor.label', { column: t(`column.${column}`), row: rowNumber }),
    begin: typed,
    why,
    noteId: 'cell-note',
    finish,
    onKeyDown,
  }
  return (
    <Box why={why} hint={hintOf(column, t)} onLeave={() => finish(words.current, 'leave')}>
      <EditorOf {...props} parts={parts} onWords={(said) => (words.current = said)} />
    </Box>
  )
}

/** Enter down, Tab on, with Shift the other way; Ctrl+Enter into all selected cells. Shift+Enter is for texts. */
function leaveBy({ code, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): AfterWriting | null {
  if (code === 'Tab') return shiftKey ? 'previous' : 'next'
  if (code !== 'Enter' && code !== 'NumpadEnter') return null
  if (ctrlKey || metaKey) return 'all'
  return altKey ? null : shiftKey ? 'up' : 'down'
}

function hintOf(column: WrittenColumn, t: ReturnType<typeof useTranslation<'table'>>['t']): string | null {
  if (column === 'date') return t('editor.dayHint')
  if (column === 'time') return t('editor.timeHint')
  if (column === 'text') return t('editor.textHint')
  return column === 'tags' ? t('editor.tagsHint') : null
}

type BoxProps = { readonly why: string | null; readonly hint: string | null; readonly onLeave: () => void; readonly children: ReactNode }

function Box({ why, hint, onLeave, children }: BoxProps) {
  const left = (event: FocusEvent<HTMLDivElement>) => {
    // A window that loses the focus leaves its cell open.
    if (event.relatedTarget === null && !document.hasFocus()) return
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside is what is used; this only hears that the focus left
    <div className={styles.editorBox} data-refused={why ? true : undefined} onBlur={left}>
      {children}
      {why ? (
        <p id="cell-note" role="alert" className={styles.refused}>
          {why}
        </p>
      ) : hint ? (
        <p id="cell-note" className={styles.editorHint}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}

type EditorOfProps = CellEditorProps & { readonly parts: EditorParts; readonly onWords: (words: string) => void }

function EditorOf({ column, row, around, whole, parts, onWords }: EditorOfProps) {
  const says = row ? cellText(row, column, around) : ''
  if (column === 'text') return <TextEditor parts={parts} whole={whole} onWords={onWords} />
  const options = optionsOf(column, row?.brandId ?? null, around)
  if (options) return <PickEditor parts={parts} options={options} says={says} many={column === 'channels'} onWords={onWords} />
  return <LineEditor parts={parts} says={says} onWords={onWords} />
}

function LineEditor({
  parts,
  says,
  onWords,
}: {
  readonly parts: EditorParts
  readonly says: string
  readonly onWords: (words: string) => void
}) {
  const [typed, setTyped] = useState(parts.begin ?? says)
  return (
    <input
      className={styles.editorField}
      aria-label={parts.label}
      aria-invalid={parts.why !== null}
      aria-describedby={parts.noteId}
      // biome-ignore lint/a11y/noAutofocus: the person has just opened this cell
      autoFocus
      value={typed}
      onFocus={(event) => parts.begin === null && event.currentTarget.select()}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onWords(event.currentTarget.value)
      }}
      onKeyDown={(event) => parts.onKeyDown(event, typed)}
    />
  )
}
