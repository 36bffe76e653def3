import { moved, nextCell, type Selection, type Size } from './range.ts'

/** What a key asks of the grid. */
export type GridAsk =
  | { readonly kind: 'select'; readonly selection: Selection }
  | { readonly kind: 'edit'; readonly typed: string | null }
  | { readonly kind: 'clear' | 'fillDown' | 'open' | 'fold' }
  | { readonly kind: 'sort'; readonly descending: boolean }
  | { readonly kind: 'widen'; readonly by: number }

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

type Standing = {
  readonly selection: Selection
  readonly size: Size
  /** Lines that fit on the screen. */
  readonly page: number
  readonly onHead: boolean
}

const steps: Readonly<Record<string, { readonly lines?: number; readonly columns?: number }>> = {
  ArrowUp: { lines: -1 },
  ArrowDown: { lines: 1 },
  ArrowLeft: { columns: -1 },
  ArrowRight: { columns: 1 },
}
const far = 1_000_000
const widthStep = 16

/** Understands a key pressed in the grid, by its place on the keyboard; null: the key means nothing here. */
export function askOf(key: Key, standing: Standing): GridAsk | null {
  const mod = key.ctrlKey || key.metaKey
  if (key.altKey) return altAsk(key)
  const step = steps[key.code]
  if (step) return arrowAsk(step, mod, { key, standing })
  const ask = mod ? modAsk(key, standing) : plainAsk(key, standing)
  if (ask) return ask
  return !mod && [...key.key].length === 1 && key.key !== ' ' ? { kind: 'edit', typed: key.key } : null
}

function altAsk(key: Key): GridAsk | null {
  if (key.shiftKey && (key.code === 'ArrowLeft' || key.code === 'ArrowRight'))
    return { kind: 'widen', by: key.code === 'ArrowLeft' ? -widthStep : widthStep }
  if (key.code === 'ArrowUp' || key.code === 'ArrowDown') return { kind: 'sort', descending: key.code === 'ArrowDown' }
  return key.code === 'Enter' ? { kind: 'open' } : null
}

function arrowAsk(
  step: { readonly lines?: number; readonly columns?: number },
  toEdge: boolean,
  { key, standing }: { readonly key: Key; readonly standing: Standing },
): GridAsk {
  const by = toEdge ? { lines: (step.lines ?? 0) * far, columns: (step.columns ?? 0) * far } : step
  return { kind: 'select', selection: moved(standing.selection, by, { extend: key.shiftKey, size: standing.size }) }
}

function modAsk({ code, shiftKey }: Key, { selection, size }: Standing): GridAsk | null {
  const corner = { line: size.lines - 1, column: size.columns - 1 }
  const start = { line: 0, column: 0 }
  if (code === 'KeyA') return { kind: 'select', selection: { anchor: corner, focus: start } }
  if (code === 'Home') return { kind: 'select', selection: { anchor: shiftKey ? selection.anchor : start, focus: start } }
  if (code === 'End') return { kind: 'select', selection: { anchor: shiftKey ? selection.anchor : corner, focus: corner } }
  return code === 'Enter' || code === 'NumpadEnter' ? { kind: 'fillDown' } : null
}

function plainAsk({ code, shiftKey }: Key, { selection, size, page, onHead }: Standing): GridAsk | null {
  const how = { extend: shiftKey, size }
  switch (code) {
    case 'PageUp':
    case 'PageDown':
      return { kind: 'select', selection: moved(selection, { lines: code === 'PageUp' ? -page : page }, how) }
    case 'Home':
    case 'End':
      return { kind: 'select', selection: moved(selection, { columns: code === 'Home' ? -far : far }, how) }
    case 'Enter':
    case 'NumpadEnter':
    case 'F2':
      return onHead ? { kind: 'fold' } : { kind: 'edit', typed: null }
    case 'Space':
      return onHead ? { kind: 'fold' } : spaceAsk(shiftKey, selection, size)
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' }
    case 'Escape':
      return isRange(selection) ? { kind: 'select', selection: { anchor: selection.focus, focus: selection.focus } } : null
    default:
      return null
  }
}

/** Shift+Space selects whole rows, as in Excel. */
function spaceAsk(shiftKey: boolean, { anchor, focus }: Selection, size: Size): GridAsk | null {
  if (!shiftKey) return null
  return { kind: 'select', selection: { anchor: { ...anchor, column: size.columns - 1 }, focus: { ...focus, column: 0 } } }
}

function isRange({ anchor, focus }: Selection): boolean {
  return anchor.line !== focus.line || anchor.column !== focus.column
}

/** How an open cell is left: to a neighbour, writing all selected cells, or because the focus went elsewhere. */
export type AfterWriting = 'down' | 'up' | 'next' | 'previous' | 'all' | 'leave'

/** Where the focus goes after a cell was written: Enter down, Tab on, with Shift the other way. */
export function afterWriting(selection: Selection, by: AfterWriting, size: Size): Selection {
  const { focus } = selection
  if (by === 'all' || by === 'leave') return selection
  if (by === 'down' || by === 'up') return moved({ anchor: focus, focus }, { lines: by === 'down' ? 1 : -1 }, { extend: false, size })
  const to = nextCell(focus, by === 'next' ? 1 : -1, size)
  return { anchor: to, focus: to }
}
