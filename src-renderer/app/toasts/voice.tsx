import { notifications } from '@mantine/notifications'
import { createContext, type ReactNode, useContext } from 'react'
import type { ActOptions, Announce, Bridge } from '#renderer/bridge/index.ts'
import { ActedToast, RefusedToast, SaidToast, ToldToast, type Way } from './toast.tsx'
import styles from './toasts.module.css'

/** How the frame speaks: what a command did, why it was refused, what was taken back. */
export type Voice = Announce & {
  undo(): void
  redo(): void
  /** A plain sentence, already in words. */
  say(sentence: string): void
  /** Something that happened by itself and where it is dealt with; stays until it is answered. */
  tell(news: { readonly title: string; readonly body: string }, onOpen: () => void): void
  /** What was told has been seen. */
  hush(): void
}

const lastAct = 'acted'
const told = 'told'
/** Of a command: what was just tried is what a person looks at, the refusal before it may be mended already. */
const refusedCommand = 'refused'

function show(id: string, message: ReactNode, autoClose?: false): void {
  // The same id would only be updated in place and keep its old clock.
  notifications.hide(id)
  notifications.show({
    id,
    message,
    withCloseButton: autoClose === false,
    ...(autoClose === false ? { autoClose } : {}),
    classNames: { root: styles.toast, body: styles.body, description: styles.words, closeButton: styles.close },
  })
}

/** Makes the frame's voice. Newer news of one sort replaces the older. */
export function createVoice(bridge: Bridge): Voice {
  const refused: Announce['refused'] = (problem, of) => {
    // Of several files each is told of by its name.
    const id = of === 'command' ? refusedCommand : `refused-${problem.kind}-${problem.values?.name ?? ''}`
    show(id, <RefusedToast problem={problem} />)
  }
  const acted = (label: string, way: Way, { instead, words, count }: Pick<ActOptions, 'instead' | 'words' | 'count'> = {}) => {
    notifications.hide(refusedCommand)
    const other = instead && {
      label: instead.label,
      run() {
        notifications.hide(lastAct)
        instead.run()
      },
    }
    const told = { ...(words === undefined ? {} : { words }), ...(count === undefined ? {} : { count }) }
    show(lastAct, <ActedToast label={label} way={way} onUndo={undo} {...told} {...(other ? { instead: other } : {})} />)
  }
  const take = async (step: 'undo' | 'redo') => {
    notifications.hide(lastAct)
    const outcome = await bridge[step]()
    if (!outcome.ok) return refused(outcome.problem, 'command')
    const partly = outcome.value.skipped.length > 0
    acted(outcome.value.undoLabel ?? '', step === 'redo' ? 'redone' : partly ? 'undonePartly' : 'undone')
  }
  const undo = () => void take('undo')
  return {
    acted(applied, more) {
      if (applied.undoLabel !== null) acted(applied.undoLabel, 'done', more)
    },
    refused,
    undo,
    redo: () => void take('redo'),
    tell(news, onOpen) {
      const open = () => {
        notifications.hide(told)
        onOpen()
      }
      show(told, <ToldToast {...news} onOpen={open} />, false)
    },
    hush: () => notifications.hide(told),
    say: (sentence) => show(sentence, <SaidToast sentence={sentence} />),
  }
}

export const VoiceContext = createContext<Voice | null>(null)

/** The frame's voice, for the frame itself; features speak through `useAct`. */
export function useVoice(): Voice {
  const voice = useContext(VoiceContext)
  if (!voice) throw new Error('no VoiceContext above this component')
  return voice
}
