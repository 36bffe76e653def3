import type { BrowserWindow } from 'electron'
import { type PagePulse, watchPage } from '../page-pulse.ts'
import { endPage } from './end-page.ts'
import { askWhetherAlive } from './page-door.ts'

/** A page that crashes again this soon after it was loaded anew waits as long before the next try. */
const crashedAgainWithinMs = 10_000

/** What is heard from the page that is kept. */
export type KeptPage = { connected(): void; alive(): void }

/**
 * Keeps the workstation's page: one that hangs is ended, one that ended is loaded again. Everything it showed lies in the database,
 * and what was typed since the last save in its drafts.
 */
export function keepPage(window: BrowserWindow): KeptPage {
  const page = window.webContents
  let pulse: PagePulse | null = null
  const stop = (): void => {
    pulse?.stop()
    pulse = null
  }
  page.once('destroyed', stop)
  page.on('render-process-gone', stop)
  reloadWhenGone(window)
  return {
    connected() {
      stop()
      pulse = watchPage({
        ask: () => askWhetherAlive(page),
        hung() {
          console.error('the window did not answer; it is loaded again')
          endPage(page)
        },
      })
    },
    alive: () => pulse?.answered(),
  }
}

function reloadWhenGone(window: BrowserWindow): void {
  let loadedAgainAt = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    const again = (): void => {
      if (window.isDestroyed()) return
      loadedAgainAt = Date.now()
      window.webContents.reload()
    }
    if (Date.now() - loadedAgainAt < crashedAgainWithinMs) setTimeout(again, crashedAgainWithinMs).unref()
    else again()
  })
}
