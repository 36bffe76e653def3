import { useEffect, useRef, useState } from 'react'
import styles from '../plan-table.module.css'
import type { EditorParts } from './cell-editor.tsx'

type TextEditorProps = {
  readonly parts: EditorParts
  /** The whole text, read when the cell is opened. */
  readonly whole: () => Promise<string | null>
  readonly onWords: (words: string) => void
}

/** A text in several lines; what is typed at once replaces it, as in a spreadsheet. */
export function TextEditor({ parts, whole, onWords }: TextEditorProps) {
  const [typed, setTyped] = useState(parts.begin)
  const field = useRef<HTMLTextAreaElement>(null)
  const say = useRef(onWords)
  say.current = onWords
  const reads = useRef(whole)
  const begun = parts.begin !== null
  useEffect(() => {
    if (begun) return
    let open = true
    void reads.current().then((text) => {
      if (!open) return
      setTyped((before) => before ?? text ?? '')
      say.current(text ?? '')
    })
    return () => {
      open = false
    }
  }, [begun])
  useEffect(() => {
    const element = field.current
    if (!element || typed === null) return
    element.style.height = 'auto'
    element.style.height = `${Math.min(element.scrollHeight + 2, 320)}px`
  }, [typed])
  const change = (words: string) => {
    setTyped(words)
    onWords(words)
  }
  return (
    <textarea
      ref={field}
      className={styles.editorField}
      data-many
      rows={4}
      aria-label={parts.label}
      aria-invalid={parts.why !== null}
      aria-describedby={parts.noteId}
      // biome-ignore lint/a11y/noAutofocus: the person has just opened this cell
      autoFocus
      readOnly={typed === null}
      value={typed ?? ''}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        const newLine = event.code === 'Enter' && (event.shiftKey || event.altKey)
        if (newLine && event.altKey) {
          event.preventDefault()
          const { selectionStart, selectionEnd, value } = event.currentTarget
          change(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`)
        }
        if (newLine || typed === null) {
          event.stopPropagation()
          return
        }
        parts.onKeyDown(event, typed)
      }}
    />
  )
}
