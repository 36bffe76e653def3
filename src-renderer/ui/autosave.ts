/** What the person sees about their text. `failed` keeps the text; the next pause tries again, and if nothing is typed, time does. */
export type SaveState = 'saved' | 'typing' | 'saving' | 'failed'

export type AutosaveDeps<Text> = {
  /** Writes the text; answers whether it was kept. `again`: the same text was refused before, and the person knows. */
  readonly save: (text: Text, again: boolean) => Promise<boolean>
  /** Keeps the unsaved text where a crash of the page does not reach it; null clears it. */
  readonly keepDraft: (text: Text | null) => void
  readonly onState: (state: SaveState) => void
  /** Calls back after so many ms; the returned function cancels. */
  readonly after: (ms: number, call: () => void) => () => void
}

export type Autosave<Text> = {
  typed(text: Text): void
  /** Saves at once what is not saved yet; resolves when it is (or could not be) written. */
  flush(): Promise<boolean>
  hasUnsaved(): boolean
}

/** A pause in typing after which the text is saved, ms. */
export const pauseMs = 500
/** The longest a text typed without a pause stays unsaved, ms. */
export const longestMs = 3000
/** How long after a refusal the same text is tried again by itself (the disk may have room, the storage be back), ms. */
export const againMs = 5000

/** Saves at every pause, one save at a time, the newest text last; never two writers of one text at once. */
export function createAutosave<Text>(deps: AutosaveDeps<Text>): Autosave<Text> {
  let unsaved: { readonly text: Text } | null = null
  let running: Promise<boolean> | null = null
  let cancelPause: (() => void) | null = null
  let cancelLongest: (() => void) | null = null
  let refused: { readonly text: Text } | null = null

  function stopTimers(): void {
    cancelPause?.()
    cancelLongest?.()
    cancelPause = null
    cancelLongest = null
  }

  async function saveNewest(): Promise<boolean> {
    stopTimers()
    const taken = unsaved
    if (!taken) return true
    deps.onState('saving')
    const kept = await deps.save(taken.text, taken === refused)
    if (!kept) {
      refused = taken
      deps.onState('failed')
      cancelLongest ??= deps.after(againMs, () => void flush())
      return false
    }
    if (unsaved === taken) {
      unsaved = null
      deps.keepDraft(null)
      deps.onState('saved')
      return true
    }
    return saveNewest()
  }

  function flush(): Promise<boolean> {
    running ??= saveNewest().finally(() => {
      running = null
    })
    return running
  }

  return {
    typed(text) {
      unsaved = { text }
      deps.keepDraft(text)
      deps.onState('typing')
      cancelPause?.()
      cancelPause = deps.after(pauseMs, () => void flush())
      cancelLongest ??= deps.after(longestMs, () => void flush())
    },
    flush,
    hasUnsaved: () => unsaved !== null,
  }
}
