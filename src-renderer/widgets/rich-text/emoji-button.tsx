import { Popover } from '@mantine/core'
import { RichTextEditor, useRichTextEditorContext } from '@mantine/tiptap'
import { IconMoodSmile } from '@tabler/icons-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './emoji-button.module.css'

/** Read when it is first opened: its words are a third of a megabyte. */
const EmojiPanel = lazy(async () => ({ default: (await import('#renderer/widgets/emoji-picker/emoji-panel.tsx')).EmojiPanel }))

/** Above the toasts: none covers what is being chosen. */
const aboveToasts = 450

/** In a low window the panel is no taller than the room it has. */
const inSight = { flip: true, shift: true, size: { padding: 6 } }

/** A control of the editor's toolbar: emoji by name, put in at the cursor. Ctrl or Cmd with Shift and E opens it too. */
export function EmojiButton() {
  const { t } = useTranslation('editor')
  const { editor } = useRichTextEditorContext()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (!editor) return
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyE' || !event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setOpen(true)
    }
    const { dom } = editor.view
    dom.addEventListener('keydown', onKey)
    return () => dom.removeEventListener('keydown', onKey)
  }, [editor])
  const close = () => {
    setOpen(false)
    editor?.commands.focus()
  }
  return (
    <Popover
      opened={open}
      onChange={(to) => !to && close()}
      position="bottom-start"
      width={356}
      trapFocus
      withinPortal
      zIndex={aboveToasts}
      middlewares={inSight}
    >
      <Popover.Target>
        <RichTextEditor.Control
          aria-label={t('emoji.open')}
          title={t('emoji.open')}
          aria-expanded={open}
          disabled={!editor?.isEditable}
          onClick={() => setOpen(!open)}
        >
          <IconMoodSmile size={16} stroke={1.5} />
        </RichTextEditor.Control>
      </Popover.Target>
      <Popover.Dropdown className={classes.emoji ?? ''} aria-label={t('emoji.title')} p={8}>
        <Suspense fallback={null}>
          {open ? (
            <EmojiPanel
              onPick={(emoji) => {
                setOpen(false)
                editor?.chain().focus().insertContent(emoji).run()
              }}
            />
          ) : null}
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
