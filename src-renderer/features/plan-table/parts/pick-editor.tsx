import { IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Options } from '../options.ts'
import styles from '../plan-table.module.css'
import type { EditorParts } from './cell-editor.tsx'

type PickEditorProps = {
  readonly parts: EditorParts
  readonly options: Options
  /** What the cell says: names, with commas between where there may be many. */
  readonly says: string
  readonly many: boolean
  readonly onWords: (words: string) => void
}

/** A field that finds names in a list. One name is written at once; of many, Enter adds or takes away, and with nothing typed writes. */
export function PickEditor(props: PickEditorProps) {
  const { parts, options, says, many } = props
  const { t } = useTranslation('table')
  const pick = usePick(props)
  const { found, current, filter } = pick
  return (
    <>
      <input
        className={styles.editorField}
        role="combobox"
        aria-label={parts.label}
        aria-expanded
        aria-controls="cell-options"
        aria-activedescendant={current ? `cell-option-${found.indexOf(current)}` : undefined}
        aria-invalid={parts.why !== null}
        aria-describedby={parts.noteId}
        // biome-ignore lint/a11y/noAutofocus: the person has just opened this cell
        autoFocus
        placeholder={pick.placeholder}
        value={filter}
        onChange={(event) => pick.type(event.currentTarget.value)}
        onKeyDown={pick.onKeyDown}
      />
      <div id="cell-options" role="listbox" tabIndex={-1} aria-label={parts.label} aria-multiselectable={many} className={styles.options}>
        {found.map(({ name, color }, i) => (
          <div
            key={name}
            id={`cell-option-${i}`}
            role="option"
            aria-selected={pick.isChosen(name)}
            data-current={name === current?.name || undefined}
            className={styles.option}
            // The field keeps the focus, so that the cell stays open.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick.pick(name)}
          >
            {color ? <i className={styles.swatch} style={{ background: color }} /> : null}
            <span className={styles.words}>{name}</span>
            {pick.isChosen(name) ? <IconCheck size={14} stroke={1.5} aria-hidden /> : null}
          </div>
        ))}
      </div>
      {found.length === 0 ? <p className={styles.editorHint}>{t('editor.nothing')}</p> : null}
      {options.clears && !many && says !== '' ? <ClearButton onClear={() => parts.finish('', 'down')} /> : null}
    </>
  )
}

function ClearButton({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTranslation('table')
  return (
    <button type="button" tabIndex={-1} className={styles.clear} onPointerDown={(event) => event.preventDefault()} onClick={onClear}>
      {t('editor.clear')}
    </button>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** What is typed, found, chosen, and what keys do to it. */
function usePick({ parts, options, says, many, onWords }: PickEditorProps) {
  const [filter, setFilter] = useState(parts.begin ?? '')
  const [chosen, setChosen] = useState<readonly string[]>(() => namesIn(says, many))
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      options.names.findIndex(({ name }) => name === says),
    ),
  )
  const found = options.names.filter(({ name }) => name.toLowerCase().includes(filter.trim().toLowerCase()))
  const current = found[Math.min(at, found.length - 1)]
  const typed = filter.trim() !== ''
  const toggle = (name: string): void => {
    const after = chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]
    setChosen(after)
    setFilter('')
    onWords(after.join(', '))
  }
  const said = (): string => {
    if (!many) return current?.name ?? (typed ? filter : says)
    return (typed ? [...new Set([...chosen, current?.name ?? filter])] : chosen).join(', ')
  }
  const handle = (event: KeyboardEvent): boolean => {
    const step = steps[event.code] ?? 0
    const toggles = many && current && !event.ctrlKey && !event.metaKey && (typed ? event.code === 'Enter' : event.code === 'Space')
    if (step !== 0) setAt(stepped(at, step, found.length))
    else if (toggles) toggle(current.name)
    else if (event.key === 'Delete' && !typed && options.clears) parts.finish('', 'down')
    else return false
    return true
  }
  return {
    ...{ filter, found, current },
    placeholder: many ? chosen.join(', ') : says,
    isChosen: (name: string) => (many ? chosen.includes(name) : name === says),
    pick: (name: string) => (many ? toggle(name) : parts.finish(name, 'down')),
    type(words: string) {
      setFilter(words)
      setAt(0)
      if (!many) onWords(words || says)
    },
    onKeyDown(event: KeyboardEvent) {
      if (!handle(event)) return parts.onKeyDown(event, said())
      event.preventDefault()
      event.stopPropagation()
    },
  }
}

/** The place a step away, within the list. */
function stepped(at: number, step: number, length: number): number {
  return Math.max(0, Math.min(Math.min(at, length - 1) + step, length - 1))
}

function namesIn(says: string, many: boolean): readonly string[] {
  return many && says !== '' ? says.split(', ') : []
}
