import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { inspect } from '#renderer/routes/route.ts'
import { followEscape, wasOpenAtEscape } from '#renderer/ui/something-open.ts'
import { palette } from './palette/palette-store.ts'
import { useVoice } from './toasts/voice.tsx'

/** Whether typing goes into the element: its own undo, Escape and letters come first. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'color', 'file'].includes(target.type)
}

function closeInspector(event: KeyboardEvent): void {
  if (event.defaultPrevented || takesText(event.target) || wasOpenAtEscape()) return
  if (location.hash.includes('inspect=')) inspect(null)
}

/** The frame's own keys, by physical key so that they hold on a Cyrillic layout: palette, undo, redo, closing the inspector. */
export function useFrameKeys(): void {
  const voice = useVoice()
  useEffect(() => {
    const outsideText = (act: () => void) => (event: KeyboardEvent) => {
      if (takesText(event.target) || event.defaultPrevented) return
      event.preventDefault()
      act()
    }
    const stopFollowing = followEscape()
    const stopKeys = tinykeys(
      window,
      {
        '$mod+KeyK': (event) => {
          event.preventDefault()
          palette.toggle()
        },
        '$mod+KeyZ': outsideText(voice.undo),
        '$mod+Shift+KeyZ': outsideText(voice.redo),
        '$mod+KeyY': outsideText(voice.redo),
        Escape: closeInspector,
      },
      { ignore: () => false },
    )
    return () => {
      stopKeys()
      stopFollowing()
    }
  }, [voice])
}
