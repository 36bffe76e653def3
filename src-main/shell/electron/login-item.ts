import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import { autostartEntry } from '../autostart-entry.ts'
import type { LoginItem } from '../shell.ts'
import { hiddenWord } from '../start-arguments.ts'

/** The system's own list on Windows and macOS, a file in the desktop's autostart folder on Linux. */
export function electronLoginItem(): LoginItem | null {
  // A program that is not packaged is started by its runtime, which has to be told the program's folder.
  const args = [...(app.isPackaged ? [] : [app.getAppPath()]), hiddenWord]
  const item = { path: process.execPath, args }
  if (process.platform === 'linux') return autostartFile(item)
  if (process.platform !== 'win32' && process.platform !== 'darwin') return null
  return {
    get: async () => app.getLoginItemSettings(item).openAtLogin,
    set: async (on) => app.setLoginItemSettings({ ...item, openAtLogin: on }),
  }
}

function autostartFile(item: { readonly path: string; readonly args: readonly string[] }): LoginItem {
  const folder = process.env.XDG_CONFIG_HOME || join(homedir(), '.config')
  const path = join(folder, 'autostart', 'rubrika.desktop')
  return {
    get: () =>
      stat(path).then(
        () => true,
        () => false,
      ),
    async set(on) {
      if (!on) return rm(path, { force: true })
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, autostartEntry([item.path, ...item.args]))
    },
  }
}
