import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { documentPlaces, type Place, type PlacedText, placedText } from '#shared/domain/texts/placed-text.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import { richTextOf } from './rich-text-json.ts'
import classes from './text-marks.module.css'

/** A place of the plain text and what stands there. */
export type TextMark = Place & {
  readonly kind: 'met' | 'missed' | 'advice' | 'remark' | 'activeRemark'
  /** Shown behind the place: the number the list gives it. */
  readonly number: number | null
}

/** Marks of a text, and what was expected and is not there: labels at its end. */
export type MarkedText = {
  readonly marks: readonly TextMark[]
  readonly absent: readonly { readonly key: string; readonly words: string }[]
}

export type TextMarks = {
  readonly extension: Extension
  /** Marks anew although the text stayed: a remark came, another one is looked at. */
  readonly refresh: () => void
  /** The plain form of the text as it stands now. */
  readonly placed: () => PlacedText | null
  /** Where on the screen the line of a place of the plain text begins, px from the window's top; null: nothing is shown. */
  readonly topOf: (place: Place) => number | null
}

type Marked = { readonly text: RichText; readonly decorations: DecorationSet }

/**
 * Marks places of the text at every key press, inside the editor: nothing outside is drawn for it.
 *
 * @param mark looks at a text; called for each change of it, before it is painted
 */
export function textMarks(mark: (text: RichText) => MarkedText): TextMarks {
  const key = new PluginKey<Marked>('textMarks')
  let shown: EditorView | null = null
  const look = (doc: Node): Marked => {
    const text = richTextOf(doc)
    return { text, decorations: decorationsOf(doc, placedText(text), mark(text)) }
  }
  const plugin = new Plugin<Marked>({
    key,
    state: {
      init: (_, state) => look(state.doc),
      apply: (change, before) => (change.docChanged || change.getMeta(key) ? look(change.doc) : before),
    },
    props: { decorations: (state) => key.getState(state)?.decorations ?? null },
    view(view) {
      shown = view
      return {
        destroy() {
          if (shown === view) shown = null
        },
      }
    },
  })
  return {
    extension: Extension.create({ name: 'textMarks', addProseMirrorPlugins: () => [plugin] }),
    refresh: () => shown?.dispatch(shown.state.tr.setMeta(key, true)),
    placed() {
      const marked = shown && key.getState(shown.state)
      return marked ? placedText(marked.text) : null
    },
    topOf(place) {
      const marked = shown && key.getState(shown.state)
      const [within] = marked ? documentPlaces(placedText(marked.text), [place]) : []
      if (!shown || !within) return null
      return shown.coordsAtPos(Math.min(within.from, shown.state.doc.content.size)).top
    },
  }
}

function decorationsOf(doc: Node, placed: PlacedText, { marks, absent }: MarkedText): DecorationSet {
  const places = documentPlaces(placed, marks)
  const end = doc.content.size
  const found = marks.flatMap((one, i) => {
    const place = places[i]
    if (!place || place.from >= place.to || place.to > end) return []
    const inline = Decoration.inline(place.from, place.to, { class: `${classes.mark} ${classes[one.kind]}` })
    return one.number === null ? [inline] : [inline, badge(place.to, one.number, one.kind)]
  })
  const labels = absent.map(({ key, words }) =>
    Decoration.widget(Math.max(0, end - 1), () => labelOf(words), { side: 1, key: `${key} ${words}` }),
  )
  return DecorationSet.create(doc, [...found, ...labels])
}

function badge(at: number, number: number, kind: TextMark['kind']): Decoration {
  const make = () => spanOf(String(number), `${classes.badge} ${classes[`${kind}Badge`] ?? ''}`)
  return Decoration.widget(at, make, { side: -1, key: `${kind} ${number}`, ignoreSelection: true })
}

function labelOf(words: string): HTMLElement {
  return spanOf(words, classes.absent ?? '')
}

function spanOf(words: string, className: string): HTMLElement {
  const span = document.createElement('span')
  span.className = className
  span.textContent = words
  span.contentEditable = 'false'
  return span
}
