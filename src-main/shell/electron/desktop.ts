import { dialog, Notification, shell } from 'electron'
import { mayOpenExternally } from '../external-links.ts'
import type { Shell } from '../shell.ts'

/** What only a desktop can do. `focus` brings the workstation's window to the front. */
export function electronDesktop(focus: () => void): Pick<Shell, 'openExternal' | 'reveal' | 'notify' | 'refuse'> {
  return {
    async openExternal(url) {
      if (!mayOpenExternally(url)) return false
      await shell.openExternal(url)
      return true
    },
    async reveal(path) {
      shell.showItemInFolder(path)
      return true
    },
    notify({ title, body, onClick }) {
      if (!Notification.isSupported()) return
      const notification = new Notification({ title, body })
      notification.on('click', () => {
        focus()
        onClick()
      })
      notification.show()
    },
    async refuse({ title, body }) {
      console.error(`${title}\n${body}`)
      await dialog.showMessageBox({ type: 'error', title: 'Rubrika', message: title, detail: body, noLink: true })
    },
  }
}
