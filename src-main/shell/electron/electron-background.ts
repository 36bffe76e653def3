import { powerSaveBlocker } from 'electron'
import type { Background, BackgroundActs, Presentation, Shell } from '../shell.ts'
import { languageOf, type Words, wordsIn } from '../words.ts'
import { createTray } from './tray.ts'
import { hasTrayHost } from './tray-host.ts'

export type ElectronBackgroundDeps = {
  readonly outFolder: string
  readonly locale: string
  /** There was no window from the start. */
  readonly startHidden: boolean
  readonly open: () => void
  readonly quit: () => void
}

export type ElectronBackground = Pick<Shell, 'keepOn' | 'onBackground'> & {
  present(presentation: Presentation): void
  /** The window was closed: true when the program works on without it. */
  windowClosed(): boolean
  /** The window is on the screen again. */
  windowShown(): void
  /** Before the runtime goes down. */
  stop(): void
}

/** Nobody looks for the icon while the window is coming up, and asking for its place starts another program, ms. */
const startMs = 3000

const none: Background = { keepsOn: false, awake: false, next: null, paused: null, asks: false }

/** Tray, sleep and the window's cross. The tray stands while closing the window would leave the program running. */
export function createElectronBackground(deps: ElectronBackgroundDeps): ElectronBackground {
  let background = none
  let acts: BackgroundActs | null = null
  let language: Presentation['language'] = languageOf(deps.locale)
  let words: Words = wordsIn(language)
  let hidden = deps.startHidden
  let closedByUser = false
  let seen: Promise<boolean> | null = null
  const awake = createWakefulness()
  const tray = createTray({ ...deps, acts: () => acts })
  const traySeen = (): Promise<boolean> => {
    seen ??= hasTrayHost()
    return seen
  }
  const started = new Promise<void>((resolve) => setTimeout(resolve, startMs))
  const draw = async (): Promise<void> => {
    if (!hidden) await started
    if (!background.keepsOn && !hidden) return tray.remove()
    if (await traySeen()) return tray.show({ background, words, language })
    if (!hidden) return
    // Nothing on the screen would lead to it: a start without a window gets one after all, a closed one is not kept for nothing.
    if (!closedByUser) deps.open()
    else if (!background.keepsOn) deps.quit()
  }
  return {
    keepOn(next) {
      background = next
      awake.keep(next.awake)
      void draw()
    },
    onBackground(given) {
      acts = given
    },
    present(presentation) {
      ;({ language } = presentation)
      words = wordsIn(language)
      void draw()
    },
    windowClosed() {
      if (!background.keepsOn) return false
      hidden = true
      closedByUser = true
      void draw()
        .then(traySeen)
        .then((inTray) => acts?.hidden(inTray ? 'tray' : 'nowhere'))
      return true
    },
    windowShown() {
      hidden = false
      void draw()
    },
    stop() {
      tray.remove()
      awake.keep(false)
    },
  }
}

/** Keeps the machine from falling asleep; its screen may. */
function createWakefulness(): { keep(on: boolean): void } {
  let id: number | null = null
  return {
    keep(on) {
      if (on) id ??= powerSaveBlocker.start('prevent-app-suspension')
      else if (id !== null) {
        powerSaveBlocker.stop(id)
        id = null
      }
    },
  }
}
