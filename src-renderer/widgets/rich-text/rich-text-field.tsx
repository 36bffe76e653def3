import { RichTextEditor } from '@mantine/tiptap'
import type { Extension } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import { type Editor, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import { EmojiButton } from './emoji-button.tsx'
import '@mantine/tiptap/styles.layer.css'
import { isLongPaste, type PasteNews, takeLongPaste } from './long-paste.ts'
import { PasteNote } from './paste-note.tsx'
import { withoutOfficeDress } from './pasted-html.ts'
import classes from './rich-text-field.module.css'
import { contentOf, richTextOf } from './rich-text-json.ts'

export type RichTextFieldProps = {
  /** Shown when mounted, and again whenever `revision` changes; otherwise the field is the truth. */
  readonly text: RichText
  readonly revision: number
  readonly label: string
  readonly placeholder: string
  readonly readOnly: boolean
  readonly onChange: (text: RichText) => void
  readonly onBlur: () => void
  /** Files pasted or dropped into the text; answers whether they were taken. */
  readonly onFiles: (files: readonly File[]) => boolean
  readonly footer: ReactNode
  /** What else the editor does; the same list for as long as the field stands. */
  readonly more?: readonly Extension[]
  /** For reading: no toolbar. */
  readonly bare?: boolean
  /** What is selected, as positions in the editor's document; null: nothing. */
  readonly onSelect?: (selected: { readonly from: number; readonly to: number } | null) => void
}

/** The one place that knows the rich-text editor: bold, italic, strike, links, line breaks; undo inside the field. */
export function RichTextField(props: RichTextFieldProps) {
  const latest = useRef(props)
  latest.current = props
  const [news, tell] = useState<PasteNews>(null)
  const editor = useEditor({
    extensions: useMemo(() => [...textExtensions(props.placeholder), ...(props.more ?? [])], [props.placeholder, props.more]),
    content: contentOf(props.text),
    editable: !props.readOnly,
    injectCSS: false,
    onUpdate: ({ editor: changed }) => latest.current.onChange(richTextOf(changed.state.doc)),
    onBlur: () => latest.current.onBlur(),
    onSelectionUpdate: ({ editor: changed }) => {
      const { from, to, empty } = changed.state.selection
      latest.current.onSelect?.(empty ? null : { from, to })
    },
    editorProps: {
      attributes: { 'aria-label': props.label, role: 'textbox', 'aria-multiline': 'true' },
      transformPastedHTML: withoutOfficeDress,
      // Before the editor reads the clipboard by itself: five megabytes would hold the window for seconds.
      handleDOMEvents: {
        paste: (view, event) => {
          if (!view.editable || !isLongPaste(event.clipboardData)) return false
          event.preventDefault()
          void takeLongPaste(view, event.clipboardData, tell)
          return true
        },
      },
      handlePaste: (_view, event) => latest.current.onFiles(filesOf(event.clipboardData)),
      handleDrop: (_view, event) => latest.current.onFiles(filesOf(event.dataTransfer)),
    },
  })
  useShownText(editor, props.text, props.revision)
  useEffect(() => editor.setEditable(!props.readOnly, false), [editor, props.readOnly])
  return (
    <RichTextEditor editor={editor} labels={useToolbarLabels()} withTypographyStyles={false} classNames={classes}>
      {props.bare ? null : <TextToolbar />}
      <RichTextEditor.Content />
      <PasteNote news={news} onClose={() => tell(null)} />
      {props.footer ? <div className={classes.footer}>{props.footer}</div> : null}
    </RichTextEditor>
  )
}

function TextToolbar() {
  return (
    <RichTextEditor.Toolbar>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Bold />
        <RichTextEditor.Italic />
        <RichTextEditor.Strikethrough />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Link />
        <RichTextEditor.Unlink />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <EmojiButton />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Undo />
        <RichTextEditor.Redo />
      </RichTextEditor.ControlsGroup>
    </RichTextEditor.Toolbar>
  )
}

function textExtensions(placeholder: string) {
  return [
    StarterKit.configure({
      heading: false,
      blockquote: false,
      bulletList: false,
      orderedList: false,
      listItem: false,
      listKeymap: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      underline: false,
      trailingNode: false,
      link: { openOnClick: false, autolink: false, protocols: ['https', 'http', 'mailto', 'tg'], defaultProtocol: 'https' },
    }),
    Placeholder.configure({ placeholder }),
  ]
}

/** Shows a text that came from outside (another window, undo, a restored draft) without telling it back as a change. */
function useShownText(editor: Editor | null, text: RichText, revision: number): void {
  const shown = useRef(revision)
  useEffect(() => {
    if (!editor || shown.current === revision) return
    shown.current = revision
    editor.commands.setContent(contentOf(text), { emitUpdate: false })
  }, [editor, text, revision])
}

function filesOf(transfer: DataTransfer | null): readonly File[] {
  return [...(transfer?.files ?? [])]
}

function useToolbarLabels() {
  const { t } = useTranslation('editor')
  return useMemo(
    () => ({
      boldControlLabel: t('toolbar.bold'),
      italicControlLabel: t('toolbar.italic'),
      strikeControlLabel: t('toolbar.strike'),
      linkControlLabel: t('toolbar.link'),
      unlinkControlLabel: t('toolbar.unlink'),
      undoControlLabel: t('toolbar.undo'),
      redoControlLabel: t('toolbar.redo'),
      linkEditorInputLabel: t('toolbar.linkAddress'),
      linkEditorInputPlaceholder: 'https://',
      linkEditorExternalLink: t('toolbar.linkNewTab'),
      linkEditorInternalLink: t('toolbar.linkSameTab'),
      linkEditorSave: t('toolbar.linkSave'),
    }),
    [t],
  )
}
